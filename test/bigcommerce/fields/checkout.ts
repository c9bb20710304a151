import type { Cart } from '../carts/cart.ts'
import type { Currency } from '../catalog/currencies.ts'
import { type CheckoutTotals, checkoutTotals } from '../checkouts/totals.ts'
import { toIsoSeconds } from '../clock.ts'
import { toNodeId } from '../graphql/connection.ts'
import type { Store } from '../store.ts'
import { toCart } from './cart.ts'
import { toBillingAddress } from './checkout-address.ts'
import { toConsignment } from './checkout-consignment.ts'
import { inBoth } from './money.ts'
import { toOrder } from './order.ts'

export function toCheckout(cart: Cart, store: Store) {
  const totals = checkoutTotals(cart, store)
  const currency = store.shelf.currency(cart.currencyCode)
  const { checkout } = cart
  return {
    id: toNodeId('Checkout', cart.id),
    entityId: cart.id,
    version: cart.version,
    currencyCode: cart.currencyCode,
    displayCurrencyCode: cart.currencyCode,
    createdAt: { utc: toIsoSeconds(cart.createdAt) },
    updatedAt: { utc: toIsoSeconds(cart.updatedAt) },
    customerMessage: checkout.message,
    billingAddress: checkout.billingAddress ? toBillingAddress(checkout.billingAddress) : null,
    cart: () => toCart(cart, store, totals),
    shippingConsignments: totals.deliveries.map((delivery) => toConsignment(delivery, totals, currency)),
    order: () => {
      const order = checkout.orderNumber && store.orders.byNumber(checkout.orderNumber)
      return order ? toOrder(order, store) : null
    },
    ...inBoth(toAmounts(totals), currency),
    taxes: totals.taxes.map(({ name, cents }) => ({ name, ...inBoth({ amount: cents }, currency) })),
    coupons: totals.coupons.map((each) => toCoupon(each, currency)),
    giftCertificates: totals.certificates.map((each) => toCertificate(each, store)),
    promotions: totals.promotions.map(toPromotion),
    fees: totals.fees.map(({ id, name, cents }) => ({
      id,
      feeType: 'CUSTOM_FEE',
      name,
      displayName: name,
      source: 'AA',
      taxClassId: null,
      ...inBoth({ cost: cents }, currency),
    })),
  }
}

const toAmounts = (totals: CheckoutTotals) => ({
  subtotal: totals.subtotal,
  grandTotal: totals.grandTotal,
  outstandingBalance: totals.outstanding,
  shippingCostTotal: totals.shipping,
  shippingCostBeforeDiscount: totals.shippingBefore,
  comparisonShippingCost: totals.shippingBefore,
  handlingCostTotal: totals.handling,
  giftWrappingCostTotal: totals.wrapping,
  taxTotal: totals.tax,
})

export const toCoupon = ({ coupon, cents }: CheckoutTotals['coupons'][number], currency: Currency) => ({
  entityId: coupon.id,
  code: coupon.code,
  couponType: coupon.type,
  ...inBoth({ discountedAmount: cents }, currency),
})

function toCertificate({ certificate, used }: CheckoutTotals['certificates'][number], { shelf }: Store) {
  const { code, balanceCents, purchasedAt, currencyCode } = certificate
  return {
    code,
    purchaseDate: { utc: purchasedAt },
    ...inBoth({ balance: balanceCents, used, remaining: balanceCents - used }, shelf.currency(currencyCode)),
  }
}

const PLACES = ['CART_PAGE', 'CHECKOUT_PAGE']

// One that is not applied yet invites to it.
const toPromotion = ({ promotion, isApplied }: CheckoutTotals['promotions'][number]) => ({
  banners: promotion.banners
    .filter(({ type }) => (isApplied ? type !== 'UPSELL' : type === 'UPSELL' || type === 'PROMOTION'))
    .map(({ id, type, text }) => ({ entityId: id, type, locations: PLACES, text })),
})
