import { countryOf } from '../customers/countries.ts'
import type { Address, Customer } from '../customers/customer.ts'
import { type Page, toConnection, toNodeId } from '../graphql/connection.ts'
import type { Store } from '../store.ts'
import { toFormValues } from './form-values.ts'
import { toMoney } from './money.ts'
import { toOrders } from './order.ts'
import { toWishlists } from './wishlist.ts'

export const toCustomer = (customer: Customer, store: Store) => ({
  entityId: customer.id,
  email: customer.email,
  firstName: customer.firstName,
  lastName: customer.lastName,
  phone: customer.phone,
  company: customer.company,
  storeCredit: [toMoney(customer.storeCredit, store.shelf.currency(undefined))],
  formFields: toFormValues(customer.formFields, store.options.formFields.customer),
  customerGroupId: customer.groupId,
  customerGroupName: store.customers.groupOf(customer)?.name ?? null,
  addresses: (page: Page) => toConnection(customer.addresses, page, (each) => toAddress(each, store)),
  orders: (asked: Parameters<typeof toOrders>[1]) => toOrders(customer.id, asked, store),
  wishlists: (asked: Parameters<typeof toWishlists>[1]) => toWishlists(customer.id, asked, store),
  metafields: (asked: MetafieldsAsked) => toMetafields(customer, asked),
})

export function toAddress(address: Address, { options }: Store) {
  const { id, formFields, stateOrProvince, ...told } = address
  const country = countryOf(address.countryCode)
  const state = country?.statesOrProvinces.find(({ name }) => name === stateOrProvince)
  return {
    ...told,
    entityId: id,
    addressType: 'RESIDENTIAL',
    country: country?.name ?? null,
    countryId: country?.entityId ?? null,
    stateOrProvince: stateOrProvince || null,
    stateId: state?.entityId ?? null,
    formFields: toFormValues(formFields, options.formFields.address),
  }
}

type MetafieldsAsked = Page & { namespace: string; keys: string[] }

const SHOWN = new Set(['read_and_sf_access', 'write_and_sf_access'])

const toMetafields = ({ metafields }: Customer, { namespace, keys, ...page }: MetafieldsAsked) =>
  toConnection(
    metafields.filter(
      (each) =>
        each.namespace === namespace &&
        SHOWN.has(each.permissionSet) &&
        (keys.length === 0 || keys.includes(each.key)),
    ),
    page,
    ({ id, key, value }) => ({ id: toNodeId('Metafields', id), entityId: id, key, value }),
  )
