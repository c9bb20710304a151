import test from 'ava'
import { toSelections } from '../../../sidecar/cart/selection.ts'
import { isAppError } from '../../../sidecar/errors.ts'
import type { Option } from '../../../sidecar/option.ts'

const base = { name: 'It', required: true, affectsVariant: false }

const swatch: Option = {
  ...base,
  id: 1,
  kind: 'swatch',
  values: [{ id: 11, label: 'Sage', isDefault: false, isSelected: false }],
}
const checkbox: Option = {
  ...base,
  id: 2,
  kind: 'checkbox',
  required: false,
  label: 'Wrap it',
  checkedByDefault: false,
  checkedValueId: 21,
  uncheckedValueId: 22,
}
const date: Option = {
  ...base,
  id: 3,
  kind: 'date',
  default: null,
  earliest: '2030-01-10',
  latest: '2030-01-20',
}
const number: Option = {
  ...base,
  id: 4,
  kind: 'number',
  default: null,
  lowest: 1,
  highest: 10,
  integerOnly: true,
}
const decimal: Option = { ...number, id: 5, integerOnly: false }
const text: Option = { ...base, id: 6, kind: 'text', default: null, minLength: 2, maxLength: 5 }
const lines: Option = {
  ...base,
  id: 7,
  kind: 'multiline_text',
  default: null,
  minLength: null,
  maxLength: 20,
  maxLines: 2,
}
const file: Option = { ...base, id: 8, kind: 'file', maxSizeKb: 100, fileTypes: ['pdf'] }

const product = (options: Option[]) => ({
  id: 1,
  name: 'Product',
  options,
  minQuantity: null,
  maxQuantity: null,
})
const item = (options: Record<string, string>) => ({ productId: 1, quantity: 1, options })

const errorsOf = (options: Option[], values: Record<string, string>) => {
  try {
    toSelections(product(options), item(values))
    return []
  } catch (error) {
    return isAppError(error) && Array.isArray(error.details)
      ? error.details.map(({ field, code }) => [field, code])
      : [error]
  }
}

test('each kind goes into the list BigCommerce has for it', (t) => {
  const values = { 1: '11', 2: '1', 3: '2030-01-15', 4: '7', 5: '2,5', 6: 'Grüße', 7: 'one\r\ntwo' }
  t.deepEqual(toSelections(product([swatch, checkbox, date, number, decimal, text, lines]), item(values)), {
    selectedOptions: {
      multipleChoices: [{ optionEntityId: 1, optionValueEntityId: 11 }],
      checkboxes: [{ optionEntityId: 2, optionValueEntityId: 21 }],
      dateFields: [{ optionEntityId: 3, date: '2030-01-15T00:00:00Z' }],
      numberFields: [
        { optionEntityId: 4, number: 7 },
        { optionEntityId: 5, number: 2.5 },
      ],
      textFields: [{ optionEntityId: 6, text: 'Grüße' }],
      multiLineTextFields: [{ optionEntityId: 7, text: 'one\ntwo' }],
    },
  })
})

test('what is optional and left empty is left out, but a box left empty is said to be unticked', (t) => {
  const optional = [swatch, date, number, text, lines, file].map((option) => ({ ...option, required: false }))
  t.deepEqual(toSelections(product(optional), item({})), {})
  t.deepEqual(toSelections(product([checkbox]), item({ 2: '' })), {
    selectedOptions: { checkboxes: [{ optionEntityId: 2, optionValueEntityId: 22 }] },
  })
})

test('all that is required and missing is named at once', (t) => {
  const required = [swatch, { ...checkbox, required: true }, date, number, text, lines]
  t.deepEqual(
    errorsOf(required, { 6: '   ' }),
    required.map(({ id }) => [`options.${id}`, 'required']),
  )
})

const wrong: [Option, string, string][] = [
  [swatch, '12', 'unknown_value'],
  [swatch, 'Sage', 'unknown_value'],
  [date, '2030-02-30', 'not_a_date'],
  [date, '15.01.2030', 'not_a_date'],
  [date, '2030-01-09', 'too_early'],
  [date, '2030-01-21', 'too_late'],
  [number, 'seven', 'not_a_number'],
  [number, '1e3', 'not_a_number'],
  [number, '2.5', 'not_an_integer'],
  [number, '0', 'too_low'],
  [number, '11', 'too_high'],
  [text, 'a', 'too_short'],
  [text, 'abcdef', 'too_long'],
  [lines, 'a\nb\nc', 'too_many_lines'],
  [lines, 'a'.repeat(21), 'too_long'],
  [file, 'picture.pdf', 'file_unsupported'],
]

for (const [option, value, code] of wrong) {
  test(`${option.kind} refuses ${JSON.stringify(value.slice(0, 12))} as ${code}`, (t) => {
    t.deepEqual(errorsOf([option], { [option.id]: value }), [[`options.${option.id}`, code]])
  })
}

test('a required file cannot be ordered here, and that is said', (t) => {
  t.deepEqual(errorsOf([file], {}), [['options.8', 'file_unsupported']])
})

test('an option the product does not have is named', (t) => {
  t.deepEqual(errorsOf([], { 99: '1' }), [['options.99', 'unknown_option']])
})

test('characters are counted as people count them', (t) => {
  t.deepEqual(errorsOf([text], { 6: '🌿🌿🌿🌿🌿' }), [])
})
