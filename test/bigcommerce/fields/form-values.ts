import type { FieldValue } from '../customers/customer.ts'
import type { FormField } from '../customers/form-fields.ts'

// What somebody put into the store's own fields; a field the store has given up is no longer told.
export const toFormValues = (values: FieldValue[], fields: FormField[]) =>
  values.flatMap((value) => {
    const field = fields.find(({ id }) => id === value.fieldId)
    return field ? [{ entityId: field.id, name: field.label, ...toValue(value, field) }] : []
  })

function toValue(value: FieldValue, field: FormField) {
  const label = (id: number) =>
    ('options' in field && field.options.find((option) => option.id === id)?.label) || ''
  switch (value.kind) {
    case 'checkboxes':
      return {
        __typename: 'CheckboxesFormFieldValue',
        valueEntityIds: value.valueIds,
        values: value.valueIds.map(label),
      }
    case 'choice':
      return {
        __typename: 'MultipleChoiceFormFieldValue',
        valueEntityId: value.valueId,
        value: label(value.valueId),
      }
    case 'number':
      return { __typename: 'NumberFormFieldValue', number: value.number }
    case 'date':
      return { __typename: 'DateFormFieldValue', date: { utc: value.date } }
    case 'text':
      return { __typename: 'TextFormFieldValue', text: value.text }
    case 'multiline':
      return { __typename: 'MultilineTextFormFieldValue', multilineText: value.text }
    case 'password':
      return { __typename: 'PasswordFormFieldValue', password: value.text }
  }
}
