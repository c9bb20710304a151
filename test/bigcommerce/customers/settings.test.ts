import test from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { customerShopper } from '../../helpers/customer.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

test('the settings tell what the forms ask, how good a password must be, and whether a captcha is wanted', async (t) => {
  const store = await startBigCommerce(t, { catalog, recaptcha: { siteKey: 'site-key' } })
  const query = `{ site { settings {
    reCaptcha { siteKey isEnabledOnStorefront failedLoginLockoutDurationSeconds }
    customers { passwordComplexitySettings { minimumPasswordLength requireNumbers } }
    formFields {
      customer(sortBy: SORT_ORDER, filters: { isBuiltIn: false }) {
        __typename entityId label
        ... on PicklistFormField { options { entityId } } ... on DateFormField { minDate } }
      shippingAddress(filters: { entityIds: [4, 27] }) { __typename entityId isRequired sortOrder }
    } } } }`
  const { data } = await ask(store, { query })
  t.deepEqual(data, {
    site: {
      settings: {
        reCaptcha: {
          siteKey: 'site-key',
          isEnabledOnStorefront: true,
          failedLoginLockoutDurationSeconds: 900,
        },
        customers: { passwordComplexitySettings: { minimumPasswordLength: 8, requireNumbers: true } },
        formFields: {
          customer: [
            {
              __typename: 'PicklistFormField',
              entityId: 25,
              label: 'How did you hear of us?',
              options: [{ entityId: 1 }, { entityId: 2 }, { entityId: 3 }, { entityId: 4 }],
            },
            {
              __typename: 'DateFormField',
              entityId: 26,
              label: 'Birthday',
              minDate: '1900-01-01T00:00:00Z',
            },
          ],
          shippingAddress: [
            { __typename: 'TextFormField', entityId: 4, isRequired: true, sortOrder: 1 },
            { __typename: 'MultilineTextFormField', entityId: 27, isRequired: false, sortOrder: 11 },
          ],
        },
      },
    },
  })
})

test('the geography knows countries by their code, with their states', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const query = `{ all: geography { countries { code } }
    geography { countries(filters: { code: "AU" }) { name statesOrProvinces { abbreviation } } } }`
  const { data } = await ask(store, { query })
  const { all, geography } = data as Record<'all' | 'geography', { countries: object[] }>
  t.is(all.countries.length, 12)
  const states = ['ACT', 'NSW', 'NT', 'QLD', 'SA', 'TAS', 'VIC', 'WA']
  t.deepEqual(geography.countries, [
    { name: 'Australia', statesOrProvinces: states.map((abbreviation) => ({ abbreviation })) },
  ])
})

test('a metafield of a customer is kept by the management API, and shown to them where it is permitted', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(
      `${store.apiUrl}/stores/${store.options.storeHash}/v3/customers/101/metafields${path}`,
      {
        method,
        headers: { 'X-Auth-Token': store.options.accessToken, 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      },
    )
    const { data } = (await response.json()) as { data?: { id: number; value: string }[] & { id: number } }
    return { status: response.status, data }
  }
  const shown = async () => {
    const { data } = await customerShopper(store, 'ada@example.com').ask(
      '{ customer { metafields(namespace: "tests", keys: ["one"]) { edges { node { entityId key value } } } } }',
    )
    return (data as { customer: { metafields: { edges: { node: object }[] } } }).customer.metafields.edges
  }
  const field = { namespace: 'tests', key: 'one', value: '1', permission_set: 'app_only' }
  const { data } = await call('POST', '', field)
  t.is((await call('POST', '', field)).status, 409)
  t.deepEqual(await shown(), [])
  const change = { value: '2', permission_set: 'read_and_sf_access' }
  t.is((await call('PUT', `/${data?.id}`, change)).status, 200)
  t.deepEqual(await shown(), [{ node: { entityId: data?.id ?? 0, key: 'one', value: '2' } }])
  t.like((await call('GET', '?namespace=tests&key=one')).data, [{ id: data?.id, value: '2' }])
  t.deepEqual((await call('GET', '?namespace=other')).data as unknown, [])
  store.changeOptions({ accountScopes: ['store_storefront_api'] })
  t.is((await call('GET', '')).status, 403)
})
