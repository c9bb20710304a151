// As the store's settings tell them.
export type PasswordRules = {
  minimumPasswordLength: number
  requireLowerCase: boolean
  requireUpperCase: boolean
  requireNumbers: boolean
  minimumNumbers: number
  requireSpecialCharacters: boolean
  minimumSpecialCharacters: number
}

export const defaultPasswordRules: PasswordRules = {
  minimumPasswordLength: 8,
  requireLowerCase: true,
  requireUpperCase: false,
  requireNumbers: true,
  minimumNumbers: 1,
  requireSpecialCharacters: false,
  minimumSpecialCharacters: 0,
}

// What a password lacks, in words; undefined for a good one.
export function faultOf(password: string, rules: PasswordRules) {
  const count = (pattern: RegExp) => [...password.matchAll(pattern)].length
  const atLeast = (isRequired: boolean, minimum: number) => (isRequired ? Math.max(1, minimum) : 0)
  const numbers = atLeast(rules.requireNumbers, rules.minimumNumbers)
  const specials = atLeast(rules.requireSpecialCharacters, rules.minimumSpecialCharacters)
  if (password.length < rules.minimumPasswordLength)
    return `Passwords must be at least ${rules.minimumPasswordLength} characters long.`
  if (rules.requireLowerCase && count(/\p{Ll}/gu) === 0) return 'Passwords must contain a lower case letter.'
  if (rules.requireUpperCase && count(/\p{Lu}/gu) === 0) return 'Passwords must contain an upper case letter.'
  if (count(/\d/g) < numbers) return `Passwords must contain ${numbers} or more numbers.`
  if (count(/[^\p{L}\p{N}]/gu) < specials)
    return `Passwords must contain ${specials} or more special characters.`
  return undefined
}
