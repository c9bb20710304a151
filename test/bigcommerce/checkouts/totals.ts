import type { Cart } from '../carts/cart.ts'
import type { FoundCertificate } from '../gift-certificates/gift-certificate.ts'
import type { Coupon } from '../promotions/coupon.ts'
import type { Promotion } from '../promotions/promotion.ts'
import type { Store } from '../store.ts'
import { addUp, type Tax } from '../taxes/rates.ts'
import { type Delivery, deliver, takeOffDelivery } from './delivery.ts'
import { type Goods, localOf, priceGoods, restOf, sum } from './goods.ts'

// All that a checkout adds up to, in hundredths of the cart's currency.
export type CheckoutTotals = {
  goods: Goods[]
  // Of everything in the cart, before anything comes off.
  subtotal: number
  promotions: { promotion: Promotion; isApplied: boolean }[]
  discount: number
  coupons: { coupon: Coupon; cents: number }[]
  // Off the goods; what comes off their delivery shows in what that costs.
  couponsOffGoods: number
  wrapping: number
  deliveries: Delivery[]
  shippingBefore: number
  shipping: number
  handling: number
  fees: { id: string; name: string; cents: number }[]
  taxes: Tax[]
  tax: number
  // Before gift certificates.
  grandTotal: number
  certificates: { certificate: FoundCertificate; used: number }[]
  outstanding: number
}

export function checkoutTotals(cart: Cart, store: Store): CheckoutTotals {
  const { goods, subtotal, promotions, coupons } = priceGoods(cart, store)
  const { deliveries, redeemed } = redeemForDelivery(cart, goods, coupons, store)
  const local = localOf(cart, store)
  const fees = store.options.checkoutFees.map((fee) => ({ ...fee, cents: local(fee.cents) }))
  const taxes = taxesOn(cart, goods, deliveries)
  const parts = {
    subtotal,
    discount: sum(goods, ({ discount }) => discount),
    couponsOffGoods: sum(goods, ({ coupon }) => coupon),
    wrapping: sum(goods, ({ wrapping }) => wrapping),
    shipping: sum(deliveries, ({ cost }) => cost),
    handling: sum(deliveries, ({ handling }) => handling),
    tax: sum(taxes, ({ cents }) => cents),
  }
  const grandTotal =
    subtotal -
    parts.discount -
    parts.couponsOffGoods +
    parts.wrapping +
    parts.shipping +
    parts.handling +
    sum(fees, ({ cents }) => cents) +
    parts.tax
  const certificates = payBy(cart, grandTotal, store)
  return {
    ...parts,
    goods,
    promotions,
    coupons: redeemed,
    deliveries,
    shippingBefore: sum(deliveries, ({ before }) => before),
    fees,
    taxes,
    grandTotal,
    certificates,
    outstanding: grandTotal - sum(certificates, ({ used }) => used),
  }
}

type Redeemed = ReturnType<typeof priceGoods>['coupons']

function redeemForDelivery(cart: Cart, goods: Goods[], coupons: Redeemed, store: Store) {
  let deliveries = deliver(cart, goods, store)
  const cost = () => sum(deliveries, (each) => each.cost)
  const redeemed = coupons.map(({ coupon, isGood, cents }) => {
    const { reduction } = coupon
    if (!isGood || reduction.kind !== 'shipping') return { coupon, cents }
    const before = cost()
    const most = reduction.cents === undefined ? before : localOf(cart, store)(reduction.cents)
    deliveries = takeOffDelivery(deliveries, most)
    return { coupon, cents: before - cost() }
  })
  return { deliveries, redeemed }
}

// Where it goes decides; for what goes nowhere, where it is paid from.
function taxesOn({ checkout, customItems }: Cart, goods: Goods[], deliveries: Delivery[]) {
  const ofDeliveries = deliveries.map((each) => ({
    place: each.consignment.address,
    cents: sum(each.goods, taxable) + each.cost,
  }))
  const home = checkout.billingAddress
  const unsent =
    sum(
      goods.filter(({ product }) => product.type === 'Digital'),
      taxable,
    ) + sum(customItems, ({ cents, quantity }) => cents * quantity)
  return addUp([...ofDeliveries, ...(home ? [{ place: home, cents: unsent }] : [])])
}

const taxable = (line: Goods) => restOf(line) + line.wrapping

// One after the other, each as far as it goes.
function payBy({ checkout }: Cart, grandTotal: number, { giftCertificates }: Store) {
  let left = grandTotal
  return checkout.certificateCodes.flatMap((code) => {
    const certificate = giftCertificates.find(code)
    if (!certificate) return []
    const used = certificate.status === 'ACTIVE' ? Math.min(left, certificate.balanceCents) : 0
    left -= used
    return [{ certificate, used }]
  })
}
