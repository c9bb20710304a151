export type CustomerGroup = { id: number; name: string; percentOff: number }

// What somebody put into a field of the store's own making.
export type FieldValue = { fieldId: number } & (
  | { kind: 'checkboxes'; valueIds: number[] }
  | { kind: 'choice'; valueId: number }
  | { kind: 'number'; number: number }
  | { kind: 'date'; date: string }
  | { kind: 'text' | 'multiline' | 'password'; text: string }
)

export type Address = {
  id: number
  firstName: string
  lastName: string
  company: string
  address1: string
  address2: string
  city: string
  stateOrProvince: string
  postalCode: string
  countryCode: string
  phone: string
  formFields: FieldValue[]
}

export type Metafield = {
  id: number
  namespace: string
  key: string
  value: string
  description: string
  permissionSet: string
}

export type Customer = {
  id: number
  email: string
  password: string
  // The merchant wants a new password before the next sign-in.
  mustResetPassword: boolean
  firstName: string
  lastName: string
  phone: string
  company: string
  // 0 is no group.
  groupId: number
  // In hundredths of the store's own currency.
  storeCredit: number
  formFields: FieldValue[]
  addresses: Address[]
  metafields: Metafield[]
}

export type Profile = Pick<
  Customer,
  'email' | 'password' | 'firstName' | 'lastName' | 'phone' | 'company' | 'formFields'
>

export const newCustomer = (id: number, profile: Profile): Customer => ({
  ...profile,
  id,
  mustResetPassword: false,
  groupId: 0,
  storeCredit: 0,
  addresses: [],
  metafields: [],
})
