import type { Option, Product, Variant } from '../catalog/product.ts'
import type { Selected, SelectedInput } from './cart.ts'
import { cartErrors } from './cart-error.ts'
import { refuseDate, refuseNumber, refuseText } from './selection-limits.ts'

// What was chosen, in the order of the product's options: the variant's own values and the modifiers.
export function readSelection(product: Product, variant: Variant, input: SelectedInput): Selected[] {
  refuseStrangers(product, input)
  const selected = product.options.flatMap((option) => {
    const valueId = option.affectsVariant ? variant.optionValueIds[option.id] : undefined
    const each = valueId === undefined ? readOne(option, input) : toChoice(option, valueId)
    return each ? [each] : []
  })
  const missing = product.options.filter(
    (option) => option.required && !selected.some(({ entityId }) => entityId === option.id),
  )
  if (missing.length > 0)
    throw cartErrors.modifiersNeeded(
      product.name,
      missing.map(({ name }) => name),
    )
  return selected
}

function refuseStrangers(product: Product, input: SelectedInput) {
  const known = new Set(product.options.map(({ id }) => id))
  const lists: ({ optionEntityId: number }[] | null | undefined)[] = Object.values(input)
  const stranger = lists
    .flatMap((list) => list ?? [])
    .find(({ optionEntityId }) => !known.has(optionEntityId))
  if (stranger)
    throw cartErrors.invalidOption(String(stranger.optionEntityId), 'does not belong to the product')
}

function readOne(option: Option, input: SelectedInput): Selected | undefined {
  switch (option.kind) {
    case 'Checkbox':
      return readCheckbox(option, find(input.checkboxes, option)?.optionValueEntityId)
    case 'Date':
      return readDate(option, find(input.dateFields, option)?.date)
    case 'Number':
      return readNumber(option, find(input.numberFields, option)?.number)
    case 'Text':
      return readText(option, find(input.textFields, option)?.text)
    case 'MultiLineText':
      return readText(option, find(input.multiLineTextFields, option)?.text)
    case 'File':
      return undefined
    default: {
      const valueId = find(input.multipleChoices, option)?.optionValueEntityId
      return valueId === undefined ? undefined : toChoice(option, valueId)
    }
  }
}

const find = <Item extends { optionEntityId: number }>(items: Item[] | null | undefined, option: Option) =>
  items?.find(({ optionEntityId }) => optionEntityId === option.id)

function toChoice(option: Option, valueId: number): Selected {
  const value = 'values' in option ? option.values.find(({ id }) => id === valueId) : undefined
  if (!value) throw cartErrors.invalidOption(option.name, 'has no such value')
  return {
    __typename: 'CartSelectedMultipleChoiceOption',
    entityId: option.id,
    name: option.name,
    value: value.label,
    valueEntityId: valueId,
  }
}

// A required checkbox must be ticked: an unticked one counts as no answer.
function readCheckbox(
  option: Extract<Option, { kind: 'Checkbox' }>,
  valueId: number | undefined,
): Selected | undefined {
  if (valueId === undefined) return undefined
  if (valueId !== option.checkedValueId && valueId !== option.uncheckedValueId)
    throw cartErrors.invalidOption(option.name, 'has no such value')
  const isChecked = valueId === option.checkedValueId
  if (option.required && !isChecked) return undefined
  const value = isChecked ? 'Yes' : 'No'
  return {
    __typename: 'CartSelectedCheckboxOption',
    entityId: option.id,
    name: option.name,
    value,
    valueEntityId: valueId,
  }
}

function readDate(option: Extract<Option, { kind: 'Date' }>, date: string | undefined): Selected | undefined {
  if (date === undefined) return undefined
  const reason = refuseDate(option, date)
  if (reason) throw cartErrors.invalidOption(option.name, reason)
  const day = `${new Date(date).toISOString().slice(0, 10)}T00:00:00Z`
  return {
    __typename: 'CartSelectedDateFieldOption',
    entityId: option.id,
    name: option.name,
    date: { utc: day },
  }
}

function readNumber(
  option: Extract<Option, { kind: 'Number' }>,
  number: number | undefined,
): Selected | undefined {
  if (number === undefined) return undefined
  const reason = refuseNumber(option, number)
  if (reason) throw cartErrors.invalidOption(option.name, reason)
  return { __typename: 'CartSelectedNumberFieldOption', entityId: option.id, name: option.name, number }
}

function readText(
  option: Extract<Option, { kind: 'Text' | 'MultiLineText' }>,
  text: string | undefined,
): Selected | undefined {
  if (!text) return undefined
  const reason = refuseText(option, text)
  if (reason) throw cartErrors.invalidOption(option.name, reason)
  const __typename =
    option.kind === 'Text' ? 'CartSelectedTextFieldOption' : 'CartSelectedMultiLineTextFieldOption'
  return { __typename, entityId: option.id, name: option.name, text }
}
