import test from 'ava'
import { cart, customer, eve, scripted, signedIn } from './scripted-store.ts'

const guests = '00000000-0000-4000-8000-000000000001'
const own = '00000000-0000-4000-8000-000000000002'
const body = { email: 'eve@example.com', password: 'Teapot-2026' }

const arriving = (cartId: string | null) => ({
  Login: { data: { login: signedIn(cartId) } },
  Arrival: {
    data: { customer: eve, site: { cart: cartId === null ? null : cart(cartId) } },
  },
})

test('the guest’s cart is handed over, and kept where BigCommerce made it the customer’s', async (t) => {
  const shop = await scripted(t, arriving(guests))
  const session = await shop.sealed({ cartId: guests })
  const answer = await shop.call('POST', '/v1/customer/login', { body, session })
  t.is(shop.of('Login')[0]?.variables.guestCartEntityId, guests)
  t.deepEqual([answer.body.cart, answer.body.notices], [{ id: guests, totalQuantity: 2 }, []])
  t.is((await shop.opened(answer.session))?.cartId, guests)
  t.is(shop.of('Arrival')[0]?.accessToken, 'new-token')
})

test('another cart than the guest’s is told as the two combined', async (t) => {
  const shop = await scripted(t, arriving(own))
  const session = await shop.sealed({ cartId: guests })
  const answer = await shop.call('POST', '/v1/customer/login', { body, session })
  t.deepEqual(answer.body.notices, [{ code: 'carts_combined' }])
  t.is((await shop.opened(answer.session))?.cartId, own)
})

test('a cart that comes back without one handed over is told as restored', async (t) => {
  const shop = await scripted(t, arriving(own))
  const answer = await shop.call('POST', '/v1/customer/login', { body })
  t.is(shop.of('Login')[0]?.variables.guestCartEntityId, null)
  t.deepEqual(answer.body.notices, [{ code: 'cart_restored' }])
})

test('where BigCommerce gives back no cart, none is kept', async (t) => {
  const shop = await scripted(t, arriving(null))
  const session = await shop.sealed({ cartId: guests })
  const answer = await shop.call('POST', '/v1/customer/login', { body, session })
  t.is(answer.body.cart, null)
  t.is((await shop.opened(answer.session))?.cartId, undefined)
})

test('a cart’s id that is none is not handed over', async (t) => {
  const shop = await scripted(t, arriving(null))
  const session = await shop.sealed({ cartId: 'undefined' })
  t.is((await shop.call('POST', '/v1/customer/login', { body, session })).status, 200)
  t.is(shop.of('Login')[0]?.variables.guestCartEntityId, null)
})

test('a cart that is gone does not stand in the way of signing in', async (t) => {
  const shop = await scripted(t, {
    ...arriving(null),
    Login: ({ variables }) =>
      variables.guestCartEntityId === null
        ? { data: { login: signedIn(null) } }
        : { errors: [{ message: 'Not Found: Cart does not exist' }] },
  })
  const session = await shop.sealed({ cartId: guests })
  t.is((await shop.call('POST', '/v1/customer/login', { body, session })).status, 200)
  t.is(shop.of('Login').length, 2)
})

test('a customer’s cart is not handed to whoever signs in next on the same device', async (t) => {
  const shop = await scripted(t, arriving(null))
  const session = await shop.sealed({ cartId: own, customer: { ...customer, id: 8 } })
  const answer = await shop.call('POST', '/v1/customer/login', { body, session })
  t.is(shop.of('Login')[0]?.variables.guestCartEntityId, null)
  t.is(shop.of('Login')[0]?.accessToken, undefined)
  t.is((await shop.opened(answer.session))?.cartId, undefined)
})

test('who was signed out is given the cart they had, which nobody else could see', async (t) => {
  const shop = await scripted(t, {
    Login: { data: { login: signedIn(null) } },
    CartBadge: { data: { site: { cart: null } } },
    Arrival: ({ variables }) => ({ data: { customer: eve, site: { cart: cart(variables.cartId) } } }),
  })
  const session = await shop.sealed({ cartId: own, isSignedOut: true })
  const answer = await shop.call('POST', '/v1/customer/login', { body, session })
  t.is(shop.of('CartBadge')[0]?.accessToken, undefined)
  t.is(shop.of('Login')[0]?.variables.guestCartEntityId, null)
  t.deepEqual([answer.body.cart.id, answer.body.notices], [own, []])
  t.deepEqual(await shop.opened(answer.session), {
    cartId: own,
    customer: { id: 7, groupId: 4, accessToken: 'new-token', expiresAt: 4_070_908_800 },
  })
})

test('where BigCommerce leaves only the cookie, the customer and their cart are read by it', async (t) => {
  const refused = 'Customer access token was requested in the body, but it is not returned here.'
  const shop = await scripted(t, {
    Login: {
      data: null,
      errors: [{ message: refused }],
      cookies: ['SHOP_TOKEN=cookie-token; Max-Age=3600; HttpOnly'],
    },
    Arrival: { data: { customer: eve, site: { cart: cart(own) } } },
  })
  const session = await shop.sealed({ cartId: guests })
  const answer = await shop.call('POST', '/v1/customer/login', { body, session })
  t.is(answer.status, 200)
  t.is(shop.of('Login').length, 1)
  t.like(shop.of('Arrival')[0], { accessToken: 'cookie-token', variables: { cartId: null } })
  t.like(await shop.opened(answer.session), { cartId: own, customer: { id: 7, groupId: 4 } })
  t.false(JSON.stringify([answer.body, [...answer.headers]]).includes('cookie-token'))
  t.false(shop.logged.join().includes('cookie-token'))
})

test('a sign-in is kept where BigCommerce fails right after it', async (t) => {
  const shop = await scripted(t, {
    Login: { data: { login: signedIn(own) } },
    Arrival: { status: 503 },
  })
  const answer = await shop.call('POST', '/v1/customer/login', { body })
  t.like(answer.body.customer, { id: 7, firstName: '' })
  t.like(await shop.opened(answer.session), { cartId: own, customer: { accessToken: 'new-token' } })
})

test('signing out names the cart, and keeps it where BigCommerce gives it back', async (t) => {
  for (const left of [cart(own), null]) {
    const shop = await scripted(t, {
      Logout: { data: { logout: { cartUnassignResult: { cart: left } } } },
    })
    const session = await shop.sealed({ cartId: own, customer })
    const answer = await shop.call('POST', '/v1/customer/logout', { session })
    t.like(shop.of('Logout')[0], { accessToken: 'old-token', variables: { cartEntityId: own } })
    t.deepEqual(answer.body.cart, left === null ? null : { id: own, totalQuantity: 2 })
    t.deepEqual(await shop.opened(answer.session), left === null ? undefined : { cartId: own })
  }
})
