import test, { type ExecutionContext } from 'ava'
import { ask, mintToken } from '../../helpers/ask-bigcommerce.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import {
  as,
  from,
  generate,
  readToken,
  signInAtStore,
  syncToken,
  validate,
} from '../../helpers/session-sync.ts'
import { createCart, createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const start = (t: ExecutionContext, overrides = {}) =>
  startBigCommerce(t, { catalog, trustedProxySecret: 'proxy-secret', ...overrides })

const cartIn = async (store: BigCommerce) =>
  (await createCart(createShopper(store), [{ productEntityId: ids.mug, quantity: 2 }])).entityId

const initiator = { visitorId: crypto.randomUUID(), visitId: crypto.randomUUID() }
const request = { url: 'https://shop.example/cart/', userAgent: 'Mozilla/5.0', ip: '203.0.113.7' }
const consent = { analytics: true, targeting: false, functional: true }
const analytics = { initiator, request, consent }
const errorsOf = ({ errors }: { errors: { errorType?: string; __typename: string }[] }) =>
  errors.map((error) => error.errorType ?? error.__typename)

test('a session-sync token is signed ES256 and makes the documented claims', async (t) => {
  const store = await start(t)
  const cart = await cartIn(store)
  const access = signInAtStore(store, 'ada@example.com')
  const wallet = { providerId: 'wallet' }
  const { result } = await generate(store, { to: '/checkout', cart, wallet, analytics }, as(access))
  const { header, claims } = readToken(result?.token ?? '')
  t.deepEqual(header, { typ: 'JWT', alg: 'ES256' })
  t.is(result?.url, `${store.url}/checkout-site/session-sync?jwt=${result?.token}`)
  const { jti, iat, ...others } = claims
  t.regex(String(jti), /^[0-9a-f-]{36}$/)
  t.true(Math.abs(Number(iat) - store.now() / 1000) < 5)
  t.deepEqual(others, {
    iss: 'BC',
    eat: Number(iat) + 30,
    operation: 'session_sync',
    sid: store.options.storeId,
    session_payload: {
      cart_id: cart,
      customer_id: 101,
      visitor_id: initiator.visitorId,
      visit_id: initiator.visitId,
      cart_locale: 'en',
      payment_wallet_data: wallet,
    },
    request_ip: '203.0.113.7',
    redirect_to: `${store.url}/checkout-site/checkout`,
  })
})

test('a guest with nothing gets a token that says so, for an address of any site', async (t) => {
  const store = await start(t)
  const { claims } = readToken(await syncToken(store, { to: 'https://shop.example/a?b=c' }))
  t.deepEqual(claims.session_payload, {
    cart_id: null,
    customer_id: null,
    visitor_id: null,
    visit_id: null,
    cart_locale: null,
    payment_wallet_data: null,
  })
  t.is(claims.request_ip, null)
  t.is(claims.redirect_to, 'https://shop.example/a?b=c')
})

test('there is no token for a cart that is not there', async (t) => {
  const store = await start(t)
  const answer = await generate(store, { to: '/', cart: crypto.randomUUID() })
  t.is(answer.result, null)
  t.deepEqual(errorsOf(answer), ['GenerateSessionSyncTokenCartNotFound'])
})

test('there is no token for another customer’s cart', async (t) => {
  const store = await start(t)
  const cart = await cartIn(store)
  Object.assign(store.cart(cart) ?? {}, { customerId: 102 })
  const ask = async (email: string) =>
    errorsOf(await generate(store, { to: '/', cart }, as(signInAtStore(store, email))))
  t.deepEqual(await ask('ada@example.com'), ['GenerateSessionSyncTokenCartNotFound'])
  t.deepEqual(await ask('ben@example.com'), [])
})

test('a token gives back the customer, the cart and the visit, and the sign-in the shopper already has', async (t) => {
  const store = await start(t)
  const cart = await cartIn(store)
  const access = signInAtStore(store, 'ben@example.com')
  const jwt = await syncToken(store, { to: 'https://shop.example/', cart, analytics }, as(access))
  const { content, errors } = await validate(store, jwt, from('203.0.113.7'))
  t.deepEqual(errors, [])
  t.like(content, {
    customer: { entityId: 102, firstName: 'Ben' },
    customerAccessToken: { value: access },
    cart: { entityId: cart },
    redirectTo: 'https://shop.example/',
    analytics: {
      initiator,
      consent,
      request: { url: request.url, ip: request.ip, userAgent: request.userAgent, referer: null },
    },
  })
})

test('whose sign-in has ended since gets a new one', async (t) => {
  const store = await start(t)
  const access = signInAtStore(store, 'ada@example.com')
  const jwt = await syncToken(store, { to: '/' }, as(access))
  store.accessTokens.revoke(101)
  const { content } = await validate(store, jwt)
  const value = content?.customerAccessToken?.value ?? ''
  t.not(value, access)
  t.is(store.accessTokens.customerOf(value), 101)
})

test('a token works once', async (t) => {
  const store = await start(t)
  const jwt = await syncToken(store, { to: '/' })
  t.truthy((await validate(store, jwt)).content)
  t.deepEqual(errorsOf(await validate(store, jwt)), ['OTHER'])
})

test('a token lives thirty seconds', async (t) => {
  const store = await start(t)
  const jwt = await syncToken(store, { to: '/' })
  store.advanceClock(30_000)
  t.deepEqual(errorsOf(await validate(store, jwt)), ['JwtTokenExpiredError'])
})

test('a token bound to an address works from no other, and is not spent by the try', async (t) => {
  const store = await start(t)
  const jwt = await syncToken(store, { to: '/', analytics })
  t.deepEqual(errorsOf(await validate(store, jwt, from('203.0.113.8'))), ['SHOPPER_IP_MISMATCH'])
  t.deepEqual(errorsOf(await validate(store, jwt, from('203.0.113.7', 'wrong'))), ['SHOPPER_IP_MISMATCH'])
  t.truthy((await validate(store, jwt, from('203.0.113.7'))).content)
})

const refused = test.macro({
  exec: async (t: ExecutionContext, change: (claims: object) => object, expected: string) => {
    const store = await start(t)
    const { claims } = readToken(await syncToken(store, { to: '/' }))
    const jwt = await store.sync.sign(change(claims))
    t.deepEqual(errorsOf(await validate(store, jwt)), [expected])
    t.is(store.strikes('127.0.0.1'), 1)
  },
  title: (about = '') => `a token is refused ${about}`,
})

test('of another store', refused, (claims) => ({ ...claims, sid: 7 }), 'STORE_ID_MISMATCH')
test('for another operation', refused, (claims) => ({ ...claims, operation: 'customer_login' }), 'OTHER')
test('without its id', refused, (claims) => ({ ...claims, jti: undefined }), 'OTHER')
test('past its time', refused, (claims) => ({ ...claims, eat: 1 }), 'JwtTokenExpiredError')

test('a token that somebody else signed, or nobody, is refused', async (t) => {
  const [store, other] = [await start(t), await start(t)]
  const { claims } = readToken(await syncToken(store, { to: '/' }))
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  for (const [index, jwt] of [
    await other.sync.sign(claims),
    `${encode({ alg: 'none' })}.${encode(claims)}.`,
    'rubbish',
  ].entries()) {
    t.deepEqual(errorsOf(await validate(store, jwt, from(`203.0.113.${index}`))), ['OTHER'])
  }
})

test('three invalid tokens block the address of the shopper for five minutes, and no other', async (t) => {
  const store = await start(t)
  for (const _ of [1, 2, 3]) await validate(store, 'rubbish', from('203.0.113.7'))
  t.deepEqual(store.blockedAddresses(), ['203.0.113.7'])
  const jwt = await syncToken(store, { to: '/' })
  t.deepEqual(errorsOf(await validate(store, jwt, from('203.0.113.7'))), ['OTHER'])
  t.truthy((await validate(store, jwt, from('203.0.113.8'))).content)
  store.advanceClock(300_000)
  t.deepEqual(store.blockedAddresses(), [])
  t.is(store.strikes('203.0.113.7'), 0)
  const another = await syncToken(store, { to: '/' })
  t.truthy((await validate(store, another, from('203.0.113.7'))).content)
})

test('without the proxy secret the strikes are the proxy’s own', async (t) => {
  const store = await start(t, { trustedProxySecret: undefined })
  for (const _ of [1, 2, 3]) await validate(store, 'rubbish', from('203.0.113.7'))
  t.deepEqual(store.blockedAddresses(), ['127.0.0.1'])
})

test('session sync needs the customer scope', async (t) => {
  const store = await start(t)
  const token = await mintToken(store, ['Unauthenticated'])
  const query = 'mutation { validateSessionSyncJwt(jwt: "x") { content { redirectTo } } }'
  const { errors } = await ask(store, { query }, { token })
  t.like(errors?.[0], { extensions: { code: 'INSUFFICIENT_ACCESS_SCOPE', requiredScopes: ['Customer'] } })
  t.is(store.strikes('127.0.0.1'), 0)
})
