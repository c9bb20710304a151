import type { SelectedOptionsInput } from '../bigcommerce/cart-input.ts'
import { type FieldError, invalidInput } from '../errors.ts'
import type { Option } from '../option.ts'
import type { Buyable } from './new-item.ts'
import { chooseDate, chooseNumber, chooseText } from './written-value.ts'

/** What is wanted of a product, as a form has it. */
type Wanted = { quantity: number; options: Record<string, string> }

/** What one option became: something for BigCommerce, nothing (left empty), or what was wrong with it. */
export type Choice =
  | { into: keyof SelectedOptionsInput; entry: object }
  | { wrong: Omit<FieldError, 'field'> }
  | undefined

/**
 * Turns the raw values of a form into BigCommerce's typed selections, by the options the product has. All that is
 * wrong is told at once, each by its field. An optional value left empty is left out altogether (facts 5.3).
 */
export function toSelections(product: Buyable, item: Wanted): { selectedOptions?: SelectedOptionsInput } {
  const errors: FieldError[] = [...unknownOptions(product, item), ...outOfBounds(product, item)]
  const selected: Record<string, object[]> = {}
  for (const option of product.options) {
    const choice = choose(option, item.options[option.id] ?? '')
    if (choice === undefined) continue
    if ('wrong' in choice) errors.push({ field: `options.${option.id}`, ...choice.wrong })
    else selected[choice.into] = [...(selected[choice.into] ?? []), choice.entry]
  }
  if (errors.length > 0) throw invalidInput(errors)
  return Object.keys(selected).length === 0 ? {} : { selectedOptions: selected }
}

function choose(option: Option, raw: string): Choice {
  const isEmpty = raw.trim() === ''
  if (option.kind === 'checkbox')
    return chooseCheckbox(option, isEmpty || raw === String(option.uncheckedValueId))
  if (option.kind === 'file')
    return option.required || !isEmpty ? { wrong: fileUnsupported(option) } : undefined
  if (isEmpty)
    return option.required
      ? { wrong: { code: 'required', message: `${option.name} is required.` } }
      : undefined
  switch (option.kind) {
    case 'date':
      return chooseDate(option, raw.trim())
    case 'number':
      return chooseNumber(option, raw.trim())
    case 'text':
    case 'multiline_text':
      return chooseText(option, raw.replace(/\r\n?/g, '\n'))
    default:
      return chooseValue(option, raw)
  }
}

function chooseValue(option: Extract<Option, { values: unknown }>, raw: string): Choice {
  const value = option.values.find(({ id }) => String(id) === raw)
  if (value === undefined)
    return { wrong: { code: 'unknown_value', message: `${option.name} has no such choice.` } }
  return { into: 'multipleChoices', entry: { optionEntityId: option.id, optionValueEntityId: value.id } }
}

/** A box has two values; a required one must be ticked. */
function chooseCheckbox(option: Extract<Option, { kind: 'checkbox' }>, isEmpty: boolean): Choice {
  if (isEmpty && option.required)
    return { wrong: { code: 'required', message: `${option.name} must be ticked.` } }
  const optionValueEntityId = isEmpty ? option.uncheckedValueId : option.checkedValueId
  return { into: 'checkboxes', entry: { optionEntityId: option.id, optionValueEntityId } }
}

const fileUnsupported = ({ name }: Option) => ({
  code: 'file_unsupported',
  message: `${name} needs a file, which can only be sent on the store's own site.`,
})

const unknownOptions = (product: Buyable, { options }: Wanted): FieldError[] =>
  Object.keys(options)
    .filter((id) => !product.options.some((option) => String(option.id) === id))
    .map((id) => ({
      field: `options.${id}`,
      code: 'unknown_option',
      message: `${product.name} has no option ${id}.`,
    }))

function outOfBounds({ name, minQuantity, maxQuantity }: Buyable, { quantity }: Wanted): FieldError[] {
  if (minQuantity !== null && quantity < minQuantity) {
    return [
      {
        field: 'quantity',
        code: 'below_minimum',
        message: `At least ${minQuantity} of ${name} must be bought at once.`,
        min: minQuantity,
      },
    ]
  }
  if (maxQuantity !== null && quantity > maxQuantity) {
    return [
      {
        field: 'quantity',
        code: 'above_maximum',
        message: `At most ${maxQuantity} of ${name} can be bought per order.`,
        max: maxQuantity,
      },
    ]
  }
  return []
}
