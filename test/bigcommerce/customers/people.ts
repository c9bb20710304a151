import { type Address, type Customer, newCustomer } from './customer.ts'

export const demoPassword = 'Teapot-2026'

const person = (
  id: number,
  [firstName, lastName]: [string, string],
  more: Partial<Omit<Customer, 'id'>> = {},
): Customer => ({
  ...newCustomer(id, {
    email: `${firstName.toLowerCase()}@example.com`,
    password: demoPassword,
    firstName,
    lastName,
    phone: '',
    company: '',
    formFields: [],
  }),
  ...more,
})

const bens: Address = {
  id: 501,
  firstName: 'Ben',
  lastName: 'Marlow',
  company: '',
  address1: '4 Quarry Street',
  address2: 'Flat 2',
  city: 'Portland',
  stateOrProvince: 'Maine',
  postalCode: '04101',
  countryCode: 'US',
  phone: '207 555 0101',
  formFields: [],
}

// Who has an account from the start; all with the same password, which the README tells.
export const people: Customer[] = [
  person(101, ['Ada', 'Winter']),
  person(102, ['Ben', 'Marlow'], { groupId: 2, addresses: [bens] }),
  person(103, ['Cleo', 'Hartmann'], { groupId: 3, company: 'Hartmann Interiors', storeCredit: 2500 }),
]
