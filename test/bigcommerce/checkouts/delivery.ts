import type { Cart } from '../carts/cart.ts'
import { type Quote, quote } from '../shipping/quotes.ts'
import type { Store } from '../store.ts'
import { type Goods, localOf, restOf, sum } from './goods.ts'
import type { Consignment } from './state.ts'

// What goes to one address and what that costs, in hundredths of the cart's currency.
export type Delivery = {
  consignment: Consignment
  goods: Goods[]
  offers: Quote[]
  selected: Quote | undefined
  before: number
  cost: number
  handling: number
}

export function deliver(cart: Cart, goods: Goods[], store: Store): Delivery[] {
  const local = localOf(cart, store)
  const { exchangeRate } = store.shelf.currency(cart.currencyCode)
  const worth = Math.round(sum(goods, restOf) / exchangeRate)
  return cart.checkout.consignments.map((consignment) => {
    const own = goods.filter(({ line }) => consignment.lineIds.includes(line.id))
    const offers = quote({
      consignment,
      worth,
      kilograms: sum(own, ({ product, line }) => (product.weight ?? 0) * line.quantity),
      shipsFree: own.length > 0 && own.every(({ product }) => product.freeShipping),
    }).map((each) => ({ ...each, cents: local(each.cents), handlingCents: local(each.handlingCents) }))
    const selected = offers.find(({ method }) => method.code === consignment.optionCode)
    const before = selected?.cents ?? 0
    return {
      consignment,
      goods: own,
      offers,
      selected,
      before,
      cost: before,
      handling: selected?.handlingCents ?? 0,
    }
  })
}

// Takes so much off what delivery costs, one address after the other.
export function takeOffDelivery(deliveries: Delivery[], cents: number): Delivery[] {
  let left = cents
  return deliveries.map((each) => {
    const off = Math.min(left, each.cost)
    left -= off
    return { ...each, cost: each.cost - off }
  })
}
