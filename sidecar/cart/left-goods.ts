import type { CertificateInput, LineInput } from '../bigcommerce/cart-input.ts'
import type { CartWire, GiftCertificateWire } from '../bigcommerce/cart-wire.ts'
import type { Goods } from '../bigcommerce/carts.ts'
import { hasFile, toLineInput } from './line-input.ts'

/** Something in a cart, with its name and how it is put into another. */
export type Good = { name: string } & ({ lineItem: LineInput } | { giftCertificate: CertificateInput })

/** What can be put into another cart, of each kind, and the names of what cannot. */
export function goodsOf({ lineItems, currencyCode }: CartWire, otherCurrency: string) {
  const products = [...lineItems.physicalItems, ...lineItems.digitalItems]
  const movable = products.filter((line) => !hasFile(line))
  const isSameMoney = currencyCode === otherCurrency
  return {
    lines: movable.map((line) => ({ name: line.name, lineItem: toLineInput(line, line.quantity) })),
    certificates: isSameMoney ? lineItems.giftCertificates.map(toCertificate) : [],
    lost: [
      ...products.filter(hasFile),
      ...lineItems.customItems,
      ...(isSameMoney ? [] : lineItems.giftCertificates),
    ].map(({ name }) => name),
  }
}

function toCertificate({ name, theme, message, amount, sender, recipient }: GiftCertificateWire) {
  const giftCertificate = { name, theme, amount: amount.value, quantity: 1, sender, recipient }
  return { name, giftCertificate: { ...giftCertificate, ...(message ? { message } : {}) } }
}

/** Goods of one kind, as one mutation takes them. */
export function together(goods: Good[]): Goods {
  const lineItems = goods.flatMap((good) => ('lineItem' in good ? good.lineItem : []))
  const giftCertificates = goods.flatMap((good) => ('giftCertificate' in good ? good.giftCertificate : []))
  return lineItems.length > 0 ? { lineItems } : { giftCertificates }
}

/** What of these a cart does not have yet: of each as many as it has fewer. */
export function missingFrom(cart: CartWire, goods: Good[]): Good[] {
  const { lines, certificates } = goodsOf(cart, cart.currencyCode)
  const there = new Map<string, number>()
  for (const good of [...lines, ...certificates]) {
    const { kind, quantity } = counted(good)
    there.set(kind, (there.get(kind) ?? 0) + quantity)
  }
  return goods.flatMap((good) => {
    const { kind, quantity } = counted(good)
    const has = there.get(kind) ?? 0
    there.set(kind, Math.max(0, has - quantity))
    return has < quantity ? [withQuantity(good, quantity - has)] : []
  })
}

/** Two goods are of one kind where nothing but their number tells them apart. */
function counted(good: Good) {
  const { quantity, ...what } = 'lineItem' in good ? good.lineItem : good.giftCertificate
  return { kind: JSON.stringify(what), quantity }
}

const withQuantity = (good: Good, quantity: number): Good =>
  'lineItem' in good
    ? { ...good, lineItem: { ...good.lineItem, quantity } }
    : { ...good, giftCertificate: { ...good.giftCertificate, quantity } }
