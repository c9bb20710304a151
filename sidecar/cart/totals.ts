import type { CheckoutWire } from '../bigcommerce/checkout-wire.ts'
import { type Money, type MoneyWire, toMoney } from '../money.ts'

/** What leads to the total, in the order to print. Reductions are told as they are: positive, their kind says the rest. */
export type TotalLine = {
  kind:
    | 'subtotal'
    | 'discount'
    | 'coupon'
    | 'gift_wrapping'
    | 'shipping'
    | 'handling'
    | 'fee'
    | 'tax'
    | 'gift_certificate'
  /** The store's own word for it, where it has one: a code, a tax, a fee. */
  label: string | null
  amount: Money
}

export type Totals = { lines: TotalLine[]; grandTotal: Money; outstanding: Money }

type Cart = NonNullable<CheckoutWire['cart']>

/** Every amount as BigCommerce computed it; nothing is summed here. */
export function toTotals(wire: CheckoutWire, cart: Cart): Totals {
  const grandTotal = wire.grandTotal ?? cart.amount
  return {
    lines: [
      line('subtotal', wire.subtotal ?? cart.baseAmount),
      ...unlessZero('discount', cart.discountedAmount),
      ...wire.coupons.map(({ code, discountedAmount }) => line('coupon', discountedAmount, code)),
      ...unlessZero('gift_wrapping', wire.giftWrappingCostTotal),
      ...shippingOf(wire),
      ...unlessZero('handling', wire.handlingCostTotal),
      ...wire.fees.map(({ name, displayName, cost }) => line('fee', cost, displayName || name)),
      ...taxesOf(wire),
      ...wire.giftCertificates.map(({ code, used }) => line('gift_certificate', used, code)),
    ],
    grandTotal: toMoney(grandTotal),
    outstanding: toMoney(wire.outstandingBalance ?? grandTotal),
  }
}

const line = (kind: TotalLine['kind'], amount: MoneyWire, label: string | null = null): TotalLine => ({
  kind,
  label,
  amount: toMoney(amount),
})

const unlessZero = (kind: TotalLine['kind'], amount: MoneyWire | null | undefined): TotalLine[] =>
  amount == null || amount.value === 0 ? [] : [line(kind, amount)]

/**
 * Sent for nothing is worth saying; not yet known how it is sent is not. What a coupon takes off the delivery is part of
 * what it says itself, so that delivery is told as it was before.
 */
function shippingOf({ shippingCostBeforeDiscount, shippingConsignments }: CheckoutWire): TotalLine[] {
  const chosen = (shippingConsignments ?? []).flatMap(
    ({ selectedShippingOption }) => selectedShippingOption ?? [],
  )
  if (shippingCostBeforeDiscount == null || chosen.length === 0) return []
  const [only] = chosen
  return [line('shipping', shippingCostBeforeDiscount, chosen.length === 1 && only ? only.description : null)]
}

/** By their names where the store tells them, else as one. */
function taxesOf({ taxes, taxTotal }: CheckoutWire): TotalLine[] {
  const named = taxes ?? []
  return named.length > 0
    ? named.filter(({ amount }) => amount.value !== 0).map(({ name, amount }) => line('tax', amount, name))
    : unlessZero('tax', taxTotal)
}
