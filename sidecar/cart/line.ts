import { itemGone } from '../bigcommerce/cart-error.ts'
import type {
  CartWire,
  CustomItemWire,
  GiftCertificateWire,
  LineWire,
  SelectedOptionWire,
} from '../bigcommerce/cart-wire.ts'
import type { LineInput, SelectedOptionsInput } from '../bigcommerce/carts.ts'
import { type Money, toMoney } from '../money.ts'

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
  price: Money
  listPrice: Money
  total: Money
  isMutable: boolean
}

export const toLines = ({ lineItems }: CartWire): Line[] => [
  ...lineItems.physicalItems.map((wire) => toProductLine(wire, 'physical')),
  ...lineItems.digitalItems.map((wire) => toProductLine(wire, 'digital')),
  ...lineItems.customItems.map(toCustomLine),
  ...lineItems.giftCertificates.map(toGiftCertificateLine),
]

const toProductLine = (wire: LineWire, kind: 'physical' | 'digital'): Line => ({
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
  price: toMoney(wire.salePrice),
  listPrice: toMoney(wire.listPrice),
  total: toMoney(wire.extendedSalePrice),
  isMutable: wire.isMutable,
})

const fixedLine = {
  productId: null,
  variantId: null,
  path: null,
  brand: null,
  image: null,
  options: [],
  isMutable: false,
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
})

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

export function findLine({ lineItems }: CartWire, lineId: string): LineWire {
  const line = [...lineItems.physicalItems, ...lineItems.digitalItems].find(
    ({ entityId }) => entityId === lineId,
  )
  if (line === undefined) throw itemGone()
  return line
}

/** BigCommerce takes a line's new quantity only together with all it was made of. */
export const toLineInput = (line: LineWire, quantity: number): LineInput => ({
  productEntityId: line.productEntityId,
  ...(line.variantEntityId == null ? {} : { variantEntityId: line.variantEntityId }),
  quantity,
  selectedOptions: toSelectedOptionsInput(line.selectedOptions),
})

function toSelectedOptionsInput(options: SelectedOptionWire[]): SelectedOptionsInput {
  const of = <Name extends SelectedOptionWire['__typename']>(...names: Name[]) =>
    options.filter((option): option is Extract<SelectedOptionWire, { __typename: Name }> =>
      names.some((name) => name === option.__typename),
    )
  const chosen = ({ entityId, valueEntityId }: { entityId: number; valueEntityId: number }) => ({
    optionEntityId: entityId,
    optionValueEntityId: valueEntityId,
  })
  const typed = ({ entityId, text }: { entityId: number; text: string }) => ({
    optionEntityId: entityId,
    text,
  })
  return {
    multipleChoices: of('CartSelectedMultipleChoiceOption').map(chosen),
    checkboxes: of('CartSelectedCheckboxOption').map(chosen),
    dateFields: of('CartSelectedDateFieldOption').map(({ entityId, date }) => ({
      optionEntityId: entityId,
      date: date.utc,
    })),
    numberFields: of('CartSelectedNumberFieldOption').map(({ entityId, number }) => ({
      optionEntityId: entityId,
      number,
    })),
    textFields: of('CartSelectedTextFieldOption').map(typed),
    multiLineTextFields: of('CartSelectedMultiLineTextFieldOption').map(typed),
  }
}
