import type { FieldError } from '../errors.ts'
import { type FormFieldsBody, toFormFieldsInput } from './form-values.ts'
import type { Forms } from './forms.ts'

/** Built-in fields that a store may ask for or not. */
const optionals = ['company', 'address2', 'postalCode', 'phone']

/** What a checkout asks of an address: the same as an account does, with the store's own fields in a checkout's words. */
export const toAddressForm = ({ address, countries }: Pick<Forms, 'address' | 'countries'>) => ({
  countries,
  required: address
    .filter(({ name, isRequired }) => isRequired && optionals.includes(name))
    .map(({ name }) => name),
  toCustomFields(values: FormFieldsBody) {
    const { input, faults } = toFormFieldsInput(values, address, true)
    const { multilineTexts = [], texts = [], ...others } = input ?? {}
    // A checkout has one list for texts, whether of one line or of many (facts 5.6).
    const all = [
      ...texts,
      ...multilineTexts.map(({ fieldEntityId, multilineText }) => ({ fieldEntityId, text: multilineText })),
    ]
    return {
      input: input === undefined ? undefined : { ...others, ...(all.length === 0 ? {} : { texts: all }) },
      faults: faults.map(toOwnName),
    }
  },
})

const toOwnName = ({ field, message, ...fault }: FieldError): FieldError => ({
  ...fault,
  field: field.replace(/^formFields\./, 'customFields.'),
  message: message.replace(/^formFields\./, 'customFields.'),
})
