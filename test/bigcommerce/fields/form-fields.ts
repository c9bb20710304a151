import type { FormField } from '../customers/form-fields.ts'

type Asked = {
  filters?: {
    entityIds?: number[] | null
    isRequired?: boolean | null
    isBuiltIn?: boolean | null
  } | null
  sortBy: 'FIELD_ID' | 'SORT_ORDER'
}

// The fields of a form; their order in the store is the order of the list.
export const toFormFields =
  (fields: FormField[]) =>
  ({ filters, sortBy }: Asked) => {
    const shown = fields
      .map(toFormField)
      .filter(
        ({ entityId, isRequired, isBuiltIn }) =>
          (filters?.entityIds ?? [entityId]).includes(entityId) &&
          (filters?.isRequired ?? isRequired) === isRequired &&
          (filters?.isBuiltIn ?? isBuiltIn) === isBuiltIn,
      )
    return sortBy === 'SORT_ORDER' ? shown : shown.sort((one, other) => one.entityId - other.entityId)
  }

const toFormField = (field: FormField, index: number) => ({
  entityId: field.id,
  label: field.label,
  sortOrder: index + 1,
  isBuiltIn: field.isBuiltIn,
  isRequired: field.isRequired,
  ...toKind(field),
})

function toKind(field: FormField) {
  switch (field.kind) {
    case 'text':
      return { __typename: 'TextFormField', defaultText: null, maxLength: field.maxLength ?? null }
    case 'password':
      return { __typename: 'PasswordFormField', defaultText: null, maxLength: null }
    case 'multiline':
      return { __typename: 'MultilineTextFormField', defaultText: null, rows: field.rows }
    case 'number': {
      const { min: minNumber = null, max: maxNumber = null } = field
      return { __typename: 'NumberFormField', defaultNumber: null, maxLength: null, minNumber, maxNumber }
    }
    case 'date': {
      const { earliest, latest } = field
      return {
        __typename: 'DateFormField',
        defaultDate: null,
        minDate: toDate(earliest),
        maxDate: toDate(latest),
      }
    }
    case 'state':
      return { __typename: 'PicklistOrTextFormField', maxLength: null, picklistPrefix: 'Choose a state' }
    default:
      return {
        __typename: choices[field.kind],
        choosePrefix: 'Choose one',
        options: field.options.map(({ id, label }) => ({ entityId: id, label })),
      }
  }
}

const choices = {
  checkboxes: 'CheckboxesFormField',
  radio: 'RadioButtonsFormField',
  picklist: 'PicklistFormField',
} as const

const toDate = (day: string | undefined) => (day ? `${day}T00:00:00Z` : null)
