import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { customerShopper, mutateCustomer, refusals } from '../../helpers/customer.ts'
import { createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

const select = `address { entityId firstName city stateOrProvince countryCode country phone
  formFields { entityId ... on MultilineTextFormFieldValue { multilineText } } }`
const home = {
  firstName: 'Ada',
  lastName: 'Winter',
  address1: '2 High Street',
  city: 'Portland',
  stateOrProvince: 'or',
  countryCode: 'us',
}

async function start(t: ExecutionContext, options = {}) {
  const store = await startBigCommerce(t, { catalog, ...options })
  const shopper = customerShopper(store, 'ada@example.com')
  const write = (field: string, input: object, recaptcha?: string) =>
    mutateCustomer(shopper, field, input, {
      ...(!field.startsWith('delete') && { select }),
      ...(recaptcha && { recaptcha }),
    })
  return { store, shopper, write }
}

test('an address is added, changed in part, and deleted', async (t) => {
  const { store, write } = await start(t)
  const formFields = { multilineTexts: [{ fieldEntityId: 27, multilineText: 'Ring twice' }] }
  const { address } = await write('addCustomerAddress', { ...home, formFields })
  t.deepEqual(address, {
    entityId: 502,
    firstName: 'Ada',
    city: 'Portland',
    stateOrProvince: 'Oregon',
    countryCode: 'US',
    country: 'United States',
    phone: '',
    formFields: [{ entityId: 27, multilineText: 'Ring twice' }],
  })
  const changed = await write('updateCustomerAddress', { addressEntityId: 502, data: { phone: '1' } })
  t.deepEqual(changed.address, { ...address, phone: '1' })
  t.deepEqual(refusals(await write('deleteCustomerAddress', { addressEntityId: 502 })), [])
  t.deepEqual(store.customers.find(101)?.addresses, [])
})

test('addresses come in pages', async (t) => {
  const { shopper, write } = await start(t)
  for (const city of ['Ely', 'Bath', 'York']) await write('addCustomerAddress', { ...home, city })
  const { data } = await shopper.ask(`{ customer { addresses(first: 2) {
    edges { node { city } } pageInfo { hasNextPage } collectionInfo { totalItems } } } }`)
  t.deepEqual(data, {
    customer: {
      addresses: {
        edges: [{ node: { city: 'Ely' } }, { node: { city: 'Bath' } }],
        pageInfo: { hasNextPage: true },
        collectionInfo: { totalItems: 3 },
      },
    },
  })
})

test('what is no address is refused, field by field', async (t) => {
  const { write } = await start(t)
  const refused = async (input: object) => refusals(await write('addCustomerAddress', { ...home, ...input }))
  t.deepEqual(await refused({ city: '', countryCode: 'XX' }), ['input.city', 'input.countryCode'])
  t.deepEqual(await refused({ stateOrProvince: 'Atlantis' }), ['input.stateOrProvince'])
  t.deepEqual(await refused({ countryCode: 'GB', stateOrProvince: 'Kent' }), [])
  const moved = await write('updateCustomerAddress', { addressEntityId: 502, data: { countryCode: 'CA' } })
  t.deepEqual(refusals(moved), ['input.data.stateOrProvince'])
})

test('another’s address is not there', async (t) => {
  const { store, write } = await start(t)
  const ofBen = { addressEntityId: 501 }
  t.deepEqual(refusals(await write('updateCustomerAddress', { ...ofBen, data: { city: 'Rome' } })), [
    'AddressDoesNotExistError',
  ])
  t.deepEqual(refusals(await write('deleteCustomerAddress', ofBen)), ['CustomerAddressDeletionError'])
  t.is(store.customers.find(102)?.addresses[0]?.city, 'Portland')
})

test('a guest has no addresses', async (t) => {
  const { store } = await start(t)
  const guest = createShopper(store)
  t.deepEqual(refusals(await mutateCustomer(guest, 'addCustomerAddress', home)), ['CustomerNotLoggedInError'])
})

test('a captcha is asked for where the store wants one', async (t) => {
  const { write } = await start(t, { recaptcha: { siteKey: 'site-key' } })
  t.deepEqual(refusals(await write('addCustomerAddress', home)), ['CustomerAddressCreationError'])
  t.deepEqual(refusals(await write('addCustomerAddress', home, 'good-1')), [])
  const change = { addressEntityId: 502, data: {} }
  t.deepEqual(refusals(await write('updateCustomerAddress', change)), ['CustomerAddressUpdateError'])
  t.deepEqual(refusals(await write('deleteCustomerAddress', { addressEntityId: 502 })), [
    'CustomerAddressDeletionError',
  ])
})
