import type { PasswordRulesWire } from '../bigcommerce/customer-forms.ts'
import type { FieldError } from '../errors.ts'

/** How good a password the store wants. It has no words of its own for it: `description` is always null. */
export type PasswordRules = {
  minLength: number
  description: string | null
  needsLowerCase: boolean
  needsUpperCase: boolean
  /** How many digits, and how many characters that are neither letter nor digit; 0 is none. */
  minNumbers: number
  minSpecialCharacters: number
}

/** BigCommerce's own least, where a store has set nothing. */
const plainMinLength = 7

export const toPasswordRules = (wire: PasswordRulesWire | null | undefined): PasswordRules => ({
  minLength: wire?.minimumPasswordLength ?? plainMinLength,
  description: null,
  needsLowerCase: wire?.requireLowerCase ?? false,
  needsUpperCase: wire?.requireUpperCase ?? false,
  minNumbers: atLeast(wire?.requireNumbers, wire?.minimumNumbers),
  minSpecialCharacters: atLeast(wire?.requireSpecialCharacters, wire?.minimumSpecialCharacters),
})

const atLeast = (isRequired = false, minimum = 0): number => (isRequired ? Math.max(1, minimum) : 0)

type Fault = [code: string, message: string, min?: number]

/** What is wrong with a password, all at once; BigCommerce's own check follows. */
export function checkPassword(password: string, rules: PasswordRules): FieldError[] {
  const { minLength, minNumbers, minSpecialCharacters } = rules
  const count = (pattern: RegExp): number => [...password.matchAll(pattern)].length
  const faults: (Fault | false)[] = [
    [...password].length < minLength && [
      'too_short',
      `must have at least ${minLength} characters`,
      minLength,
    ],
    rules.needsLowerCase && count(/\p{Ll}/gu) === 0 && ['needs_lower_case', 'must have a lower-case letter'],
    rules.needsUpperCase && count(/\p{Lu}/gu) === 0 && ['needs_upper_case', 'must have an upper-case letter'],
    count(/\p{Nd}/gu) < minNumbers && ['needs_number', `must have ${minNumbers} or more digits`, minNumbers],
    count(/[^\p{L}\p{N}]/gu) < minSpecialCharacters && [
      'needs_special_character',
      `must have ${minSpecialCharacters} or more special characters`,
      minSpecialCharacters,
    ],
  ]
  return faults
    .filter((fault) => fault !== false)
    .map(([code, message, min]) => ({
      field: 'password',
      code,
      message: `password: ${message}.`,
      ...(min === undefined ? {} : { min }),
    }))
}
