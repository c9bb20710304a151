import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { type Answer, startSidecar } from '../../helpers/sidecar.ts'

const many = 200

/** A cart of two lines, on as many sidecars as are wanted. */
async function world(t: Parameters<typeof startBigCommerce>[0], sidecars: number) {
  const store = await startBigCommerce(t)
  const first = await startSidecar(t, store)
  const others = await Promise.all(
    Array.from({ length: sidecars - 1 }, () => startSidecar(t, store, { env: first.env })),
  )
  const added = await first.call('POST', '/v1/cart/items', {
    body: {
      items: [demo.simple, demo.retailPrice].map((productId) => ({ productId, quantity: 1 })),
    },
  })
  t.is(added.status, 200, JSON.stringify(added.body))
  const session = added.session ?? ''
  const read = async () => (await first.call('GET', '/v1/cart', { session })).body.cart
  const calls = [first, ...others].map(({ call }) => call)
  const callOf = (index: number) => calls[index % calls.length] ?? first.call
  store.clearLog()
  return { store, session, read, callOf, cart: await read() }
}

const mutations = (store: Awaited<ReturnType<typeof startBigCommerce>>) =>
  store.log().filter(({ operationType }) => operationType === 'mutation').length

const nobodySawAnError = (t: Parameters<typeof startBigCommerce>[0], answers: Answer[]) =>
  t.deepEqual(
    answers.filter(({ status }) => status !== 200).map(({ body }) => body),
    [],
  )

for (const sidecars of [1, 2]) {
  test(`${many} writes to one cart at once, through ${sidecars} sidecar(s), end with what each line was last set to, and nobody sees an error`, async (t) => {
    const { store, session, read, callOf, cart } = await world(t, sidecars)
    const [one, other] = cart.items
    // The last word comes to the sidecar that has had the words before it: two that share no clock know no last.
    const writes = Array.from({ length: many }, (_, index) => {
      const line = index % 2 === 0 ? one : other
      const call = callOf(index % 2)
      return call('PATCH', `/v1/cart/items/${line.id}`, { body: { quantity: 1 + (index >> 1) }, session })
    })
    nobodySawAnError(t, await Promise.all(writes))
    const after = await read()
    t.deepEqual(
      after.items.map(({ quantity }: { quantity: number }) => quantity),
      [many / 2, many / 2],
    )
    // What waits behind a write of the same is sent with the last word alone.
    t.true(mutations(store) < many / 2, `${mutations(store)} mutations`)
  })
}

test('adding is not superseded: each of thirty at once is in the cart, and those that wait go together', async (t) => {
  const { store, session, read, callOf } = await world(t, 2)
  store.fault({ kind: 'latency', ms: 300, match: { operation: 'AddCartLineItems' } })
  const adds = Array.from({ length: 30 }, (_, index) =>
    callOf(index)('POST', '/v1/cart/items', { body: { productId: demo.simple, quantity: 1 }, session }),
  )
  nobodySawAnError(t, await Promise.all(adds))
  t.is((await read()).totalQuantity, 32)
  t.true(mutations(store) < 15, `${mutations(store)} mutations`)
})

test('of those that go together, one that is refused keeps none of the others out, and hears so alone', async (t) => {
  const { store, session, read, callOf } = await world(t, 1)
  store.fault({ kind: 'latency', ms: 500, match: { operation: 'AddCartLineItems' }, times: 1 })
  const add = (productId: number) =>
    callOf(0)('POST', '/v1/cart/items', { body: { productId, quantity: 1 }, session })
  const first = add(demo.simple)
  while (mutations(store) === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  const answers = await Promise.all([first, ...[demo.retailPrice, demo.soldOut, demo.simple].map(add)])
  t.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 409, 200],
  )
  t.is((await read()).totalQuantity, 5)
})

test('a last word that is refused leaves the one before it, and only its own caller hears of it', async (t) => {
  const { store, session, read, callOf, cart } = await world(t, 1)
  const [line] = cart.items
  const call = callOf(0)
  store.fault({ kind: 'latency', ms: 500, match: { operation: 'UpdateCartLineItem' }, times: 1 })
  const set = (quantity: number) =>
    call('PATCH', `/v1/cart/items/${line.id}`, { body: { quantity }, session })
  const first = set(2)
  while (mutations(store) === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  const good = set(3)
  const bad = set(999_999)
  const [, kept, refused] = await Promise.all([first, good, bad])
  t.is(kept.status, 200)
  t.true(refused.status >= 400)
  t.is((await read()).items[0].quantity, 3)
})
