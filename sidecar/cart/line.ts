import type {
  CartWire,
  CustomItemWire,
  GiftCertificateWire,
  LineWire,
  SelectedOptionWire,
} from '../bigcommerce/cart-wire.ts'
import { type Money, toMoney } from '../money.ts'
import { hasFile } from './line-input.ts'

/** One line of a cart, whichever of BigCommerce's four lists it stands in. */
export type Line = {
  id: string
  kind: 'physical' | 'digital' | 'gift_certificate' | 'custom'
  productId: number | null
  variantId: number | null
  sku: string | null
  name: string
  path: string | null
  brand: string | null
  image: { url: string; alt: string } | null
  quantity: number
  options: { name: string; value: string }[]
  /** The raw value by option id, as a form would be filled with. */
  choice: Record<string, string>
  price: Money
  listPrice: Money
  total: Money
  /** Whether its quantity and options can be changed; every line can be removed. */
  isMutable: boolean
  allowsGiftWrapping: boolean
  giftWrapping: { name: string; amount: Money; message: string } | null
  certificate: { theme: string; sender: Person; recipient: Person; message: string } | null
}

type Person = { name: string; email: string }

/** `unticked` are the values of boxes that mean they are not ticked, which a form tells by an empty one. */
export const toLines = ({ lineItems }: CartWire, unticked: Set<number> = new Set()): Line[] => [
  ...lineItems.physicalItems.map((wire) => toProductLine(wire, 'physical', unticked)),
  ...lineItems.digitalItems.map((wire) => toProductLine(wire, 'digital', unticked)),
  ...lineItems.customItems.map(toCustomLine),
  ...lineItems.giftCertificates.map(toGiftCertificateLine),
]

const toProductLine = (wire: LineWire, kind: 'physical' | 'digital', unticked: Set<number>): Line => ({
  id: wire.entityId,
  kind,
  productId: wire.productEntityId,
  variantId: wire.variantEntityId ?? null,
  sku: wire.sku ?? null,
  name: wire.name,
  path: wire.path,
  brand: wire.brand ?? null,
  image: wire.image ? { url: wire.image.url, alt: wire.image.altText || wire.name } : null,
  quantity: wire.quantity,
  options: wire.selectedOptions.map((option) => ({ name: option.name, value: shownValue(option) })),
  choice: toChoice(wire.selectedOptions, unticked),
  price: toMoney(wire.salePrice),
  listPrice: toMoney(wire.listPrice),
  total: toMoney(wire.extendedSalePrice),
  isMutable: wire.isMutable && !hasFile(wire),
  allowsGiftWrapping: wire.allowGiftWrapping === true && !hasFile(wire),
  giftWrapping: wire.giftWrapping
    ? {
        name: wire.giftWrapping.name,
        amount: toMoney(wire.giftWrapping.amount),
        message: wire.giftWrapping.message ?? '',
      }
    : null,
  certificate: null,
})

const fixedLine = {
  productId: null,
  variantId: null,
  path: null,
  brand: null,
  image: null,
  options: [],
  choice: {},
  isMutable: false,
  allowsGiftWrapping: false,
  giftWrapping: null,
  certificate: null,
}

const toCustomLine = (wire: CustomItemWire): Line => ({
  ...fixedLine,
  id: wire.entityId,
  kind: 'custom',
  sku: wire.sku ?? null,
  name: wire.name,
  quantity: wire.quantity,
  price: toMoney(wire.listPrice),
  listPrice: toMoney(wire.listPrice),
  total: toMoney(wire.extendedListPrice),
})

const toGiftCertificateLine = (wire: GiftCertificateWire): Line => ({
  ...fixedLine,
  id: wire.entityId,
  kind: 'gift_certificate',
  sku: null,
  name: wire.name,
  quantity: 1,
  price: toMoney(wire.amount),
  listPrice: toMoney(wire.amount),
  total: toMoney(wire.amount),
  certificate: {
    theme: wire.theme,
    sender: wire.sender,
    recipient: wire.recipient,
    message: wire.message ?? '',
  },
})

const toChoice = (options: SelectedOptionWire[], unticked: Set<number>): Record<string, string> =>
  Object.fromEntries(
    options
      // No form can be given a file again.
      .filter(({ __typename }) => __typename !== 'CartSelectedFileUploadOption')
      .map((option) => [option.entityId, rawValue(option, unticked)]),
  )

function rawValue(option: SelectedOptionWire, unticked: Set<number>): string {
  if (!('valueEntityId' in option)) return shownValue(option)
  return unticked.has(option.valueEntityId) ? '' : String(option.valueEntityId)
}

function shownValue(option: SelectedOptionWire): string {
  switch (option.__typename) {
    case 'CartSelectedDateFieldOption':
      return option.date.utc.slice(0, 10)
    case 'CartSelectedNumberFieldOption':
      return String(option.number)
    case 'CartSelectedTextFieldOption':
    case 'CartSelectedMultiLineTextFieldOption':
      return option.text
    case 'CartSelectedFileUploadOption':
      return option.fileName
    default:
      return option.value
  }
}
