import { randomBytes, randomUUID } from 'node:crypto'
import test from 'ava'
import { navigate } from '../helpers/navigate.ts'
import { as, syncToken } from '../helpers/session-sync.ts'
import { startShop } from '../helpers/shop.ts'
import { signedIn } from '../helpers/signed-in.ts'

const segment = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('who comes back from the store is signed in and led on; links planted, used, forged or late are not taken', async (t) => {
  t.timeout(180_000)
  const { store, sidecar, wordpress } = await startShop(t, {
    pages: {
      away: `[storebridge_store_link to="/account.php" text="My account"]
        [storebridge_store_link to="https://evil.example/" text="Elsewhere"]`,
    },
  })
  const ada = () => as(store.accessTokens.carryOn(101).value)
  store.accessTokens.issue(101)
  const token = (to: string) => syncToken(store, { to }, ada())
  const open = (jwt: string, headers: Record<string, string> = {}, body?: URLSearchParams) =>
    fetch(`${wordpress.url}/session-sync${body ? '' : `?jwt=${jwt}`}`, {
      redirect: 'manual',
      headers: { 'x-forwarded-for': '203.0.113.9', ...headers },
      ...(body ? { method: 'POST', body } : {}),
    })
  const fromStore = { referer: `${store.url}/` }
  const cart = `${wordpress.url}/cart/`

  const good = await open(await token(cart), fromStore)
  t.is(good.status, 303)
  t.is(good.headers.get('location'), cart)
  t.regex(good.headers.get('cache-control') ?? '', /no-store/)
  t.is(good.headers.get('referrer-policy'), 'no-referrer')
  const cookies = good.headers.getSetCookie()
  t.true(cookies.some((one) => /^storebridge_session=.+HttpOnly/i.test(one)))
  t.true(cookies.some((one) => one.startsWith('storebridge_signed_in=1')))

  const jwt = await token(cart)
  const planted = await open(jwt, { referer: 'https://evil.example/' })
  t.is(planted.status, 200)
  t.is(planted.headers.getSetCookie().length, 0)
  t.is(planted.headers.get('referrer-policy'), 'same-origin', 'its form is to say where it came from')
  const page = await planted.text()
  t.regex(page, /Continue only if/)
  t.true(page.includes('noindex'))
  const fields = new URLSearchParams({ 'storebridge[jwt]': jwt })
  t.is((await open('', { origin: 'https://evil.example' }, fields)).status, 403)
  const confirmed = await open('', { origin: wordpress.url }, fields)
  t.is(confirmed.status, 303)

  const used = await open(jwt, fromStore)
  t.is(used.status, 403)
  const words = await used.text()
  t.regex(words, /used before/)
  t.false(words.includes(jwt))
  t.is(used.headers.getSetCookie().length, 0)

  const iat = Math.floor(Date.now() / 1000) - 90
  const claims = {
    iss: 'BC',
    iat,
    eat: iat + 30,
    jti: randomUUID(),
    operation: 'session_sync',
    sid: store.options.storeId,
  }
  const late = [segment({ alg: 'ES256' }), segment(claims), randomBytes(64).toString('base64url')].join('.')
  t.is((await open(late, fromStore)).status, 410)
  for (const rubbish of ['', 'rubbish', '%3Cscript%3E', 'x'.repeat(4500)])
    t.is((await open(rubbish, fromStore)).status, 403, rubbish.slice(0, 20))

  for (const to of ['https://evil.example/', '//evil.example', `${wordpress.url}.evil.example/`]) {
    const answer = await open(await token(to), fromStore)
    const { host } = new URL(answer.headers.get('location') ?? '')
    t.true([new URL(wordpress.url).host, new URL(store.url).host].includes(host), `${to} led to ${host}`)
  }

  const session = await signedIn(store, sidecar, 'ben@example.com')
  const cookie = `storebridge_session=${session}; storebridge_signed_in=1`
  const visit = (path: string, headers: Record<string, string> = {}) =>
    navigate(wordpress.url + path, headers)
  const led = async (path: string, headers: Record<string, string> = {}) =>
    (await visit(path, headers)).location
  t.is(await led('/login?redirectTo=/cart/', { cookie }), cart)
  t.regex(await led('/login?redirectTo=/cart/'), /\/account\/\?account=login&redirectTo=%2Fcart%2F$/)
  for (const to of [
    '//evil.example',
    '/\\evil.example',
    '/%0d%0aX: y',
    'https://evil.example',
    'http://x@evil.example',
  ])
    t.is(
      await led(`/login?redirectTo=${encodeURIComponent(to)}`, { cookie }),
      `${wordpress.url}/account/`,
      to,
    )
  t.regex(await led('/login?redirectTo=/checkout', { cookie }), /\/checkout\/\?storebridge_at_once=1$/)
  t.regex(await led('/checkout/?storebridge_at_once=1', { cookie }), /^$/, 'an empty cart has no checkout')

  const ahead = await visit('/logout', { cookie, 'sec-purpose': 'prefetch;prerender' })
  t.regex(ahead.location, /account=logout/)
  const image = await visit('/logout', { cookie, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' })
  t.deepEqual(image.cookies, [])
  t.truthy(await led('/login?redirectTo=/cart/', { cookie }), 'still signed in')
  const out = await visit('/logout?redirectTo=/checkout/', { cookie })
  t.is(out.status, 303)
  t.regex(out.location, /\/checkout\//)
  t.true(out.cookies.some((one) => /^storebridge_signed_in=(deleted)?;/.test(one)))
  t.regex(await led('/login?redirectTo=/cart/', { cookie }), /account=login/)

  const leave = async (to: string, cookies = '') => {
    const answer = await fetch(`${wordpress.url}/away/`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: wordpress.url, cookie: cookies },
      body: new URLSearchParams({ 'storebridge[action]': 'go_to_store', 'storebridge[to]': to }),
    })
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
  }
  t.true((await leave('/account.php')).to?.startsWith(store.url))
  for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    const { status, to: led, html } = await leave(to)
    t.is(status, 422, to)
    t.is(led, null)
    t.is(html.match(/class="storebridge-message /g)?.length ?? 0, to === 'https://evil.example/' ? 1 : 0)
  }
  t.regex((await leave('https://evil.example/')).html, /role="alert"><p>\s*This link does not lead to a page/)
  const ended = await signedIn(store, sidecar, 'cleo@example.com')
  store.accessTokens.issue(103)
  const gone = await leave('/account.php', `storebridge_session=${ended}; storebridge_signed_in=1`)
  t.is(gone.status, 401)
  t.is(gone.html.match(/You were signed out/g)?.length, 1, 'said at the link that was pressed')
  t.regex(gone.html, /href="[^"]*account=login&#038;redirectTo=%2Faway%2F">Sign in</)

  const signed = (header: object, more: object = {}) => {
    const now = Math.floor(Date.now() / 1000)
    const told = {
      ...claims,
      iat: now,
      eat: now + 30,
      jti: randomUUID(),
      request_ip: null,
      redirect_to: cart,
      ...more,
    }
    return [segment({ typ: 'JWT', ...header }), segment(told), randomBytes(64).toString('base64url')].join(
      '.',
    )
  }
  store.clearLog()
  for (const [what, forged] of Object.entries({
    'alg none': signed({ alg: 'none' }),
    'another store': signed({ alg: 'ES256' }, { sid: store.options.storeId + 1 }),
    'another address': signed({ alg: 'ES256' }, { request_ip: '198.51.100.9' }),
  })) {
    const answer = await open(forged, fromStore)
    t.is(answer.status, 403, what)
    t.is(answer.headers.getSetCookie().length, 0, what)
    const text = await answer.text()
    t.regex(text, /This link cannot be used because .* simply continue here\./, what)
    t.false(text.includes(forged), what)
  }
  t.deepEqual(
    store.log().filter(({ operationName }) => operationName === 'ValidateSessionSyncJwt'),
    [],
  )
  let slowed = await open(signed({ alg: 'ES256' }), fromStore)
  for (let tries = 0; tries < 60 && slowed.status === 403; tries += 1)
    slowed = await open(signed({ alg: 'ES256' }), fromStore)
  t.is(slowed.status, 429)
  t.true(Number(slowed.headers.get('retry-after')) > 0)
  t.regex(await slowed.text(), /There were too many such links .*Your cart is unchanged/)
})
