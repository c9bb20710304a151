import { countries } from './countries.ts'

type Kind =
  | { kind: 'text'; maxLength?: number }
  | { kind: 'password' }
  | { kind: 'multiline'; rows: number }
  | { kind: 'number'; min?: number; max?: number }
  | { kind: 'date'; earliest?: string; latest?: string }
  | { kind: 'checkboxes' | 'radio' | 'picklist'; options: { id: number; label: string }[] }
  | { kind: 'state' }

// One thing a form asks. Fields built in have the same ids in every store.
export type FormField = { id: number; label: string; isBuiltIn: boolean; isRequired: boolean } & Kind

export type FormFields = { customer: FormField[]; address: FormField[] }

const builtIn = (
  id: number,
  label: string,
  isRequired: boolean,
  more: Kind = { kind: 'text' },
): FormField => ({
  id,
  label,
  isBuiltIn: true,
  isRequired,
  ...more,
})

const own = (id: number, label: string, more: Kind): FormField => ({
  id,
  label,
  isBuiltIn: false,
  isRequired: false,
  ...more,
})

const options = (...labels: string[]) => labels.map((label, index) => ({ id: index + 1, label }))

export const defaultFormFields: FormFields = {
  customer: [
    builtIn(1, 'Email Address', true),
    builtIn(2, 'Password', true, { kind: 'password' }),
    builtIn(3, 'Confirm Password', true, { kind: 'password' }),
    own(25, 'How did you hear of us?', {
      kind: 'picklist',
      options: options('From a friend', 'In a magazine', 'By searching the web', 'At a market'),
    }),
    own(26, 'Birthday', { kind: 'date', earliest: '1900-01-01', latest: '2020-12-31' }),
  ],
  address: [
    builtIn(4, 'First Name', true),
    builtIn(5, 'Last Name', true),
    builtIn(6, 'Company Name', false),
    builtIn(7, 'Phone Number', false),
    builtIn(8, 'Address Line 1', true),
    builtIn(9, 'Address Line 2', false),
    builtIn(10, 'Suburb/City', true),
    builtIn(11, 'Country', true, {
      kind: 'picklist',
      options: countries.map(({ entityId, name }) => ({ id: entityId, label: name })),
    }),
    builtIn(12, 'State/Province', true, { kind: 'state' }),
    builtIn(13, 'Zip/Postcode', true),
    own(27, 'A word for the courier', { kind: 'multiline', rows: 3 }),
  ],
}
