import type { Customer } from '../customers/customer.ts'
import type { Store } from '../store.ts'

export const toCustomer = (customer: Customer, { customers }: Store) => ({
  entityId: customer.id,
  email: customer.email,
  firstName: customer.firstName,
  lastName: customer.lastName,
  phone: customer.phone,
  company: customer.company,
  storeCredit: [],
  formFields: [],
  customerGroupId: customer.groupId,
  customerGroupName: customers.groupOf(customer)?.name ?? null,
})
