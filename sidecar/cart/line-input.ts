import { itemGone } from '../bigcommerce/cart-error.ts'
import type { LineInput, SelectedOptionsInput } from '../bigcommerce/cart-input.ts'
import type { CartWire, LineWire, SelectedOptionWire } from '../bigcommerce/cart-wire.ts'
import { type AppError, invalidInput } from '../errors.ts'

export function findLine({ lineItems }: CartWire, lineId: string): LineWire {
  const line = [...lineItems.physicalItems, ...lineItems.digitalItems].find(
    ({ entityId }) => entityId === lineId,
  )
  if (line !== undefined) return line
  const fixed = [...lineItems.giftCertificates, ...lineItems.customItems]
  throw fixed.some(({ entityId }) => entityId === lineId) ? notMutable() : itemGone()
}

const notMutable = (): AppError =>
  invalidInput([
    { field: 'quantity', code: 'not_mutable', message: 'This line can only be removed, not changed.' },
  ])

/** A file that a shopper sent along elsewhere: no API takes one, and a line that is sent anew would lose it (facts 5.3). */
export const hasFile = ({ selectedOptions }: Pick<LineWire, 'selectedOptions'>): boolean =>
  selectedOptions.some((option) => option.__typename === 'CartSelectedFileUploadOption')

export function assertMutable(line: LineWire): void {
  if (hasFile(line)) throw notMutable()
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
