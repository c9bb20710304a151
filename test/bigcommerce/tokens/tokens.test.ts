import test, { type ExecutionContext } from 'ava'
import { ask, mint, mintToken } from '../../helpers/ask-bigcommerce.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

const TYPE = 'https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes'
const later = () => Math.floor(Date.now() / 1000) + 600
const query = '{ site { settings { storeName } } }'

test('a private token is an ES256 JWT that names its channel and expiry', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const expires_at = later()
  const response = await mint(store, { channel_id: 1, expires_at, scopes: ['Unauthenticated'] })
  const { data, meta } = (await response.json()) as { data: { token: string }; meta: object }
  const [header, payload] = data.token.split('.').slice(0, 2).map(decode)
  t.is(response.status, 200)
  t.deepEqual(meta, {})
  t.deepEqual(header, { typ: 'JWT', alg: 'ES256' })
  t.like(payload, { cid: [1], eat: expires_at, iss: 'BC' })
  t.is(response.headers.get('X-Rate-Limit-Requests-Quota'), '150')
})

test('a token for a list of channels serves as well', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  t.is((await mint(store, { channel_ids: [1], expires_at: later(), scopes: ['Customer'] })).status, 200)
})

const refuse = test.macro({
  exec: async (t: ExecutionContext, change: object, field: string) => {
    const store = await startBigCommerce(t, { catalog })
    const body = { channel_id: 1, expires_at: later(), scopes: ['Unauthenticated'], ...change }
    const response = await mint(store, body)
    const answer = (await response.json()) as { errors: object }
    t.is(response.status, 422)
    t.like(answer, { status: 422, type: TYPE })
    t.deepEqual(Object.keys(answer.errors), [field])
  },
  title: (about = '') => `a token request is refused ${about}`,
})

test('without scopes', refuse, { scopes: [] }, 'scopes')
test('with an unknown scope', refuse, { scopes: ['Everything'] }, 'scopes.0')
test('without an expiry', refuse, { expires_at: undefined }, 'expires_at')
test('with an expiry in the past', refuse, { expires_at: 1_700_000_000 }, 'expires_at')
test('without a channel', refuse, { channel_id: undefined }, 'channel_id')
test('with both forms of channel', refuse, { channel_ids: [1] }, 'channel_id')
test('for a channel the store has not', refuse, { channel_id: 7 }, 'channel_id')

test('minting needs the access token of the store', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const response = await mint(store, { channel_id: 1, expires_at: later(), scopes: ['Customer'] }, 'guessed')
  t.is(response.status, 401)
  t.deepEqual(await response.json(), { status: 401, title: 'Unauthorized', type: TYPE })
})

test('minting needs the scope for storefront tokens', async (t) => {
  const store = await startBigCommerce(t, { catalog, accountScopes: ['store_v2_products'] })
  const response = await mint(store, { channel_id: 1, expires_at: later(), scopes: ['Customer'] })
  t.is(response.status, 403)
  t.like(await response.json(), { status: 403, type: TYPE })
})

type Bearer = (store: BigCommerce) => string | null | Promise<string | null>

const unauthorised = test.macro({
  exec: async (t: ExecutionContext, message: string, bearer: Bearer, address?: string) => {
    const store = await startBigCommerce(t, { catalog })
    const url = `${store.url}/store/${address ?? 'demo5tore-1'}/graphql`
    const { status, headers, ...body } = await ask(store, { query }, { token: await bearer(store), url })
    t.is(status, 401)
    t.deepEqual(body as object, { errors: [{ message }] })
  },
  title: (about = '') => `GraphQL answers 401 to ${about}`,
})

const invalid = 'GraphQL invalid credentials. '
const made = (payload: string) => `${encode('{"alg":"ES256"}')}.${encode(payload)}.c2ln`

test('no token', unauthorised, 'GraphQL credentials were missing. No token was sent.', () => null)
test('something else', unauthorised, `${invalid}String is not a JWT`, () => 'abc')
test('no JSON within', unauthorised, `${invalid}JWT has no valid Json`, () => made('{'))
test('strange JSON within', unauthorised, `${invalid}JWT has Json of an unknown format`, () =>
  made('{"a":1}'),
)
test('a forged token', unauthorised, `${invalid}JWT signature is invalid`, async (store) => {
  const [header, payload] = (await mintToken(store)).split('.')
  return `${header}.${payload}.${'A'.repeat(86)}`
})
test('an expired token', unauthorised, `${invalid}JWT is expired`, async (store) => {
  const token = await mintToken(store)
  store.advanceClock(601_000)
  return token
})
test('a revoked token', unauthorised, 'Unknown JWT token', async (store) => {
  const token = await mintToken(store)
  store.revokeTokens()
  return token
})
test(
  "another channel's address",
  unauthorised,
  `${invalid}JWT channel id doesn't match channel id of the URL`,
  mintToken,
  'demo5tore-2',
)
test(
  "another store's address",
  unauthorised,
  `${invalid}JWT store id doesn't match store id of the URL`,
  mintToken,
  'other5tore-1',
)

test('the address without a channel reaches the first one', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const { status } = await ask(store, { query }, { url: `${store.url}/store/demo5tore/graphql` })
  t.is(status, 200)
})

test('a token minted after all were revoked is good again', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  store.revokeTokens()
  t.is((await ask(store, { query })).status, 200)
})

const decode = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())
const encode = (text: string) => Buffer.from(text).toString('base64url')
