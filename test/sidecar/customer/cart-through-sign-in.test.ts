import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { ada, ben, world } from './world.ts'

type Shop = Awaited<ReturnType<typeof world>>

const item = { productId: demo.simple, quantity: 1 }

const add = async (shop: Shop, session = '') => {
  const answer = await shop.call('POST', '/v1/cart/items', { body: item, session })
  return { ...answer, session: answer.session ?? session }
}

const read = (shop: Shop, session: string) => shop.call('GET', '/v1/cart', { session })

test('a guest’s cart becomes the customer’s, and nobody else sees it any more', async (t) => {
  const shop = await world(t)
  const guest = await add(shop)
  const { body, session } = await shop.login(ada, { session: guest.session })
  t.deepEqual([body.cart, body.notices], [{ id: guest.body.cart.id, totalQuantity: 1 }, []])
  t.is((await read(shop, session ?? '')).body.cart.totalQuantity, 1)
  t.is((await read(shop, guest.session)).body.cart.id, null)
})

test('a cart from before comes back, together with what the guest had', async (t) => {
  const shop = await world(t)
  const before = await add(shop, await shop.session(ada))
  const again = await shop.login(ada)
  t.deepEqual([again.body.cart?.id, again.body.notices], [before.body.cart.id, [{ code: 'cart_restored' }]])
  const guest = await add(shop)
  const combined = await shop.login(ada, { session: guest.session })
  t.deepEqual(combined.body.notices, [{ code: 'carts_combined' }])
  t.deepEqual(combined.body.cart, { id: before.body.cart.id, totalQuantity: 2 })
})

test('a cart begun by a customer is theirs from the start', async (t) => {
  const shop = await world(t)
  const own = await add(shop, await shop.session(ada))
  t.is(shop.store.cart(own.body.cart.id)?.customerId, 101)
})

test('who was signed out by another device has their cart again after signing in', async (t) => {
  const shop = await world(t)
  const own = await add(shop, await shop.session(ada))
  await shop.session(ada)
  const ended = await read(shop, own.session)
  t.is(ended.body.error.code, 'signed_out')
  const back = await shop.login(ada, { session: ended.session ?? '' })
  t.deepEqual([back.body.cart, back.body.notices], [{ id: own.body.cart.id, totalQuantity: 1 }, []])
})

test('somebody else who signs in where a customer was signed out is not given their cart', async (t) => {
  const shop = await world(t)
  const own = await add(shop, await shop.session(ada))
  await shop.session(ada)
  const ended = await read(shop, own.session)
  const other = await shop.login(ben, { session: ended.session ?? '' })
  t.is(other.status, 200)
  t.is(other.body.cart, null)
  t.is((await read(shop, other.session ?? '')).body.cart.id, null)
})

test('a cart of a month ago does not stand in the way of signing in', async (t) => {
  const shop = await world(t)
  const guest = await add(shop)
  shop.store.advanceClock(31 * 86_400_000)
  const { status, body } = await shop.login(ada, { session: guest.session })
  t.deepEqual([status, body.cart], [200, null])
})

test('signing out leaves the shopper the cart BigCommerce leaves them', async (t) => {
  const shop = await world(t)
  const own = await add(shop, await shop.session(ada))
  const out = await shop.call('POST', '/v1/customer/logout', { session: own.session })
  t.is(out.status, 200)
  const opened = await shop.opened(out.session)
  t.is(opened?.cartId ?? null, out.body.cart?.id ?? null)
  t.is(opened?.customer, undefined)
  const ended = await shop.call('GET', '/v1/customer', { session: own.session })
  t.is(ended.body.error.code, 'signed_out')
})

test('where carts do not outlive a signing out, the cart is the guest’s again', async (t) => {
  const shop = await world(t, { store: { persistentCart: false } })
  const own = await add(shop, await shop.session(ada))
  const out = await shop.call('POST', '/v1/customer/logout', { session: own.session })
  t.deepEqual(out.body.cart, { id: own.body.cart.id, totalQuantity: 1 })
  t.is((await read(shop, out.session ?? '')).body.cart.totalQuantity, 1)
})

test('where carts do not outlive a signing out, who was signed out has theirs again all the same', async (t) => {
  const shop = await world(t, { store: { persistentCart: false } })
  const own = await add(shop, await shop.session(ada))
  await shop.session(ada)
  const ended = await read(shop, own.session)
  const back = await shop.login(ada, { session: ended.session ?? '' })
  t.deepEqual(back.body.cart, { id: own.body.cart.id, totalQuantity: 1 })
})

test('a store that tells the token by cookie alone signs in just so', async (t) => {
  const shop = await world(t, { store: { customerTokenIn: 'cookie' } })
  const guest = await add(shop)
  const { body, session, headers } = await shop.login(ada, { session: guest.session })
  t.deepEqual(body.cart, { id: guest.body.cart.id, totalQuantity: 1 })
  t.is((await shop.call('GET', '/v1/customer', { session: session ?? '' })).body.customer.id, 101)
  t.is(headers.get('Set-Cookie'), null)
})
