import type { Store } from '../store.ts'
import {
  type Add,
  addCustomerAddress,
  type Change,
  type Delete,
  deleteCustomerAddress,
  updateCustomerAddress,
} from './customer-addresses.ts'
import {
  type Change as ChangePassword,
  changePassword,
  type Request,
  type Reset,
  requestResetPassword,
  resetPassword,
} from './passwords.ts'
import { type Register, registerCustomer, type Update, updateCustomer } from './register.ts'

export const toCustomerMutations = (store: Store) => ({
  registerCustomer: (asked: Register) => registerCustomer(asked, store),
  updateCustomer: (asked: Update) => updateCustomer(asked, store),
  requestResetPassword: (asked: Request) => requestResetPassword(asked, store),
  resetPassword: (asked: Reset) => resetPassword(asked, store),
  changePassword: (asked: ChangePassword) => changePassword(asked, store),
  addCustomerAddress: (asked: Add) => addCustomerAddress(asked, store),
  updateCustomerAddress: (asked: Change) => updateCustomerAddress(asked, store),
  deleteCustomerAddress: (asked: Delete) => deleteCustomerAddress(asked, store),
})
