import type { FieldWire } from '../bigcommerce/customer-forms.ts'

/** One thing a form asks. `name` is the built-in's, or `formFields.<id>` where the store made it. */
export type Field = {
  id: number
  name: string
  label: string
  type: 'text' | 'multiline' | 'number' | 'date' | 'checkboxes' | 'choice' | 'dropdown' | 'password'
  isRequired: boolean
  options?: { id: number; label: string }[]
  maxLength?: number
  min?: number
  max?: number
  /** `YYYY-MM-DD`. */
  minDate?: string
  maxDate?: string
  default?: string | number
}

/**
 * The built-in fields have the same ids in every store; the schema of 2025 has no other name for them. The password's
 * second field (3) and the newsletter's box have no place in the API's inputs.
 */
const builtIns: Record<number, string> = {
  1: 'email',
  2: 'password',
  4: 'firstName',
  5: 'lastName',
  6: 'company',
  7: 'phone',
  8: 'address1',
  9: 'address2',
  10: 'city',
  11: 'country',
  12: 'state',
  13: 'postalCode',
}

/** In the store's order. What is built in and no input takes is left out. */
export const toFields = (wires: FieldWire[]): Field[] =>
  wires.flatMap((wire) => {
    const name = wire.isBuiltIn ? builtIns[wire.entityId] : `formFields.${wire.entityId}`
    return name === undefined ? [] : [toField(wire, name)]
  })

function toField(wire: FieldWire, name: string): Field {
  const { entityId: id, label, isRequired } = wire
  return { id, name, label, isRequired, ...kindOf(wire, name) }
}

function kindOf(wire: FieldWire, name: string): Pick<Field, 'type'> & Partial<Field> {
  switch (wire.__typename) {
    case 'TextFormField':
      return { type: 'text', ...given({ maxLength: wire.maxLength, default: wire.defaultText || null }) }
    case 'PasswordFormField':
      return { type: 'password', ...given({ maxLength: wire.maxLength }) }
    case 'MultilineTextFormField':
      return { type: 'multiline', ...given({ default: wire.defaultText || null }) }
    case 'NumberFormField': {
      const { minNumber: min, maxNumber: max, defaultNumber, maxLength } = wire
      return { type: 'number', ...given({ min, max, maxLength, default: defaultNumber }) }
    }
    case 'DateFormField': {
      const { minDate, maxDate, defaultDate } = wire
      return {
        type: 'date',
        ...given({ minDate: day(minDate), maxDate: day(maxDate), default: day(defaultDate) }),
      }
    }
    case 'CheckboxesFormField':
      return { type: 'checkboxes', options: wire.options.map(toOption) }
    case 'RadioButtonsFormField':
      return { type: 'choice', options: wire.options.map(toOption) }
    case 'PicklistFormField':
      // The built-in list of countries is told once, with their states.
      return { type: 'dropdown', ...(name === 'country' ? {} : { options: wire.options.map(toOption) }) }
    case 'PicklistOrTextFormField':
      return { type: 'text', ...given({ maxLength: wire.maxLength }) }
  }
}

type Given<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> }

/** Without what is not set. */
const given = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Given<Fields>

const day = (iso: string | null | undefined): string | null => iso?.slice(0, 10) ?? null

const toOption = ({ entityId: id, label }: { entityId: number; label: string }) => ({ id, label })
