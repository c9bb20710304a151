import type { Store } from '../store.ts'
import { toAddress } from './customer.ts'
import { type AddressInput, addressFaults, merge, toDraft } from './customer-address-input.ts'
import { type Captcha, captchaFault, invalid, notLoggedIn, typed } from './customer-errors.ts'

type Asked<Input> = { reCaptchaV2?: Captcha; input: Input }
export type Add = Asked<AddressInput>
export type Change = Asked<{ addressEntityId: number; data: Partial<AddressInput> }>
export type Delete = Asked<{ addressEntityId: number }>

const refused = (...errors: object[]) => ({ address: null, errors })

export function addCustomerAddress({ reCaptchaV2, input }: Add, store: Store) {
  if (!store.customer) return refused(notLoggedIn())
  const captcha = captchaFault(reCaptchaV2, store)
  if (captcha) return refused(typed('CustomerAddressCreationError', captcha.message))
  const faults = addressFaults(input, store, ['input'])
  if (faults.length > 0) return refused(...faults.map(invalid))
  const address = store.customers.addAddress(store.customer, toDraft(input, store))
  return { address: toAddress(address, store), errors: [] }
}

export function updateCustomerAddress({ reCaptchaV2, input }: Change, store: Store) {
  if (!store.customer) return refused(notLoggedIn())
  const captcha = captchaFault(reCaptchaV2, store)
  if (captcha) return refused(typed('CustomerAddressUpdateError', captcha.message))
  const old = store.customer.addresses.find(({ id }) => id === input.addressEntityId)
  if (!old)
    return refused(typed('AddressDoesNotExistError', 'An address with the supplied ID does not exist.'))
  const faults = addressFaults(input.data, store, ['input', 'data'], old)
  if (faults.length > 0) return refused(...faults.map(invalid))
  const address = store.customers.changeAddress(store.customer, merge(old, input.data, store))
  return { address: toAddress(address, store), errors: [] }
}

export function deleteCustomerAddress({ reCaptchaV2, input }: Delete, store: Store) {
  if (!store.customer) return { errors: [notLoggedIn()] }
  const captcha = captchaFault(reCaptchaV2, store)
  if (captcha) return { errors: [typed('CustomerAddressDeletionError', captcha.message)] }
  const isGone = store.customers.removeAddress(store.customer, input.addressEntityId)
  return {
    errors: isGone ? [] : [typed('CustomerAddressDeletionError', 'The address could not be deleted.')],
  }
}
