import { randomBytes } from 'node:crypto'
import test from 'ava'
import { createSeal } from '../../sidecar/session/session.ts'
import { navigate } from '../helpers/navigate.ts'
import { signedIn } from '../helpers/signed-in.ts'
import { startSpecimenShop, visitor } from '../helpers/specimen-shop.ts'

const ada = { email: 'ada@example.com', password: 'Teapot-2026' }

const credentials = ({ email, password }: { email: string; password: string }) => ({
  action: 'login',
  'fields.email': email,
  'fields.password': password,
})

test('a shopper signs in where they stood, with the cart they had, and out again', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit } = await startSpecimenShop(t)
  const door = await visit('/account/')
  t.is(door.status, 200)
  t.regex(door.headers.get('cache-control') ?? '', /no-store/)
  t.regex(door.html, /<meta name='robots' content='[^']*noindex/)
  t.regex(door.words, /Sign in/)
  t.regex(door.html, /autocomplete="username"/)
  t.regex(door.html, /type="password"[^>]*autocomplete="current-password"/)
  t.notRegex(door.html, /google\.com|data-sitekey/)

  const locked = await visit('/account/?account=profile')
  t.is(locked.status, 401)
  t.regex(locked.words, /Please sign in to see this page\./)

  const empty = await visit('/account/?account=login', credentials({ email: 'ada', password: '' }))
  t.is(empty.status, 422)
  t.regex(empty.html, /<a href="#storebridge-login-email">/)
  t.regex(empty.html, /id="storebridge-login-password-error"[^>]*>Password: please fill this in\.</)
  t.regex(empty.html, /role="alert" tabindex="-1" autofocus/)

  const wrong = await visit('/account/', credentials({ ...ada, password: 'Kettle-<b>2026' }))
  t.is(wrong.status, 401)
  t.regex(wrong.words, /The email address or the password is not correct\./)
  t.regex(wrong.html, /value="ada@example.com"/)
  t.notRegex(wrong.html, /Kettle/)
  const unknown = await visit('/account/', credentials({ email: 'nobody@example.com', password: 'x' }))
  t.is(unknown.status, 401)
  t.regex(unknown.words, /The email address or the password is not correct\./)

  const foreign = await visit('/account/', credentials(ada), { Origin: 'https://elsewhere.example' })
  t.is(foreign.status, 403)
  t.is(foreign.headers.getSetCookie().length, 0)

  t.is((await visit('/products/mug/', { action: 'add', product: '101', quantity: '2' })).status, 303)
  const entered = await visit('/account/?account=login&redirectTo=%2Fcart%2F', credentials(ada))
  t.deepEqual([entered.status, entered.headers.get('location')], [303, `${wordpress.url}/cart/`])
  t.regex(entered.headers.getSetCookie().join('\n'), /storebridge_signed_in=1;(?!.*HttpOnly)/i)
  const cart = await visit('/cart/')
  t.regex(cart.words, /You are signed in\./)
  t.regex(cart.html, /value="2"/)

  const overview = await visit('/account/')
  t.regex(overview.words, /Welcome, Ada/)
  t.regex(overview.html, /aria-current="page">Your account</)
  const already = await visit('/account/?account=login&redirectTo=//evil.example')
  t.regex(already.words, /You are signed in as ada@example\.com\./)
  t.notRegex(already.html, /href="[^"]*evil/)
  t.notRegex(already.html, /type="password"/)

  const left = await visit('/account/', { action: 'logout' })
  t.deepEqual([left.status, left.headers.get('location')], [303, `${wordpress.url}/account/`])
  t.regex(left.headers.getSetCookie().join('\n'), /storebridge_signed_in=deleted/)
  const after = await visit('/account/')
  t.regex(after.words, /You are signed out\./)
  t.regex(after.words, /Sign in/)

  const guess = () => visit('/account/', credentials({ ...ada, password: 'Kettle-2026' }))
  let guessed = await guess()
  for (let tries = 0; tries < 10 && guessed.status === 401; tries += 1) guessed = await guess()
  t.is(guessed.status, 429)
  t.true(Number(guessed.headers.get('retry-after')) > 0)
  t.regex(guessed.words, /Too many attempts\. Please wait 15 minutes, then try again\./)
  t.regex(guessed.html, /value="ada@example.com"/)
  t.is((await visit('/account/', credentials(ada))).status, 429, 'the right one as well')
  t.is(await wordpress.debugLog(), '')
})

test('who was signed out elsewhere is told, keeps cart and place, and is led back', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit, store } = await startSpecimenShop(t)
  const mug = { action: 'add', product: '101', quantity: '2' }
  await visit('/account/', credentials(ada))
  await visit('/products/mug/', mug)
  const elsewhere = () => store.accessTokens.issue(101)

  elsewhere()
  const cart = await visit('/cart/')
  t.is(cart.status, 401)
  t.regex(cart.words, /You were signed out .*Your cart is saved in your account/)
  t.regex(cart.html, /href="[^"]*account=login(&#038;|&amp;)redirectTo=%2Fcart%2F"/)
  t.notRegex(cart.words, /Your cart is empty/)
  t.regex(cart.headers.getSetCookie().join('\n'), /storebridge_signed_in=deleted/)

  const add = await visit('/products/mug/', mug)
  t.is(add.status, 401)
  t.regex(add.words, /You were signed out, and nothing was changed\./)
  t.regex(add.html, /href="[^"]*redirectTo=%2Fproducts%2Fmug%2F"/)
  const rest = await visit('/wp-json/storebridge/v1/cart/items', mug, {
    Origin: wordpress.url,
    Referer: `${wordpress.url}/products/mug/`,
  })
  t.is(rest.status, 401)
  t.like(JSON.parse(rest.html), { code: 'signed_out', cartText: 'Sign in' })
  t.regex(JSON.parse(rest.html).cartUrl, /redirectTo=%2Fproducts%2Fmug%2F$/)
  t.is((await visit('/cart/', { action: 'checkout' })).status, 401)

  const back = await visit('/account/?account=login&redirectTo=%2Fcart%2F', credentials(ada))
  t.is(back.headers.get('location'), `${wordpress.url}/cart/`)
  t.regex((await visit('/cart/')).html, /value="2"/)

  elsewhere()
  const profile = await visit('/account/?account=profile')
  t.is(profile.status, 401)
  t.regex(profile.words, /You were signed out because .* sign in again to continue where you left off/)
  const again = await visit('/account/?account=profile', credentials(ada))
  t.is(again.headers.get('location'), '/account/?account=profile')
  t.is((await visit('/account/?account=profile')).status, 200)

  elsewhere()
  t.is((await visit('/cart/')).status, 401)
  const guest = await visit('/cart/?redirectTo=%2Fcart%2F', { action: 'logout' })
  t.is(guest.headers.get('location'), `${wordpress.url}/cart/`)
  t.regex((await visit('/cart/')).words, /Your cart is empty/)
  t.is(await wordpress.debugLog(), '')
})

test('while the shop is away the account says so, and who wants to leave still does', async (t) => {
  t.timeout(180_000)
  const { visit, sidecar, wordpress } = await startSpecimenShop(t)
  await visit('/account/', credentials(ada))
  await sidecar.close()
  const away = await visit('/account/?account=profile')
  t.is(away.status, 503)
  t.truthy(away.headers.get('retry-after'))
  t.regex(away.words, /Your account is safe/)
  t.notRegex(away.words, /Please sign in/)
  const left = await visit('/account/', { action: 'logout' })
  t.is(left.status, 303)
  t.regex(left.headers.getSetCookie().join('\n'), /storebridge_session=deleted/)
  t.regex((await visit('/account/')).words, /You are signed out\..*Email address/)
  const refused = await visit('/account/', credentials(ada))
  t.is(refused.status, 503)
  t.regex(refused.words, /The shop cannot be reached right now\./)
  t.is(await wordpress.debugLog(), '')
})

test('who comes with a session that cannot be read is told that they were signed out; a stolen one shows one person alone', async (t) => {
  t.timeout(180_000)
  const { wordpress, store, sidecar } = await startSpecimenShop(t)
  const session = await signedIn(store, sidecar, 'ada@example.com')
  const retired = createSeal({ keys: { current: randomBytes(32), previous: undefined } })
  const unreadable = {
    edited: session.replace(/.(?=.{40}$)/, (letter) => (letter === 'A' ? 'B' : 'A')),
    truncated: session.slice(0, -30),
    rubbish: '%22%3Cscript%3E',
    retired: await retired.seal({ customer: { id: 101, groupId: 0, accessToken: 'x', expiresAt: 4e9 } }),
    missing: undefined,
  }
  for (const [name, token] of Object.entries(unreadable)) {
    const cookies = {
      storebridge_signed_in: '1',
      storebridge_cart_count: '3',
      ...(token === undefined ? {} : { storebridge_session: token }),
    }
    for (const path of ['/cart/', '/checkout/', '/account/?account=profile']) {
      const page = await visitor(wordpress.url, cookies)(path)
      t.is(page.status, 401, `${name} ${path}`)
      t.regex(page.words, /You were signed out/, `${name} ${path}`)
      t.notRegex(page.words, /Your cart is empty/, `${name} ${path}`)
      t.regex(page.headers.getSetCookie().join('\n'), /storebridge_signed_in=deleted/, `${name} ${path}`)
    }
    const visit = visitor(wordpress.url, cookies)
    const front = await visit('/account/')
    t.is(front.status, 200, name)
    t.regex(front.words, /You were signed out because .*Email address/, name)
    t.notRegex((await visit('/account/')).words, /You were signed out/, `${name}: said once`)
    const back = await visit('/account/', credentials(ada))
    t.is(back.status, 303, name)
    t.regex((await visit('/account/')).words, /Welcome back, Ada/, name)
  }

  const left = await visitor(wordpress.url, { storebridge_signed_in: '1', storebridge_session: 'cut' })(
    '/account/',
    { action: 'logout' },
  )
  t.is(left.status, 303)

  const carried = await signedIn(store, sidecar, 'ada@example.com')
  const ben = { storebridge_signed_in: '1', storebridge_cart_count: '7', storebridge_session: carried }
  const visit = visitor(wordpress.url, ben)
  const overview = await visit('/account/')
  t.regex(overview.words, /Ada/)
  t.notRegex(overview.html, /Ben|ben@example/)
  const cart = await visit('/cart/')
  t.is(cart.status, 200)
  t.regex(cart.words, /Your cart is empty/)
  t.regex(cart.headers.getSetCookie().join('\n'), /storebridge_cart_count=deleted/)
  t.is(await wordpress.debugLog(), '')
})

test('by BigCommerce’s address for it, too, who leaves is told, nobody’s name stays behind, and nobody is led elsewhere', async (t) => {
  t.timeout(180_000)
  const { wordpress, store, sidecar } = await startSpecimenShop(t)
  const session = await signedIn(store, sidecar, 'ada@example.com')
  const waiting = encodeURIComponent(JSON.stringify(['signed_in', 'Ada', 0]))
  const cookie = `storebridge_session=${session}; storebridge_signed_in=1; storebridge_notice=${waiting}`
  const left = await navigate(`${wordpress.url}/logout?redirectTo=/account/`, { cookie })
  t.is(left.status, 303)
  const given = left.cookies.map((one) => (one.split(';')[0] ?? '').split('='))
  const next = await visitor(wordpress.url, {
    storebridge_notice: waiting,
    ...Object.fromEntries(given.filter(([, value]) => value !== 'deleted')),
  })('/account/')
  t.notRegex(next.words, /Ada/)
  t.regex(next.words, /You are signed out\./)
  for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example/', '/%0d%0aX:y', '/logout']) {
    const away = await navigate(`${wordpress.url}/logout?redirectTo=${encodeURIComponent(to)}`, { cookie })
    t.is(away.location, `${wordpress.url}/account/`, to)
  }
  t.is(await wordpress.debugLog(), '')
})
