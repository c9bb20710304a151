import { randomUUID } from 'node:crypto'
import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { world } from '../customer/world.ts'

type Shop = Awaited<ReturnType<typeof world>>

// A customer's cart is hidden from guests just as one that never was: both are null, without an error.
const signedOut = async (shop: Shop, cartId: string = randomUUID()) => ({
  cartId,
  session: await shop.sidecar.services.seal.seal({ cartId, isSignedOut: true }),
})

const item = { productId: demo.simple, quantity: 1 }

const keepsTheCart = test.macro({
  async exec(t, method: string, path: string, body?: unknown) {
    const shop = await world(t)
    const { cartId, session } = await signedOut(shop)
    const answer = await shop.call(method, path, { session, ...(body === undefined ? {} : { body }) })
    t.deepEqual([answer.status, answer.body.error.code], [401, 'signed_out'])
    t.deepEqual(await shop.opened(answer.session), { cartId, isSignedOut: true })
    t.false(shop.operations().includes('CreateCart'))
  },
  title: (_ = '', method, path) =>
    `${method} ${path}: who was signed out is sent to sign in, and their cart is kept for them`,
})

test(keepsTheCart, 'GET', '/v1/cart')
test(keepsTheCart, 'POST', '/v1/cart/items', item)
test(keepsTheCart, 'PATCH', '/v1/cart/items/line', { quantity: 2 })
test(keepsTheCart, 'DELETE', '/v1/cart/items/line')

test('a guest’s cart stays usable for who was signed out', async (t) => {
  const shop = await world(t)
  const { body } = await shop.call('POST', '/v1/cart/items', { body: item })
  const { session } = await signedOut(shop, body.cart.id)
  t.is((await shop.call('GET', '/v1/cart', { session })).body.cart.totalQuantity, 1)
  const added = await shop.call('POST', '/v1/cart/items', { body: item, session })
  t.is(added.body.cart.totalQuantity, 2)
  t.is(added.body.cart.id, body.cart.id)
})

test('who goes on as a guest begins anew', async (t) => {
  const shop = await world(t)
  const { session } = await signedOut(shop)
  const out = await shop.call('POST', '/v1/customer/logout', { session })
  t.is(out.session, 'clear')
  t.is((await shop.call('POST', '/v1/cart/items', { body: item })).status, 200)
})

test('a cart made after the sign-in ended is a guest’s, to be handed over at the next one', async (t) => {
  const shop = await world(t)
  const session = await shop.sidecar.services.seal.seal({ isSignedOut: true })
  const added = await shop.call('POST', '/v1/cart/items', { body: item, session })
  t.deepEqual(await shop.opened(added.session), { cartId: added.body.cart.id, fresh: added.body.cart.id })
})
