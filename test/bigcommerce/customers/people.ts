import type { Customer } from './customer.ts'

export const demoPassword = 'Teapot-2026'

const person = (
  id: number,
  [firstName, lastName]: [string, string],
  groupId: number,
  company = '',
): Customer => ({
  id,
  email: `${firstName.toLowerCase()}@example.com`,
  password: demoPassword,
  firstName,
  lastName,
  phone: '',
  company,
  groupId,
})

// Who has an account from the start; all with the same password, which the README tells.
export const people: Customer[] = [
  person(101, ['Ada', 'Winter'], 0),
  person(102, ['Ben', 'Marlow'], 2),
  person(103, ['Cleo', 'Hartmann'], 3, 'Hartmann Interiors'),
]
