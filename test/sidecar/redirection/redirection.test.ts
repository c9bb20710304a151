import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const route = (type: string, path: string) => ({ type, matching: '*', route: path })

const wanted = [route('login', '/login'), route('logout', '/logout'), route('cart', '/cart/')]

async function world(t: ExecutionContext, accountScopes?: string[]) {
  const store = await startBigCommerce(t, accountScopes === undefined ? {} : { accountScopes })
  const { call } = await startSidecar(t, store)
  const set = (body: object) => call('PUT', '/v1/redirection', { body })
  const byType = (routes: { type: string; route: string }[]) =>
    Object.fromEntries(routes.map((one) => [one.type, one.route]))
  return { store, call, set, byType }
}

test('routes and the checkout’s setting are set and told before and after; other people’s routes stay', async (t) => {
  const { store, set, byType } = await world(t)
  store.channel.routes.replace([route('search', '/find'), route('cart', '/old-cart')])
  const { body } = await set({ routes: wanted, shouldRedirectToStorefrontForAuth: true })
  t.deepEqual(byType(body.before.routes), { search: '/find', cart: '/old-cart' })
  t.false(body.before.checkout.shouldRedirectToStorefrontForAuth)
  const all = { search: '/find', cart: '/cart/', login: '/login', logout: '/logout' }
  t.deepEqual(byType(body.after.routes), all)
  t.true(body.after.checkout.shouldRedirectToStorefrontForAuth)
  t.deepEqual(byType(store.channel.routes.all()), all)
  t.is(body.after.site.url, store.options.siteUrl)
})

test('what was there before comes back, and what was not goes', async (t) => {
  const { store, set, byType } = await world(t)
  store.channel.routes.replace([route('search', '/find'), route('cart', '/old-cart')])
  await set({ routes: wanted, shouldRedirectToStorefrontForAuth: true })
  const { body } = await set({
    routes: [route('cart', '/old-cart')],
    remove: wanted,
    shouldRedirectToStorefrontForAuth: false,
  })
  t.deepEqual(byType(body.after.routes), { search: '/find', cart: '/old-cart' })
  t.false(body.after.checkout.shouldRedirectToStorefrontForAuth)
})

test('undoing takes away only what was set from here: neither other matches, nor what somebody set since', async (t) => {
  const { store, set } = await world(t)
  const others = [{ type: 'cart', matching: '5', route: '/cart-of-five' }, route('login', '/somebody-elses')]
  await set({ routes: wanted, shouldRedirectToStorefrontForAuth: true })
  store.channel.routes.replace([...others, route('logout', '/logout'), route('cart', '/cart/')])
  await set({ routes: [], remove: wanted, shouldRedirectToStorefrontForAuth: false })
  t.deepEqual(
    store.channel.routes.all().map(({ type, matching, route }) => ({ type, matching, route })),
    others,
  )
})

test('what is so already is not sent again', async (t) => {
  const { store, set } = await world(t)
  const body = { routes: wanted, shouldRedirectToStorefrontForAuth: true }
  await set(body)
  store.clearLog()
  await set(body)
  t.deepEqual(
    store.log().filter(({ method }) => method === 'PUT'),
    [],
  )
})

test('a scope that is missing is named, and nothing has changed', async (t) => {
  const readOnly = ['store_storefront_api', 'store_sites_read_only', 'store_checkout_read_only']
  const { store, call, set } = await world(t, readOnly)
  t.is((await call('GET', '/v1/redirection')).status, 200)
  const before = store.channel.routes.all()
  const { status, body } = await set({ routes: wanted, shouldRedirectToStorefrontForAuth: true })
  t.is(status, 403)
  t.is(body.error.code, 'not_allowed')
  t.regex(body.error.message, /store_sites/)
  t.deepEqual(store.channel.routes.all(), before)
})

test('a route that leads off the site is refused before BigCommerce is asked', async (t) => {
  const { store, set } = await world(t)
  for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example/', '/a b', '']) {
    const { status, body } = await set({
      routes: [route('login', path)],
      shouldRedirectToStorefrontForAuth: true,
    })
    t.is(status, 422, path)
    t.is(body.error.details[0].field, 'routes.0.route')
  }
  t.deepEqual(store.log(), [])
})
