import test, { type ExecutionContext } from 'ava'
import { SignJWT } from 'jose'
import { ask, mintToken } from '../../helpers/ask-bigcommerce.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { logIn } from '../../helpers/customer.ts'
import { from } from '../../helpers/session-sync.ts'
import { createCart, createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const ada = { email: 'ada@example.com' }
const start = (t: ExecutionContext, options = {}) => startBigCommerce(t, { catalog, ...options })
const fails = (
  t: ExecutionContext,
  store: BigCommerce,
  who: { email: string; password?: string },
  message: RegExp,
) => t.throwsAsync(logIn(createShopper(store), who), { message })

test('a wrong password and an address nobody has are refused in the same words', async (t) => {
  const store = await start(t)
  await fails(t, store, { ...ada, password: 'wrong' }, /^Invalid credentials$/)
  await fails(t, store, { email: 'nobody@example.com' }, /^Invalid credentials$/)
})

test('too many wrong passwords lock the account for a while, and no other', async (t) => {
  const store = await start(t, { loginLockout: { failures: 3, seconds: 60 } })
  for (let count = 0; count < 3; count++) await fails(t, store, { ...ada, password: 'wrong' }, /^Invalid/)
  await fails(t, store, ada, /locked/)
  t.truthy(await logIn(createShopper(store), { email: 'ben@example.com' }))
  store.advanceClock(60_000)
  t.truthy(await logIn(createShopper(store), ada))
})

test('a sign-in that goes well forgives what went wrong before', async (t) => {
  const store = await start(t, { loginLockout: { failures: 2, seconds: 60 } })
  for (let count = 0; count < 3; count++) {
    await fails(t, store, { ...ada, password: 'wrong' }, /^Invalid/)
    t.truthy(await logIn(createShopper(store), ada))
  }
})

test('who must choose a new password first is told so', async (t) => {
  const store = await start(t)
  const customer = store.customers.byEmail(ada.email)
  if (customer) store.customers.change(customer, { mustResetPassword: true })
  await fails(t, store, ada, /Reset password"/)
})

const jwtLogin = `mutation($jwt: String!, $cart: String) {
  loginWithCustomerLoginJwt(jwt: $jwt, guestCartEntityId: $cart) {
    redirectTo customer { entityId } cart { entityId } customerAccessToken { value } } }`

type Signed = { claims?: object; secret?: string; alg?: string; jti?: string }

function signJwt(store: BigCommerce, { claims = {}, jti = crypto.randomUUID(), ...signed }: Signed = {}) {
  const { clientId, clientSecret, storeHash, channelId } = store.options
  const body = {
    iss: clientId,
    iat: Math.floor(store.now() / 1000),
    jti,
    operation: 'customer_login',
    store_hash: storeHash,
    channel_id: channelId,
    customer_id: 101,
    ...claims,
  }
  const key = new TextEncoder().encode(signed.secret ?? clientSecret)
  return new SignJWT(body).setProtectedHeader({ alg: signed.alg ?? 'HS256', typ: 'JWT' }).sign(key)
}

const enter = async (store: BigCommerce, jwt: string, cart?: string) =>
  createShopper(store).ask(jwtLogin, { jwt, cart })

test('a token of the app signs a customer in, with the guest’s cart, and says where to go', async (t) => {
  const store = await start(t)
  const { entityId } = await createCart(createShopper(store), [{ productEntityId: ids.mug, quantity: 1 }])
  const { data } = await enter(store, await signJwt(store, { claims: { redirect_to: '/shop/' } }), entityId)
  t.like(data, {
    loginWithCustomerLoginJwt: { redirectTo: '/shop/', customer: { entityId: 101 }, cart: { entityId } },
  })
})

const refuses = test.macro({
  exec: async (t: ExecutionContext, signed: Signed) => {
    const store = await start(t)
    const { data, errors } = await enter(store, await signJwt(store, signed))
    t.is(data, null)
    t.is(errors?.[0]?.message, 'Invalid customer login token')
  },
  title: (about = '') => `a login token is refused ${about}`,
})

const longAgo = Math.floor(Date.now() / 1000) - 31
test('that somebody else has signed', refuses, { secret: 'a-secret-of-somebody-else-altogether' })
test('signed in another way', refuses, { alg: 'HS512' })
test('older than thirty seconds', refuses, { claims: { iat: longAgo } })
test('of another app', refuses, { claims: { iss: 'other' } })
test('of another store', refuses, { claims: { store_hash: 'other' } })
test('of another channel', refuses, { claims: { channel_id: 77 } })
test('for another operation', refuses, { claims: { operation: 'session_sync' } })
test('without an id', refuses, { jti: '' })
test('of somebody unknown', refuses, { claims: { customer_id: 999 } })
test('bound to another address', refuses, { claims: { request_ip: '203.0.113.9' } })

test('a login token works once', async (t) => {
  const store = await start(t)
  const jwt = await signJwt(store)
  t.truthy((await enter(store, jwt)).data)
  t.is((await enter(store, jwt)).data, null)
})

test('where mutations are limited, each shopper’s address has its own share; reading is free', async (t) => {
  const store = await start(t, {
    mutationLimit: { most: 2, seconds: 10 },
    trustedProxySecret: 'proxy-secret',
  })
  const token = await mintToken(store)
  const post = (query: string, address: string) =>
    fetch(store.graphqlUrl, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${token}`,
        ...from(address),
      },
      body: JSON.stringify({ query }),
    })
  const statuses = async (query: string, address: string, times: number) => {
    const answers = []
    for (let count = 0; count < times; count++) answers.push((await post(query, address)).status)
    return answers
  }
  const logout = 'mutation { logout { result } }'
  t.deepEqual(await statuses(logout, '203.0.113.1', 3), [200, 200, 429])
  t.deepEqual(await statuses(logout, '203.0.113.2', 1), [200])
  t.deepEqual(await statuses('{ site { settings { storeHash } } }', '203.0.113.1', 1), [200])
  t.is((await post(logout, '203.0.113.1')).headers.get('retry-after'), '10')
  store.advanceClock(10_000)
  t.deepEqual(await statuses(logout, '203.0.113.1', 1), [200])
})

test('signing in needs the customer scope, and costs nearly all that a request may', async (t) => {
  const store = await start(t)
  const token = await mintToken(store, ['Unauthenticated'])
  const query = 'mutation { login(email: "a", password: "b") { customer { entityId } } }'
  const { data, errors } = await ask(store, { query }, { token })
  t.is(data, null)
  t.regex(errors?.[0]?.message ?? '', /scopes required/)
  t.is((await ask(store, { query })).headers.get('x-bc-graphql-complexity'), '9999')
})
