import { randomUUID } from 'node:crypto'
import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { as, readToken, syncToken } from '../../helpers/session-sync.ts'
import { startSidecar } from '../../helpers/sidecar.ts'
import { signedIn } from '../../helpers/signed-in.ts'

const siteUrl = 'https://site.example/'
const ada = 'ada@example.com'
const page = { url: 'https://site.example/cart/', userAgent: 'A browser' }
const agreed = { analytics: true, targeting: true, functional: true }

async function world(t: ExecutionContext) {
  const lines: string[] = []
  const store = await startBigCommerce(t, { siteUrl: 'https://site.example' })
  const sidecar = await startSidecar(t, store, { onLog: (line) => lines.push(line) })
  const { call, services } = sidecar
  const leave = (to: string, session = '', more: object = {}) =>
    call('POST', '/v1/session/sync', { body: { to, ...more }, session })
  const arrive = (jwt: string, session = '') =>
    call('POST', '/v1/session/sync/accept', { body: { jwt, siteUrl, isConfirmed: true }, session })
  const opened = async (token: string | null) => (await services.seal.open(token ?? ''))?.session
  const fill = async (session = '') => {
    const body = { productId: demo.simple, quantity: 2 }
    return (await call('POST', '/v1/cart/items', { body, session })).session ?? session
  }
  return { store, sidecar, leave, arrive, opened, fill, log: () => lines.join('\n') }
}

test('a link to a page of the store carries customer, cart and visit, and is in no log', async (t) => {
  const { store, sidecar, leave, fill, opened, log } = await world(t)
  const session = await fill(await signedIn(store, sidecar, ada))
  const visit = { visitorId: randomUUID(), visitId: randomUUID(), seenAt: 1 }
  const { body, headers } = await leave('/account.php', session, { page, visit, consent: agreed })
  t.is(headers.get('cache-control'), 'no-store')
  const jwt = new URL(body.url).searchParams.get('jwt') ?? ''
  const { claims } = readToken(jwt)
  t.like(claims.session_payload as object, {
    cart_id: (await opened(session))?.cartId ?? '',
    customer_id: 101,
    visitor_id: visit.visitorId,
    visit_id: visit.visitId,
  })
  t.is(claims.request_ip, null)
  t.regex(String(claims.redirect_to), /\/account\.php$/)
  t.false(log().includes(jwt))
  const again = await leave('/account.php', session)
  t.not(again.body.url, body.url)
  const declined = { page, visit, consent: { ...agreed, analytics: false } }
  const uncounted = readToken(
    new URL((await leave('/', session, declined)).body.url).searchParams.get('jwt') ?? '',
  )
  t.like(uncounted.claims.session_payload as object, { visitor_id: null, visit_id: null })
})

test('a link leads to the store’s own pages only, and BigCommerce is not asked for any other', async (t) => {
  const { store, leave } = await world(t)
  t.is((await leave(`${store.url}/checkout-site/account`)).status, 200)
  store.clearLog()
  const host = new URL(store.url).host
  for (const to of [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/',
    `http://${host}@evil.example/`,
    `http://user:secret@${host}/`,
    `http://${host}.evil.example/`,
    `http://evil.example/?${host}`,
    '/%0d%0aSet-Cookie:x=1',
    '/a\r\nLocation: https://evil.example',
    '/%5c%5cevil.example',
    'javascript:alert(1)',
    'account.php',
  ]) {
    const { status, body } = await leave(to)
    t.is(status, 422, to)
    t.is(body.error.details[0].field, 'to')
  }
  t.deepEqual(store.log(), [])
})

test('a cart that is gone does not keep anybody from the store', async (t) => {
  const { sidecar, leave } = await world(t)
  const session = await sidecar.services.seal.seal({ cartId: randomUUID() })
  const { status, body } = await leave('/', session)
  t.is(status, 200)
  const { claims } = readToken(new URL(body.url).searchParams.get('jwt') ?? '')
  t.like(claims.session_payload as object, { cart_id: null })
})

test('a sign-in that has ended is told on the way out', async (t) => {
  const { store, sidecar, leave, opened } = await world(t)
  const session = await signedIn(store, sidecar, ada)
  await signedIn(store, sidecar, ada)
  const { status, body, session: after } = await leave('/', session)
  t.is(status, 401)
  t.is(body.error.code, 'signed_out')
  t.true((await opened(after))?.isSignedOut)
})

test('who comes back from the store is signed in with cart and visit, and sent where they wished', async (t) => {
  const { store, sidecar, arrive, opened, fill, log } = await world(t)
  const cartId = (await opened(await fill(await signedIn(store, sidecar, ada))))?.cartId
  const theirs = store.accessTokens.carryOn(101).value
  const visit = { visitorId: randomUUID(), visitId: randomUUID() }
  const jwt = await syncToken(
    store,
    {
      to: 'https://site.example/cart/?from=store',
      cart: cartId,
      analytics: { initiator: visit, request: { url: page.url, userAgent: 'x' }, consent: agreed },
    },
    as(theirs),
  )
  const { status, body, headers, session } = await arrive(jwt)
  t.is(status, 200)
  t.is(headers.get('cache-control'), 'no-store')
  t.like(body, {
    to: 'https://site.example/cart/?from=store',
    customer: { firstName: 'Ada' },
    cart: { id: cartId, totalQuantity: 2 },
  })
  t.like(body.visit, visit)
  const after = await opened(session)
  t.is(after?.cartId, cartId)
  t.like(after?.customer, { id: 101, groupId: 0, accessToken: theirs })
  t.false(log().includes(jwt) || log().includes(theirs))
  t.is((await sidecar.call('GET', '/v1/customer', { session: session ?? '' })).body.customer.firstName, 'Ada')
})

test('without consent in the token, no visit is made of its ids', async (t) => {
  const { store, arrive } = await world(t)
  const initiator = { visitorId: randomUUID(), visitId: randomUUID() }
  const consent = { ...agreed, analytics: false }
  const analytics = { initiator, request: { url: page.url, userAgent: 'x' }, consent }
  const { body } = await arrive(await syncToken(store, { to: siteUrl, analytics }))
  t.is(body.visit, null)
})

test('who comes back without a cart keeps the one they had here, and a guest who was signed out is told no more', async (t) => {
  const { store, arrive, opened, fill, sidecar } = await world(t)
  const session = await fill()
  const before = await opened(session)
  const guest = await arrive(await syncToken(store, { to: siteUrl }), session)
  t.is(guest.status, 200)
  t.deepEqual(await opened(guest.session), before)
  const ended = await sidecar.services.seal.seal({ ...before, isSignedOut: true })
  const own = as(store.accessTokens.issue(101).value)
  const back = await opened((await arrive(await syncToken(store, { to: siteUrl }, own), ended)).session)
  t.is(back?.cartId, before?.cartId)
  t.is(back?.isSignedOut, undefined)
})

test('a shopper is sent to the site or the store, and home instead of anywhere else', async (t) => {
  const { store, arrive } = await world(t)
  const sent = async (to: string) => (await arrive(await syncToken(store, { to }))).body.to
  t.is(await sent('https://site.example/a?b=c#d'), 'https://site.example/a?b=c#d')
  t.is(await sent(`${store.url}/checkout-site/account`), `${store.url}/checkout-site/account`)
  for (const to of [
    'https://evil.example/',
    'https://site.example.evil.example/',
    'https://site.example@evil.example/',
    'https://user:secret@site.example/',
    'http://site.example/',
    'https://site.example:444/',
  ])
    t.is(await sent(to), siteUrl, to)
})

test('a link from who knows where is confirmed first, and not spent; one from the store or the site, or for who is signed in, is not', async (t) => {
  const { store, sidecar, opened } = await world(t)
  const own = as(store.accessTokens.issue(101).value)
  const arrive = (jwt: string, more: object, session = '') =>
    sidecar.call('POST', '/v1/session/sync/accept', { body: { jwt, siteUrl, ...more }, session })
  const jwt = await syncToken(store, { to: siteUrl }, own)
  for (const referrer of [
    undefined,
    '',
    'https://evil.example/',
    'https://site.example.evil.example/',
    'rubbish',
  ])
    t.is(
      (await arrive(jwt, referrer === undefined ? {} : { referrer })).body.error?.code,
      'confirmation_needed',
    )
  t.is(store.log().filter(({ operationName }) => operationName === 'ValidateSessionSyncJwt').length, 0)
  const { session } = await arrive(jwt, { isConfirmed: true })
  t.is((await opened(session))?.customer?.id, 101)
  t.is((await arrive(await syncToken(store, { to: siteUrl }, own), {}, session ?? '')).status, 200)
  for (const referrer of [`${store.url}/checkout`, 'https://site.example/cart/'])
    t.is((await arrive(await syncToken(store, { to: siteUrl }, own), { referrer })).status, 200)
  const ben = as(store.accessTokens.issue(102).value)
  const other = await arrive(await syncToken(store, { to: siteUrl }, ben), {}, session ?? '')
  t.is(other.body.error?.code, 'confirmation_needed')
})

test('a guest’s token takes neither the sign-in nor the cart from a customer', async (t) => {
  const { store, sidecar, arrive, opened, fill } = await world(t)
  const session = await fill(await signedIn(store, sidecar, ada))
  const before = await opened(session)
  const guests = (await opened(await fill()))?.cartId
  const answer = await arrive(await syncToken(store, { to: siteUrl, cart: guests }), session)
  t.is(answer.status, 200)
  t.deepEqual(await opened(answer.session ?? session), before)
})

test('another customer does not arrive with the cart of the one before', async (t) => {
  const { store, sidecar, arrive, opened, fill } = await world(t)
  const session = await fill(await signedIn(store, sidecar, ada))
  const ben = as(store.accessTokens.issue(102).value)
  const after = await opened((await arrive(await syncToken(store, { to: siteUrl }, ben), session)).session)
  t.is(after?.customer?.id, 102)
  t.is(after?.cartId, undefined)
})

test('the cart a guest has here becomes theirs who arrive signed in and without one', async (t) => {
  const { store, sidecar, arrive, opened, fill } = await world(t)
  const session = await fill()
  const ben = as(store.accessTokens.issue(102).value)
  const answer = await arrive(await syncToken(store, { to: siteUrl }, ben), session)
  const { cartId } = (await opened(answer.session)) ?? {}
  t.is(cartId, (await opened(session))?.cartId)
  const seenBy = async (token: string) =>
    (await sidecar.call('GET', '/v1/cart', { session: token })).body.cart?.totalQuantity ?? 0
  t.is(await seenBy(answer.session ?? ''), 2)
  t.is(await seenBy(await sidecar.services.seal.seal({ cartId: cartId ?? '' })), 0)
})
