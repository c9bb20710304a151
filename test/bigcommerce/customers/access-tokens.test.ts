import test from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { as, signInAtStore } from '../../helpers/session-sync.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

const who = { query: '{ customer { firstName } site { settings { storeHash } } }' }
const login = {
  query:
    'mutation($email: String!, $password: String!) { login(email: $email, password: $password) { customer { email } customerAccessToken { value expiresAt } } }',
}
const ada = { email: 'ada@example.com', password: 'Teapot-2026' }

const withToken = (store: BigCommerce, headers: Record<string, string>) => ask(store, who, { headers })
const codes = (errors: { message: string }[] | undefined) =>
  errors?.map((error) => ('extensions' in error ? error.extensions : undefined))

test('a token tells who asks, in its header or as the cookie that holds it', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const token = signInAtStore(store, ada.email)
  for (const headers of [as(token), { Cookie: `SHOP_TOKEN=${token}` }]) {
    const { data } = await withToken(store, headers as Record<string, string>)
    t.like(data, { customer: { firstName: 'Ada' } })
  }
})

test('a dead token is an error where one asked to be told, and else a guest', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const told = await withToken(store, as('dead'))
  t.is(told.status, 200)
  t.is(told.data, null)
  t.deepEqual(codes(told.errors), [{ code: 'INVALID_CUSTOMER_ACCESS_TOKEN' }])
  const silent = await withToken(store, { 'X-Bc-Customer-Access-Token': 'dead' })
  t.like(silent.data, { customer: null })
  t.is(silent.errors, undefined)
})

test('a guest who asks to be told learns that a field needs a customer; the rest is answered', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const { data, errors, status } = await withToken(store, {
    'X-Bc-Error-On-Invalid-Customer-Access-Token': 'true',
  })
  t.is(status, 200)
  t.deepEqual(codes(errors), [{ code: 'MISSING_CUSTOMER_ACCESS_TOKEN' }])
  t.like(data, { customer: null, site: { settings: { storeHash: store.options.storeHash } } })
})

test('a second sign-in ends the first', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const [first, second] = [signInAtStore(store, ada.email), signInAtStore(store, ada.email)]
  t.like((await withToken(store, { 'X-Bc-Customer-Access-Token': first })).data, { customer: null })
  t.like((await withToken(store, as(second))).data, { customer: { firstName: 'Ada' } })
})

test('signing in gives a token that lasts a week, as a value', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const { data, errors, headers } = await ask(store, { ...login, variables: ada })
  t.is(errors, undefined)
  const { value, expiresAt } = (data as { login: { customerAccessToken: Record<string, string> } }).login
    .customerAccessToken
  t.regex(value ?? '', /^[0-9a-f]{64}_\d+$/)
  t.true(Math.abs(Date.parse(expiresAt ?? '') - store.now() - 604_800_000) < 60_000)
  t.is(headers.get('set-cookie'), null)
})

test('a store may keep the token out of the answer, and set it as a cookie', async (t) => {
  const store = await startBigCommerce(t, { catalog, customerTokenIn: 'cookie' })
  const { data, errors, headers } = await ask(store, { ...login, variables: ada })
  t.like(data, { login: { customer: { email: ada.email }, customerAccessToken: null } })
  t.regex(errors?.[0]?.message ?? '', /only returned for server-to-server requests/)
  const [, token = '', expires = ''] =
    /^SHOP_TOKEN=([^;]+); .*Expires=([^;]+)/.exec(headers.get('set-cookie') ?? '') ?? []
  t.is(store.accessTokens.customerOf(token), 101)
  t.true(Date.parse(expires) > store.now())
})
