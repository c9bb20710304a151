import test from 'ava'
import type { Field } from '../../../sidecar/customer/field.ts'
import { FormFieldsBody, toFormFieldsInput } from '../../../sidecar/customer/form-values.ts'

const field = (id: number, type: Field['type'], more: Partial<Field> = {}): Field => ({
  id,
  name: `formFields.${id}`,
  label: 'Field',
  type,
  isRequired: false,
  ...more,
})

const options = [
  { id: 1, label: 'One' },
  { id: 2, label: 'Two' },
]

const fields = [
  field(10, 'text', { maxLength: 5 }),
  field(11, 'multiline'),
  field(12, 'number', { min: 1, max: 9 }),
  field(13, 'date', { minDate: '2000-01-01', maxDate: '2030-12-31' }),
  field(14, 'checkboxes', { options }),
  field(15, 'choice', { options }),
  field(16, 'dropdown', { options }),
  field(17, 'password'),
]

test('each kind of field goes into its own list', (t) => {
  const values = FormFieldsBody.parse({
    10: 'Earl',
    11: 'Grey\nTea',
    12: '7',
    13: '2026-03-31',
    14: ['1', 2],
    15: '2',
    16: 1,
    17: 'secret',
  })
  t.deepEqual(toFormFieldsInput(values, fields, true), {
    input: {
      texts: [{ fieldEntityId: 10, text: 'Earl' }],
      multilineTexts: [{ fieldEntityId: 11, multilineText: 'Grey\nTea' }],
      numbers: [{ fieldEntityId: 12, number: 7 }],
      dates: [{ fieldEntityId: 13, date: '2026-03-31T00:00:00Z' }],
      checkboxes: [{ fieldEntityId: 14, fieldValueEntityIds: [1, 2] }],
      multipleChoices: [
        { fieldEntityId: 15, fieldValueEntityId: 2 },
        { fieldEntityId: 16, fieldValueEntityId: 1 },
      ],
      passwords: [{ fieldEntityId: 17, password: 'secret' }],
    },
    faults: [],
  })
})

const refused = test.macro({
  exec(t, values: FormFieldsBody, code: string, bounds: object = {}) {
    const [id = ''] = Object.keys(values)
    const { faults, input } = toFormFieldsInput(values, fields, true)
    t.is(input, undefined)
    t.like(faults, { 0: { field: `formFields.${id}`, code, ...bounds }, length: 1 })
  },
  title: (_ = '', values, code) => `${JSON.stringify(values)} is refused as ${code}`,
})

test(refused, { 10: 'too long' }, 'too_long', { max: 5 })
test(refused, { 11: [1] }, 'not_text')
test(refused, { 12: 'seven' }, 'not_a_number')
test(refused, { 12: 0 }, 'too_small', { min: 1 })
test(refused, { 12: 10 }, 'too_big', { max: 9 })
test(refused, { 13: '31.3.2026' }, 'not_a_date')
test(refused, { 13: '1999-12-31' }, 'too_early')
test(refused, { 13: '2031-01-01' }, 'too_late')
test(refused, { 14: [1, 3] }, 'unknown_option')
test(refused, { 15: [1] }, 'unknown_option')
test(refused, { 16: 'Two' }, 'unknown_option')
test(refused, { 99: 'x' }, 'unknown_field')

test('what is required may be left out of a change, but neither of a whole form nor emptied', (t) => {
  const own = [field(20, 'text', { isRequired: true })]
  t.like(toFormFieldsInput({}, own, true).faults, { 0: { code: 'required' } })
  t.like(toFormFieldsInput({ 20: '' }, own, false).faults, { 0: { code: 'required' } })
  t.deepEqual(toFormFieldsInput({}, own, false), { input: undefined, faults: [] })
})

test('text can be emptied in a change; what is left empty in a whole form is left out', (t) => {
  t.deepEqual(toFormFieldsInput({ 10: '' }, fields, false).input, {
    texts: [{ fieldEntityId: 10, text: '' }],
  })
  t.is(toFormFieldsInput({ 10: '', 12: '', 14: [] }, fields, true).input, undefined)
})

test('a built-in field is not set as one of the store’s own', (t) => {
  const builtIn = [{ ...field(1, 'text'), name: 'email' }]
  t.like(toFormFieldsInput({ 1: 'a@example.com' }, builtIn, false).faults, { 0: { code: 'unknown_field' } })
})
