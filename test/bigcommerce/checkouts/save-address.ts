import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../store.ts'
import { type AddressInput, readAddress } from './address.ts'

// Into the customer's address book, where they ask for it and it is not there yet.
export function saveAddress(input: AddressInput, { customer, customers, options }: Store) {
  if (!customer || !input.shouldSaveAddress) return
  const { email: _, stateOrProvinceCode: __, customFields, ...told } = readAddress(input, options)
  const address = { ...told, formFields: customFields }
  const isKept = customer.addresses.some(({ id: _id, ...kept }) => isDeepStrictEqual(kept, address))
  if (!isKept) customers.addAddress(customer, address)
}
