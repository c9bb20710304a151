import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

type Answer = { status: number; data?: unknown; title?: string; errors?: Record<string, string> }

async function start(t: ExecutionContext, overrides = {}) {
  const store = await startBigCommerce(t, { catalog, siteUrl: 'http://shop.example', ...overrides })
  const rest = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${store.apiUrl}/stores/${store.options.storeHash}/v3${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', 'X-Auth-Token': store.options.accessToken },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { ...((await response.json()) as object), status: response.status }
  }
  return { store, rest }
}

const settingsPath = '/checkouts/settings/channels/1'
const first = {
  custom_checkout_script_url: '',
  custom_order_confirmation_script_url: '',
  order_confirmation_use_custom_checkout_script: false,
}
const home = { type: 'home', matching: '*', route: '/' }
const login = { type: 'login', matching: '*', route: '/login' }

test('a channel has its site', async (t) => {
  const { store, rest } = await start(t)
  const { status, data } = await rest('GET', '/channels/1/site')
  t.is(status, 200)
  t.like(data, { id: 1000, channel_id: 1, url: store.options.siteUrl })
  t.is((await rest('GET', '/channels/2/site')).status, 404)
})

test('the routes sent are the whole set: what is left out is gone', async (t) => {
  const { rest } = await start(t)
  t.deepEqual((await rest('GET', '/sites/1000/routes')).data, [])
  const { data } = await rest('PUT', '/sites/1000/routes', [home, login])
  t.deepEqual(data, [
    { id: 1, ...home },
    { id: 2, ...login },
  ])
  await rest('PUT', '/sites/1000/routes', [
    { id: 2, ...login, route: '/account/login' },
    { ...home, type: 'cart' },
  ])
  t.deepEqual((await rest('GET', '/sites/1000/routes')).data, [
    { id: 2, ...login, route: '/account/login' },
    { id: 3, ...home, type: 'cart' },
  ])
  t.like((await rest('GET', '/sites/1000/routes?type=cart')).data, [{ type: 'cart' }])
  t.is((await rest('GET', '/sites/7/routes')).status, 404)
})

const refused = test.macro({
  exec: async (t: ExecutionContext, body: unknown, field: string) => {
    const { rest } = await start(t)
    await rest('PUT', '/sites/1000/routes', [login])
    const { status, errors } = await rest('PUT', '/sites/1000/routes', body)
    t.is(status, 422)
    t.deepEqual(Object.keys(errors ?? {}), [field])
    t.like((await rest('GET', '/sites/1000/routes')).data, [login])
  },
  title: (about = '') => `the routes stay as they are when one is sent ${about}`,
})

test('of no known type', refused, [{ ...home, type: 'cellar' }], '0.type')
test('that leads off the site', refused, [home, { ...login, route: '//evil.example' }], '1.route')
test('twice', refused, [login, login], 'routes')
test('without what it matches', refused, [{ type: 'home', route: '/' }], '0.matching')

test('a channel leaves its checkout settings to the store until it is given some', async (t) => {
  const { rest } = await start(t)
  t.like((await rest('GET', settingsPath)).data, { should_redirect_to_storefront_for_auth: null })
  const missing = await rest('PUT', settingsPath, { should_redirect_to_storefront_for_auth: true })
  t.is(missing.status, 422)
  t.deepEqual(Object.keys(missing.errors ?? {}).sort(), Object.keys(first).sort())
  const set = await rest('PUT', settingsPath, { ...first, should_redirect_to_storefront_for_auth: true })
  t.like(set.data, { ...first, should_redirect_to_storefront_for_auth: true, policy_consent: null })
  await rest('PUT', settingsPath, { should_redirect_to_storefront_for_auth: false })
  t.like((await rest('GET', settingsPath)).data, { ...first, should_redirect_to_storefront_for_auth: false })
  t.is((await rest('PUT', settingsPath, { policy_consent: 'maybe' })).status, 422)
  t.is((await rest('GET', '/checkouts/settings/channels/2')).status, 404)
})

const forbidden = test.macro({
  exec: async (t: ExecutionContext, method: string, path: string, accountScopes: string[]) => {
    const { rest } = await start(t, { accountScopes })
    const { status, title } = await rest(method, path, method === 'PUT' ? {} : undefined)
    t.is(status, 403)
    t.is(title, "You don't have a required scope to access the endpoint")
  },
  title: (_, method, path, scopes) => `${method} ${path} is not for an account with ${scopes.join()}`,
})

test(forbidden, 'GET', '/channels/1/site', ['store_checkout'])
test(forbidden, 'GET', '/sites/1000/routes', ['store_checkout'])
test(forbidden, 'PUT', '/sites/1000/routes', ['store_sites_read_only'])
test(forbidden, 'GET', settingsPath, ['store_sites'])
test(forbidden, 'PUT', settingsPath, ['store_checkout_read_only'])

test('whoever may only read, reads', async (t) => {
  const { rest } = await start(t, { accountScopes: ['store_sites_read_only', 'store_checkout_read_only'] })
  t.is((await rest('GET', '/channels/1/site')).status, 200)
  t.is((await rest('GET', '/sites/1000/routes')).status, 200)
  t.is((await rest('GET', settingsPath)).status, 200)
})
