import type { FieldValue } from './customer.ts'
import type { FormField } from './form-fields.ts'

type Id = { fieldEntityId: number }

export type FormFieldsInput = {
  checkboxes?: (Id & { fieldValueEntityIds: number[] })[] | null
  multipleChoices?: (Id & { fieldValueEntityId: number })[] | null
  numbers?: (Id & { number: number })[] | null
  dates?: (Id & { date: string })[] | null
  texts?: (Id & { text: string })[] | null
  multilineTexts?: (Id & { multilineText: string })[] | null
  passwords?: (Id & { password: string })[] | null
}

export type Fault = { path: string[]; message: string }

// The values, and what is wrong with them. `isWhole`: nothing that is required may be missing.
export function readFormValues(
  input: FormFieldsInput | null | undefined,
  fields: FormField[],
  isWhole: boolean,
): { values: FieldValue[]; faults: Fault[] } {
  const values = toValues(input ?? {})
  const faults = values.flatMap((value) => {
    const field = fields.find(({ id, isBuiltIn }) => id === value.fieldId && !isBuiltIn)
    const message = field ? faultOf(value, field) : `There is no field ${value.fieldId}.`
    return message ? [{ path: ['input', 'formFields', String(value.fieldId)], message }] : []
  })
  const missing = fields.filter(
    ({ id, isBuiltIn, isRequired }) =>
      isWhole && isRequired && !isBuiltIn && !values.some(({ fieldId }) => fieldId === id),
  )
  return { values, faults: [...faults, ...missing.map(toMissing)] }
}

const toMissing = ({ id, label }: FormField) => ({
  path: ['input', 'formFields', String(id)],
  message: `The field "${label}" is required.`,
})

const toValues = (input: FormFieldsInput): FieldValue[] => [
  ...(input.checkboxes ?? []).map(
    (each): FieldValue => ({
      fieldId: each.fieldEntityId,
      kind: 'checkboxes',
      valueIds: each.fieldValueEntityIds,
    }),
  ),
  ...(input.multipleChoices ?? []).map(
    (each): FieldValue => ({ fieldId: each.fieldEntityId, kind: 'choice', valueId: each.fieldValueEntityId }),
  ),
  ...(input.numbers ?? []).map(
    (each): FieldValue => ({ fieldId: each.fieldEntityId, kind: 'number', number: each.number }),
  ),
  ...(input.dates ?? []).map(
    (each): FieldValue => ({ fieldId: each.fieldEntityId, kind: 'date', date: each.date }),
  ),
  ...(input.texts ?? []).map(
    (each): FieldValue => ({ fieldId: each.fieldEntityId, kind: 'text', text: each.text }),
  ),
  ...(input.multilineTexts ?? []).map(
    (each): FieldValue => ({ fieldId: each.fieldEntityId, kind: 'multiline', text: each.multilineText }),
  ),
  ...(input.passwords ?? []).map(
    (each): FieldValue => ({ fieldId: each.fieldEntityId, kind: 'password', text: each.password }),
  ),
]

const kinds: Record<FormField['kind'], FieldValue['kind']> = {
  text: 'text',
  state: 'text',
  password: 'password',
  multiline: 'multiline',
  number: 'number',
  date: 'date',
  checkboxes: 'checkboxes',
  radio: 'choice',
  picklist: 'choice',
}

function faultOf(value: FieldValue, field: FormField) {
  const wrong = `The value of "${field.label}" is not valid.`
  if (kinds[field.kind] !== value.kind) return wrong
  if (field.isRequired && 'text' in value && value.text === '')
    return `The field "${field.label}" is required.`
  if ('options' in field) {
    const known = new Set(field.options.map(({ id }) => id))
    const chosen =
      value.kind === 'checkboxes' ? value.valueIds : value.kind === 'choice' ? [value.valueId] : []
    return chosen.every((id) => known.has(id)) ? undefined : wrong
  }
  return isWithin(value, field) ? undefined : wrong
}

function isWithin(value: FieldValue, field: FormField) {
  if (field.kind === 'text' && value.kind === 'text')
    return value.text.length <= (field.maxLength ?? Number.POSITIVE_INFINITY)
  if (field.kind === 'number' && value.kind === 'number')
    return value.number >= (field.min ?? value.number) && value.number <= (field.max ?? value.number)
  if (field.kind === 'date' && value.kind === 'date') {
    const day = value.date.slice(0, 10)
    return (
      !Number.isNaN(Date.parse(value.date)) && day >= (field.earliest ?? day) && day <= (field.latest ?? day)
    )
  }
  return true
}
