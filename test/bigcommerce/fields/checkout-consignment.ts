import type { Currency } from '../catalog/currencies.ts'
import type { Delivery } from '../checkouts/delivery.ts'
import type { CheckoutTotals } from '../checkouts/totals.ts'
import type { Quote } from '../shipping/quotes.ts'
import { toCheckoutAddress } from './checkout-address.ts'
import { inBoth } from './money.ts'

export const toConsignment = (delivery: Delivery, { coupons }: CheckoutTotals, currency: Currency) => ({
  entityId: delivery.consignment.id,
  address: toCheckoutAddress(delivery.consignment.address),
  availableShippingOptions: delivery.offers.map((offer) => toOption(offer, currency)),
  selectedShippingOption: delivery.selected ? toOption(delivery.selected, currency) : null,
  lineItemIds: delivery.consignment.lineIds,
  coupons: coupons
    .filter(({ coupon }) => coupon.reduction.kind === 'shipping')
    .map(({ coupon, cents }) => ({
      entityId: coupon.id,
      code: coupon.code,
      couponType: coupon.type,
      ...inBoth({ discountedAmount: cents }, currency),
    })),
  ...inBoth(
    {
      shippingCost: delivery.cost,
      shippingCostBeforeDiscount: delivery.before,
      comparisonShippingCost: delivery.before,
      handlingCost: delivery.handling,
    },
    currency,
  ),
})

const toOption = ({ id, method, cents, isRecommended }: Quote, currency: Currency) => ({
  entityId: id,
  description: method.description,
  type: method.type,
  imageUrl: null,
  image: null,
  transitTime: method.transitTime,
  isRecommended,
  ...inBoth({ cost: cents }, currency),
})
