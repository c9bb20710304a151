import type { Cart } from '../carts/cart.ts'
import { wrappingCost } from '../carts/gift-wrappings.ts'
import { type PricedLine, priceLines } from '../carts/line-price.ts'
import { shelfOf } from '../customers/for-customer.ts'
import { convert } from '../products/currency.ts'
import type { Coupon } from '../promotions/coupon.ts'
import { appliesTo, faultOf, type Purchase } from '../promotions/coupon-fit.ts'
import { type Reduction, reduce } from '../promotions/reduction.ts'
import type { Store } from '../store.ts'

// A line with all that comes off it, or on top; in hundredths of the cart's currency.
export type Goods = PricedLine & { discount: number; coupon: number; wrapping: number }

export const restOf = ({ total, discount, coupon }: Goods) => total - discount - coupon

export const sum = <Item>(items: Item[], toCents: (item: Item) => number) =>
  items.reduce((total, item) => total + toCents(item), 0)

// What is in the cart, after what the store takes off by itself and for the codes it was told.
export function priceGoods(cart: Cart, store: Store) {
  const local = localOf(cart, store)
  const lines = priceLines(cart, shelfOf(cart, store)).map(
    (line): Goods => ({ ...line, discount: 0, coupon: 0, wrapping: local(wrappingCost(line.line)) }),
  )
  const subtotal =
    sum(lines, ({ total }) => total) +
    sum(cart.certificates, ({ cents }) => cents) +
    sum(cart.customItems, ({ cents, quantity }) => cents * quantity)
  const promotions = store.options.promotions.map((promotion) => ({
    promotion,
    isApplied: lines.length > 0 && subtotal >= local(promotion.minimum),
  }))
  const discounted = promotions.reduce(
    (goods, { promotion, isApplied }) =>
      isApplied ? takeOff(goods, promotion.reduction, { from: 'discount', local }) : goods,
    lines,
  )
  const purchase = toPurchase(cart, discounted, store)
  return { ...redeem(couponsOf(cart, store), discounted, { purchase, local }), subtotal, promotions }
}

export const localOf = (cart: Cart, { shelf }: Pick<Store, 'shelf'>) => {
  const currency = shelf.currency(cart.currencyCode)
  return (cents: number) => convert(cents, currency)
}

const couponsOf = ({ checkout }: Cart, { options }: Store) =>
  checkout.couponCodes.flatMap((code) => options.coupons.find((each) => each.code === code) ?? [])

// As it is to a coupon.
export function toPurchase(cart: Cart, goods: Goods[], store: Store): Purchase {
  const { exchangeRate } = store.shelf.currency(cart.currencyCode)
  return {
    now: store.clock.now(),
    groupId: (cart.customerId && store.customers.find(cart.customerId)?.groupId) || 0,
    worth: Math.round(sum(goods, ({ total, discount }) => total - discount) / exchangeRate),
    products: goods.map(({ product }) => product),
    countries: cart.checkout.consignments.map(({ address }) => address.countryCode),
  }
}

type Local = (cents: number) => number

function redeem(
  coupons: Coupon[],
  lines: Goods[],
  { purchase, local }: { purchase: Purchase; local: Local },
) {
  let goods = lines
  const taken = () => sum(goods, ({ coupon }) => coupon)
  const redeemed = coupons.map((coupon) => {
    const before = taken()
    const { reduction } = coupon
    const isGood = faultOf(coupon, purchase) === undefined
    if (isGood && reduction.kind !== 'shipping') {
      const isMeant = ({ product }: Goods) => appliesTo(coupon, product)
      goods = takeOff(goods, reduction, { from: 'coupon', local, isMeant })
    }
    return { coupon, isGood, cents: taken() - before }
  })
  return { goods, coupons: redeemed }
}

type How = { from: 'discount' | 'coupon'; local: Local; isMeant?: (line: Goods) => boolean }

function takeOff(goods: Goods[], reduction: Reduction, { from, local, isMeant = () => true }: How) {
  const shares = goods.filter(isMeant).map((each) => ({
    id: each.line.id,
    quantity: each.line.quantity,
    unit: each.sale,
    rest: restOf(each),
  }))
  const off = reduce(reduction, shares, local)
  return goods.map((each) => ({ ...each, [from]: each[from] + (off.get(each.line.id) ?? 0) }))
}
