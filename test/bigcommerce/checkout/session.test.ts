import test, { type ExecutionContext } from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { as, from, readToken, signInAtStore, syncToken, validate } from '../../helpers/session-sync.ts'
import { createCart, createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { cookieOf, visit } from '../../helpers/visit-checkout.ts'
import { sampleAddress } from './address.ts'

const siteUrl = 'http://shop.example'
const visitIds = { visitorId: crypto.randomUUID(), visitId: crypto.randomUUID() }
const analytics = {
  initiator: visitIds,
  request: { url: `${siteUrl}/cart/`, userAgent: 'Mozilla/5.0' },
  consent: { analytics: true, targeting: false, functional: true },
}

async function start(t: ExecutionContext) {
  const store = await startBigCommerce(t, { catalog, siteUrl, trustedProxySecret: 'proxy-secret' })
  const { entityId: cart } = await createCart(createShopper(store), [
    { productEntityId: ids.mug, quantity: 2 },
  ])
  return { store, cart, pages: `${store.url}/checkout-site`, access: signInAtStore(store, 'ada@example.com') }
}

const arriveAt = (store: BigCommerce, jwt: string) =>
  visit(`${store.url}/checkout-site/session-sync?jwt=${jwt}`)
const goTo = (answer: Response) => answer.headers.get('location') ?? ''

async function askUrls(store: BigCommerce, input: object, headers: object) {
  const query = `mutation($input: CreateCartRedirectUrlsInput) { cart { createCartRedirectUrls(input: $input) {
    redirectUrls { redirectedCheckoutUrl embeddedCheckoutUrl } errors { __typename } } } }`
  const { data } = await ask(store, { query, variables: { input } }, { headers: { ...headers } })
  type Urls = { redirectedCheckoutUrl: string; embeddedCheckoutUrl: string }
  return (data as { cart: { createCartRedirectUrls: { redirectUrls: Urls | null } } }).cart
    .createCartRedirectUrls.redirectUrls
}

test('whoever is signed in on the site arrives at the checkout signed in, and the order is theirs', async (t) => {
  const { store, cart, pages, access } = await start(t)
  const urls = await askUrls(store, { cartEntityId: cart, analytics }, as(access))
  t.regex(urls?.redirectedCheckoutUrl ?? '', new RegExp(`^${pages}/session-sync\\?jwt=`))
  const arrived = await visit(urls?.redirectedCheckoutUrl ?? '')
  t.is(goTo(arrived), `${pages}/checkout`)
  const checkout = await visit(`${pages}/checkout`, cookieOf(arrived))
  const text = await checkout.text()
  t.regex(text, /Signed in as Ada Winter.*value="ada@example\.com"/s)
  t.regex(checkout.headers.get('Content-Security-Policy') ?? '', /^default-src 'none'/)
  await visit(`${pages}/checkout`, cookieOf(arrived), sampleAddress)
  t.like(store.orders()[0], { customerId: 101, ...visitIds })
  t.is((await visit(urls?.redirectedCheckoutUrl ?? '')).status, 410)
})

test('whoever is in a group arrives at its prices, with the cart their own, and pays them', async (t) => {
  const { store, cart, pages } = await start(t)
  const access = signInAtStore(store, 'cleo@example.com')
  const cookie = cookieOf(
    await arriveAt(store, await syncToken(store, { to: '/checkout', cart }, as(access))),
  )
  const text = await (await visit(`${pages}/checkout`, cookie)).text()
  t.regex(text, /data-test="group">Trade<.*data-test="total">\$14\.98</s)
  t.is(store.cart(cart)?.customerId, 103)
  await visit(`${pages}/checkout`, cookie, sampleAddress)
  t.like(store.orders()[0], { customerId: 103, totalCents: 1498 })
})

test('a customer’s link carries what it was asked to carry, and only to who has the address it is bound to', async (t) => {
  const { store, cart, access } = await start(t)
  const queryParams = [{ key: 'utm', value: 'a b' }]
  const input = { cartEntityId: cart, queryParams, ipAddress: '203.0.113.7', ...visitIds }
  const urls = await askUrls(store, input, as(access))
  const url = new URL(urls?.embeddedCheckoutUrl ?? '')
  const { claims } = readToken(url.searchParams.get('jwt') ?? '')
  t.is(claims.redirect_to, `${store.url}/checkout-site/checkout?embedded=1&utm=a+b`)
  t.is(claims.request_ip, '203.0.113.7')
  t.like(claims.session_payload, { visitor_id: visitIds.visitorId, visit_id: visitIds.visitId })
  t.is((await visit(url.href)).status, 410)
  t.is(store.strikes('127.0.0.1'), 1)
})

test('a guest’s link brings the visit along, and the order is nobody’s', async (t) => {
  const { store, cart, pages } = await start(t)
  const urls = await askUrls(store, { cartEntityId: cart, analytics }, {})
  t.regex(urls?.redirectedCheckoutUrl ?? '', /\/cart\.php\?/)
  const cookie = cookieOf(await visit(urls?.redirectedCheckoutUrl ?? ''))
  t.notRegex(await (await visit(`${pages}/checkout`, cookie)).text(), /Signed in as/)
  t.is(goTo(await visit(`${pages}/cart.php`, cookie)), 'checkout')
  await visit(`${pages}/checkout`, cookie, sampleAddress)
  t.like(store.orders()[0], { customerId: undefined, ...visitIds })
})

test('a session arrives on any page of the store, or passes through to the site, but goes nowhere else', async (t) => {
  const { store, pages } = await start(t)
  const destinations = {
    '/account.php': `${pages}/account.php`,
    [`${siteUrl}/sale/?page=2`]: `${siteUrl}/sale/?page=2`,
    'https://evil.example/': `${pages}/`,
    '//evil.example/': `${pages}/`,
    [`${siteUrl}.evil.example/`]: `${pages}/`,
  }
  for (const [to, expected] of Object.entries(destinations)) {
    const answer = await arriveAt(store, await syncToken(store, { to }))
    t.is(goTo(answer), expected, to)
  }
})

test('a token that is no good is told so, counted against the browser’s own address, and blocks it in the end', async (t) => {
  const { store } = await start(t)
  for (const _ of [1, 2, 3]) {
    const answer = await fetch(`${store.url}/checkout-site/session-sync?jwt=x`, {
      headers: from('203.0.113.7'),
    })
    t.is(answer.status, 410)
    t.regex(await answer.text(), /This link is no longer valid/)
  }
  t.deepEqual(store.blockedAddresses(), ['127.0.0.1'])
  t.is((await arriveAt(store, await syncToken(store, { to: '/' }))).status, 410)
})

test('the way back brings the session to the site, by a token made just then', async (t) => {
  const { store, cart, pages, access } = await start(t)
  const cookie = cookieOf(
    await arriveAt(store, await syncToken(store, { to: '/checkout', cart, analytics }, as(access))),
  )
  t.regex(await (await visit(`${pages}/checkout`, cookie)).text(), /href="\/checkout-site\/back"/)
  store.advanceClock(60_000)
  const back = new URL(goTo(await visit(`${pages}/back?to=/orders/`, cookie)))
  t.is(back.origin + back.pathname, `${siteUrl}/session-sync`)
  const { content } = await validate(store, back.searchParams.get('jwt') ?? '')
  t.like(content, {
    customer: { entityId: 101 },
    customerAccessToken: { value: access },
    cart: { entityId: cart },
    redirectTo: `${siteUrl}/orders/`,
    analytics: { initiator: visitIds, consent: analytics.consent },
  })
})

test('the way back leads nowhere but to the site', async (t) => {
  const { store, pages } = await start(t)
  t.is(goTo(await visit(`${pages}/back`)), `${siteUrl}/`)
  const cookie = cookieOf(await arriveAt(store, await syncToken(store, { to: '/' })))
  for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example', '.evil.example']) {
    const back = new URL(goTo(await visit(`${pages}/back?${new URLSearchParams({ to })}`, cookie)))
    t.is(readToken(back.searchParams.get('jwt') ?? '').claims.redirect_to, `${siteUrl}/`, to)
  }
})

test('whoever signs out on the site is signed out here', async (t) => {
  const { store, pages, access } = await start(t)
  const cookie = cookieOf(await arriveAt(store, await syncToken(store, { to: '/account' }, as(access))))
  t.regex(await (await visit(`${pages}/account`, cookie)).text(), /Your account.*Ada Winter.*Order 9\d\d</s)
  store.accessTokens.revoke(101)
  t.is(goTo(await visit(`${pages}/account`, cookie)), '/checkout-site/login.php')
})

test('the cart of somebody who signed out on the site is not shown here any more', async (t) => {
  const { store, cart, pages, access } = await start(t)
  Object.assign(store.cart(cart) ?? {}, { customerId: 101 })
  const cookie = cookieOf(
    await arriveAt(store, await syncToken(store, { to: '/checkout', cart }, as(access))),
  )
  t.is((await visit(`${pages}/checkout`, cookie)).status, 200)
  store.accessTokens.revoke(101)
  t.is((await visit(`${pages}/checkout`, cookie)).status, 410)
  t.is((await visit(`${pages}/checkout`, cookie, sampleAddress)).status, 410)
  t.deepEqual(store.orders(), [])
})

test('an account shows its orders', async (t) => {
  const { store, cart, pages, access } = await start(t)
  const cookie = cookieOf(
    await arriveAt(store, await syncToken(store, { to: '/checkout', cart }, as(access))),
  )
  await visit(`${pages}/checkout`, cookie, sampleAddress)
  t.regex(await (await visit(`${pages}/account.php`, cookie)).text(), /Order 1001<.*\$19\.98/s)
})

test('whoever signs out here is signed out on the site', async (t) => {
  const { store, pages, access } = await start(t)
  const cookie = cookieOf(await arriveAt(store, await syncToken(store, { to: '/' }, as(access))))
  await visit(`${pages}/sign-out`, cookie, {})
  t.is(store.accessTokens.customerOf(access), undefined)
})

test('people sign in and out on the store’s own page', async (t) => {
  const { store, pages, access } = await start(t)
  const wrong = await visit(`${pages}/login.php`, '', { email: 'ada@example.com', password: 'x' })
  t.is(wrong.status, 422)
  t.regex(await wrong.text(), /role="alert".*do not belong together.*value="ada@example\.com"/s)
  const right = await visit(`${pages}/login.php`, '', { email: 'ada@example.com', password: 'Teapot-2026' })
  t.is(goTo(right), 'account.php')
  t.is(store.accessTokens.customerOf(access), undefined)
  const out = await visit(`${pages}/sign-out`, cookieOf(right), {})
  t.is(goTo(out), '/checkout-site/')
  t.is(goTo(await visit(`${pages}/account.php`, cookieOf(right))), '/checkout-site/login.php')
})

test('a page that is not there says so, however deep', async (t) => {
  const { pages } = await start(t)
  const answer = await visit(`${pages}/no/such/page`)
  t.is(answer.status, 404)
  t.regex(await answer.text(), /href="\/checkout-site\/checkout\.css".*There is no such page here/s)
})
