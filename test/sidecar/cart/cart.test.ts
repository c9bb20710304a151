import { randomBytes } from 'node:crypto'
import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { caller, startSidecar } from '../../helpers/sidecar.ts'

type World = Awaited<ReturnType<typeof world>>

const world = async (t: Parameters<typeof startBigCommerce>[0]) => {
  const store = await startBigCommerce(t)
  return { store, sidecar: await startSidecar(t, store, { now: store.now }) }
}

const add = async ({ sidecar }: World, productId: number, quantity = 1, session = '') => {
  const answer = await sidecar.call('POST', '/v1/cart/items', { body: { productId, quantity }, session })
  return { ...answer, session: answer.session ?? session }
}

const mutations = ({ store }: World): string[] =>
  store
    .log()
    .flatMap(({ operationName, operationType }) =>
      operationType === 'mutation' ? [operationName ?? ''] : [],
    )

test('a first item makes a cart, in one mutation, and the session comes back sealed', async (t) => {
  const shop = await world(t)
  const added = await add(shop, demo.simple, 2)
  t.is(added.status, 200)
  t.is(added.body.cart.totalQuantity, 2)
  t.is(added.body.added.quantity, 2)
  t.deepEqual(mutations(shop), ['CreateCart'])
  t.false(added.session.includes(added.body.cart.id))
  const { body } = await shop.sidecar.call('GET', '/v1/cart', { session: added.session })
  t.is(body.cart.id, added.body.cart.id)
  t.is(body.cart.items[0].quantity, 2)
  t.truthy(body.cart.total.formatted)
})

test('a second item goes into the same cart, in one mutation, and the session stays as it is', async (t) => {
  const shop = await world(t)
  const first = await add(shop, demo.simple)
  const second = await shop.sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.retailPrice, quantity: 1 },
    session: first.session,
  })
  t.is(second.body.cart.id, first.body.cart.id)
  t.is(second.session, null)
  t.deepEqual(mutations(shop), ['CreateCart', 'AddCartLineItems'])
})

test('without a session the cart is empty and BigCommerce is not asked', async (t) => {
  const shop = await world(t)
  const { body } = await shop.sidecar.call('GET', '/v1/cart')
  t.deepEqual([body.cart.id, body.cart.items, body.notices], [null, [], []])
  t.deepEqual(shop.store.log(), [])
})

test('a cart lives through a restart of the sidecar, and through a second one beside it', async (t) => {
  const store = await startBigCommerce(t)
  const first = await startSidecar(t, store)
  const added = await first.call('POST', '/v1/cart/items', { body: { productId: demo.simple, quantity: 3 } })
  await first.close()
  const second = await startSidecar(t, store, { env: first.env })
  const { body } = await second.call('GET', '/v1/cart', { session: added.session ?? '' })
  t.is(body.cart.totalQuantity, 3)
})

test('a cart the store no longer has is an empty cart, says so, and the next item makes a new one', async (t) => {
  const shop = await world(t)
  const { session, body } = await add(shop, demo.simple)
  shop.store.advanceClock(31 * 86_400_000)
  const read = await shop.sidecar.call('GET', '/v1/cart', { session })
  t.is(read.body.cart.id, null)
  t.is(read.body.notices[0].code, 'cart_expired')
  t.is(read.session, 'clear')
  const again = await add(shop, demo.simple, 1, session)
  t.is(again.status, 200)
  t.not(again.body.cart.id, body.cart.id)
  t.is(again.body.notices[0].code, 'cart_expired')
})

for (const session of ['forged', 'a.b.c.d.e', randomBytes(200).toString('base64url')]) {
  test(`a session such as ${session.slice(0, 12)} is an empty cart and is dropped, never an error`, async (t) => {
    const { sidecar } = await world(t)
    const answer = await sidecar.call('GET', '/v1/cart', { session })
    t.is(answer.status, 200)
    t.is(answer.body.cart.id, null)
    t.is(answer.session, 'clear')
  })
}

test('quantity is set to what was asked for, and the line keeps what was chosen', async (t) => {
  const shop = await world(t)
  const product = (await shop.sidecar.call('GET', `/v1/catalog/products/${demo.swatches}`)).body
  const options = Object.fromEntries(
    product.options.map(({ id, values }: { id: number; values: { id: number }[] }) => [
      id,
      String(values[0]?.id),
    ]),
  )
  const added = await shop.sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.swatches, quantity: 1, options },
  })
  t.is(added.status, 200, JSON.stringify(added.body))
  const session = added.session ?? ''
  const before = (await shop.sidecar.call('GET', '/v1/cart', { session })).body.cart.items[0]
  const changed = await shop.sidecar.call('PATCH', `/v1/cart/items/${before.id}`, {
    body: { quantity: 2 },
    session,
  })
  t.is(changed.body.cart.totalQuantity, 2)
  const after = (await shop.sidecar.call('GET', '/v1/cart', { session })).body.cart.items[0]
  t.deepEqual(after.options, before.options)
  t.is(after.quantity, 2)
  t.true(after.options.length > 0)
})

test('the last line removed leaves an empty cart and drops the session', async (t) => {
  const shop = await world(t)
  const { session } = await add(shop, demo.simple)
  const line = (await shop.sidecar.call('GET', '/v1/cart', { session })).body.cart.items[0].id
  const removed = await shop.sidecar.call('DELETE', `/v1/cart/items/${line}`, { session })
  t.deepEqual([removed.status, removed.body.cart.totalQuantity, removed.session], [200, 0, 'clear'])
})

test('a line that is gone is told as such, not as an error of ours', async (t) => {
  const shop = await world(t)
  const { session } = await add(shop, demo.simple)
  for (const [method, body] of [
    ['PATCH', { quantity: 2 }],
    ['DELETE', undefined],
  ] as const) {
    const answer = await shop.sidecar.call(method, '/v1/cart/items/0a2b7c4e-0000-4000-8000-000000000000', {
      body,
      session,
    })
    t.deepEqual([answer.status, answer.body.error.code], [404, 'item_gone'])
  }
})

test('a cart changed elsewhere between our read and our write is read again', async (t) => {
  const shop = await world(t)
  const { session, body } = await add(shop, demo.simple)
  const line = (await shop.sidecar.call('GET', '/v1/cart', { session })).body.cart.items[0].id
  shop.store.fault({ kind: 'latency', ms: 1000, match: { operation: 'UpdateCartLineItem' } })
  const changing = shop.sidecar.call('PATCH', `/v1/cart/items/${line}`, { body: { quantity: 5 }, session })
  while (!mutations(shop).includes('UpdateCartLineItem'))
    await new Promise((resolve) => setTimeout(resolve, 10))
  shop.store.touchCart(body.cart.id)
  t.is((await changing).body.cart.totalQuantity, 5)
  t.is(mutations(shop).filter((name) => name === 'UpdateCartLineItem').length, 2)
})

test('a cart that keeps changing is tried for as long as its shopper waits, and then told as a conflict', async (t) => {
  const shop = await world(t)
  const { session, body } = await add(shop, demo.simple)
  const line = (await shop.sidecar.call('GET', '/v1/cart', { session })).body.cart.items[0].id
  shop.store.fault({ kind: 'latency', ms: 300, match: { operation: 'UpdateCartLineItem' }, times: 99 })
  const changing = shop.sidecar.call('PATCH', `/v1/cart/items/${line}`, { body: { quantity: 5 }, session })
  const touching = setInterval(() => shop.store.touchCart(body.cart.id), 50)
  t.teardown(() => clearInterval(touching))
  const answer = await changing
  t.deepEqual([answer.status, answer.body.error.code], [409, 'conflict'])
  t.true(mutations(shop).filter((name) => name === 'UpdateCartLineItem').length > 2)
})

const refusals: [string, keyof typeof demo, number, string][] = [
  ['a sold-out product', 'soldOut', 1, 'out_of_stock'],
  ['an unavailable product', 'unavailable', 1, 'not_purchasable'],
]

for (const [name, landmark, quantity, code] of refusals) {
  test(`${name} is refused as ${code}`, async (t) => {
    const shop = await world(t)
    const { status, body } = await add(shop, demo[landmark], quantity)
    t.deepEqual([status, body.error.code], [409, code])
  })
}

test('quantities outside a product’s bounds name the bound', async (t) => {
  const shop = await world(t)
  const { minQuantity, maxQuantity } = (await shop.sidecar.call('GET', `/v1/catalog/products/${demo.minMax}`))
    .body
  const low = await add(shop, demo.minMax, minQuantity - 1)
  t.like(low.body.error.details[0], { field: 'quantity', code: 'below_minimum', min: minQuantity })
  const high = await add(shop, demo.minMax, maxQuantity + 1)
  t.like(high.body.error.details[0], { field: 'quantity', code: 'above_maximum', max: maxQuantity })
})

test('the store’s own bound on what a cart adds up to is told the same way', async (t) => {
  const shop = await world(t)
  const { maxQuantity } = (await shop.sidecar.call('GET', `/v1/catalog/products/${demo.minMax}`)).body
  const { session } = await add(shop, demo.minMax, maxQuantity)
  const over = await add(shop, demo.minMax, maxQuantity, session)
  t.is(over.status, 422, JSON.stringify(over.body))
  t.like(over.body.error.details[0], { field: 'quantity', code: 'above_maximum', max: maxQuantity })
})

for (const quantity of [0, -1, 1.5, '2', 1e9, null]) {
  test(`a quantity of ${JSON.stringify(quantity)} is refused by its field, and BigCommerce is not asked`, async (t) => {
    const { store, sidecar } = await world(t)
    const answer = await sidecar.call('POST', '/v1/cart/items', {
      body: { productId: demo.simple, quantity },
    })
    t.is(answer.status, 422)
    t.is(answer.body.error.details[0].field, 'quantity')
    t.deepEqual(store.log(), [])
  })
}

test('a price in the request is refused, not believed', async (t) => {
  const { sidecar } = await world(t)
  const answer = await sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1, price: 0.01 },
  })
  t.is(answer.status, 422)
})

test('another key’s session cannot reach a cart', async (t) => {
  const shop = await world(t)
  const { session } = await add(shop, demo.simple)
  const other = await startSidecar(t, shop.store, {
    env: { STOREBRIDGE_KEY: shop.sidecar.env.STOREBRIDGE_KEY },
  })
  const { body } = await caller(other.url, shop.sidecar.env.STOREBRIDGE_KEY)('GET', '/v1/cart', { session })
  t.is(body.cart.id, null)
})
