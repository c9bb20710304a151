import test from 'ava'
import { customer, scripted } from './scripted-store.ts'

const wire = (entityId: number) => ({
  entityId,
  firstName: 'Eve',
  lastName: 'Stone',
  company: null,
  address1: '1 Lane',
  address2: null,
  city: 'Town',
  stateOrProvince: 'Texas',
  postalCode: '75001',
  country: 'United States',
  countryCode: 'US',
  phone: null,
  formFields: [],
})

const listed = (ids: number[], stored?: string, next: string | null = null) => ({
  data: {
    customer: {
      addresses: {
        edges: ids.map((id) => ({ node: wire(id) })),
        pageInfo: { hasNextPage: next !== null, endCursor: next },
        collectionInfo: { totalItems: ids.length },
      },
      metafields: { edges: stored === undefined ? [] : [{ node: { entityId: 1, value: stored } }] },
    },
  },
})

const body = {
  firstName: 'Eve',
  lastName: 'Stone',
  address1: '1 Lane',
  city: 'Town',
  state: 'Texas',
  postalCode: '75001',
  countryCode: 'US',
}

const path = '/v1/customer/addresses'

test('addresses are told a page at a time, with their states’ codes', async (t) => {
  const shop = await scripted(t, { Addresses: listed([3, 4], '4', 'cursor') })
  const session = await shop.sealed({ customer })
  const answer = await shop.call('GET', `${path}?limit=2&after=before`, { session })
  t.like(answer.body, { next: 'cursor', total: 2, defaultId: 4 })
  t.like(answer.body.items[0], { id: 3, company: '', state: 'Texas', stateCode: 'TX', phone: '' })
  t.like(shop.of('Addresses')[0], {
    accessToken: 'old-token',
    variables: { first: 2, after: 'before', namespace: 'storebridge', key: 'default_address' },
  })
})

const defaultIs = test.macro({
  async exec(t, ids: number[], stored: string | undefined, expected: number | null) {
    const shop = await scripted(t, { Addresses: listed(ids, stored) })
    const session = await shop.sealed({ customer })
    t.is((await shop.call('GET', path, { session })).body.defaultId, expected)
  },
  title: (name = '') => `the default address is ${name}`,
})

test('the one that was chosen', defaultIs, [3, 4], '4', 4)
test('the first where none was', defaultIs, [3, 4], undefined, 3)
test('the first where the chosen one has gone', defaultIs, [3, 4], '9', 3)
test('the first where rubbish is kept', defaultIs, [3, 4], 'nine', 3)
test('none where there are none', defaultIs, [], '9', null)

test('an address is added as its customer', async (t) => {
  const shop = await scripted(t, {
    AddCustomerAddress: { data: { customer: { addCustomerAddress: { address: wire(5), errors: [] } } } },
  })
  const session = await shop.sealed({ customer })
  const answer = await shop.call('POST', path, { body, session })
  t.is(answer.status, 201)
  t.is(answer.body.address.id, 5)
  const { state, ...rest } = body
  t.deepEqual(shop.of('AddCustomerAddress')[0]?.variables.input, { ...rest, stateOrProvince: state })
})

test('another’s address looks like one that is not there', async (t) => {
  const gone = (field: string, __typename: string) => ({
    data: { customer: { [field]: { address: null, errors: [{ __typename, message: 'No such address.' }] } } },
  })
  const shop = await scripted(t, {
    UpdateCustomerAddress: gone('updateCustomerAddress', 'AddressDoesNotExistError'),
    DeleteCustomerAddress: gone('deleteCustomerAddress', 'CustomerAddressDeletionError'),
    Addresses: listed([3]),
  })
  const session = await shop.sealed({ customer })
  t.is((await shop.call('PATCH', `${path}/9`, { body: { city: 'X' }, session })).status, 404)
  t.is((await shop.call('DELETE', `${path}/9`, { session })).status, 404)
  t.is((await shop.call('PUT', `${path}/default`, { body: { id: 9 }, session })).status, 404)
  t.true(shop.names().every((name) => !name.includes('metafields')))
})

const list = 'GET /customers/7/metafields?namespace=storebridge&key=default_address'

test('the default address is kept with the customer, made once and changed after that', async (t) => {
  for (const [kept, expected] of [
    [[], 'POST /customers/7/metafields'],
    [[{ id: 12 }], 'PUT /customers/7/metafields/12'],
  ] as const) {
    const shop = await scripted(t, {
      Addresses: listed([3, 4]),
      [list]: { data: kept },
      [expected]: { data: {} },
    })
    const session = await shop.sealed({ customer })
    const answer = await shop.call('PUT', `${path}/default`, { body: { id: 4 }, session })
    t.deepEqual([answer.status, answer.body], [200, {}])
    t.deepEqual(shop.of(expected)[0]?.variables, {
      namespace: 'storebridge',
      key: 'default_address',
      value: '4',
      permission_set: 'read_and_sf_access',
    })
  }
})

test('without the customers scope the default address is not to be changed, and that is said', async (t) => {
  const shop = await scripted(t, { Addresses: listed([3]), [list]: { status: 403 } })
  const session = await shop.sealed({ customer })
  const { status, body } = await shop.call('PUT', `${path}/default`, { body: { id: 3 }, session })
  t.deepEqual([status, body.error.code], [403, 'not_allowed'])
})

test('a solved captcha goes along where an address is deleted, too', async (t) => {
  const shop = await scripted(t, {
    DeleteCustomerAddress: { data: { customer: { deleteCustomerAddress: { errors: [] } } } },
  })
  const session = await shop.sealed({ customer })
  t.is((await shop.call('DELETE', `${path}/3`, { session, body: { recaptcha: 'solved' } })).status, 200)
  t.like(shop.of('DeleteCustomerAddress')[0], { variables: { reCaptchaV2: { token: 'solved' } } })
})
