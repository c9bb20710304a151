import { Refusal } from '../carts/refusal.ts'
import type { CouponFault } from '../promotions/coupon-fit.ts'

const ofConsignment = (code: string, text: string) =>
  new Refusal(code, text, 'CheckoutShippingConsignmentError')
const ofBilling = (code: string, text: string) => new Refusal(code, text, 'CheckoutBillingAddressError')
const ofCoupon = (code: string, text: string) => new Refusal(code, text, 'CheckoutCouponError')

// Captured is the text for a code that is not one; the others follow its manner: a stable key, a colon, a sentence.
const couponTexts: Record<CouponFault, (code: string, detail: string) => string> = {
  COUPON_EXPIRED: (code) => `Coupon expired: Coupon code \`${code}\` has expired`,
  COUPON_INELIGIBLE: (code) =>
    `Coupon not eligible: Coupon code \`${code}\` cannot be used by this shopper's customer group`,
  COUPON_MIN_PURCHASE: (code, detail) =>
    `Minimum purchase not met: Coupon code \`${code}\` needs a purchase of at least ${detail}`,
  COUPON_NOT_APPLICABLE: (code) =>
    `Coupon not applicable: Coupon code \`${code}\` does not apply to any item in the cart`,
  COUPON_INVALID_LOCATION: (code) =>
    `Coupon location not valid: Coupon code \`${code}\` cannot be used for this shipping address`,
}

export const checkoutErrors = {
  // The same text for a gift certificate (facts 9).
  badCode: (code: string) =>
    ofCoupon('COUPON_INVALID', `Incorrect or mismatch: Coupon code \`${code}\` is invalid`),
  coupon: (fault: CouponFault, code: string, detail: string) =>
    ofCoupon(fault, couponTexts[fault](code, detail)),
  tooManyCoupons: (most: number) =>
    ofCoupon(
      'COUPON_MODIFICATION_NOT_ALLOWED',
      `Coupon limit exceeded: No more than ${most} coupon codes can be used on one order`,
    ),
  noCountry: (code: string) =>
    ofConsignment('INCOMPLETE_SHIPPING_ADDRESS', `Invalid country: There is no country \`${code}\``),
  noState: (name: string) =>
    ofConsignment('INCOMPLETE_SHIPPING_ADDRESS', `Invalid state or province: There is no \`${name}\` there`),
  customField: (message: string) =>
    ofConsignment('INCOMPLETE_SHIPPING_ADDRESS', `Invalid address field: ${message}`),
  noConsignment: () => ofConsignment('CONSIGNMENT_NOT_FOUND', 'Not Found: Consignment does not exist'),
  noItems: () =>
    ofConsignment(
      'SHIPPING_CONSIGNMENT_MISSING_ITEM',
      'Missing required fields.: The request payload is missing required fields: `consignments.*.lineItems`',
    ),
  tooManyItems: () =>
    ofConsignment(
      'SHIPPING_CONSIGNMENT_MISSING_ITEM',
      'Incorrect or mismatch: Consignments hold more of an item than the cart',
    ),
  tooManyConsignments: (most: number) =>
    ofConsignment(
      'CONSIGNMENT_LIMIT_EXCEEDED',
      `Consignment limit exceeded: An order goes to ${most} addresses at most`,
    ),
  noOption: () =>
    ofConsignment(
      'INVALID_SHIPPING_OPTION',
      'Incorrect or mismatch: The shipping option is not available for this consignment',
    ),
  noBillingAddress: () =>
    ofBilling('INCOMPLETE_BILLING_ADDRESS', 'Not Found: Billing address does not exist'),
  billingMissing: (fields: string[]) =>
    ofBilling(
      'INCOMPLETE_BILLING_ADDRESS',
      `Incomplete billing address: The billing address lacks: ${fields.join(', ')}`,
    ),
  shippingMissing: (fields: string[]) =>
    ofConsignment(
      'INCOMPLETE_SHIPPING_ADDRESS',
      `Incomplete shipping address: A shipping address lacks: ${fields.join(', ')}`,
    ),
  noShippingAddress: () =>
    ofConsignment(
      'MISSING_SHIPPING_ADDRESS',
      'Missing shipping address: The order has items to ship and no shipping address',
    ),
  itemWithoutAddress: (name: string) =>
    ofConsignment(
      'ITEM_MISSING_SHIPPING_ADDRESS',
      `Missing shipping address: There is no shipping address for ${name}`,
    ),
  optionMissing: () =>
    ofConsignment(
      'INVALID_SHIPPING_OPTION',
      'Missing shipping option: No shipping option is selected for a consignment',
    ),
  spamProtection: () =>
    new Refusal(
      'CART_CONSISTENCY_ERROR',
      'Spam protection required: The spam protection check has not passed',
    ),
}
