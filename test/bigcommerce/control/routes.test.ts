import test, { type ExecutionContext } from 'ava'
import { ask, mintToken } from '../../helpers/ask-bigcommerce.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { createCart, createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const control = (store: BigCommerce, path: string, body?: unknown, method = 'POST') =>
  fetch(`${store.url}/_control${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

test('the store says that it is well', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const answer = await fetch(`${store.url}/_control/health`)
  t.deepEqual(await answer.json(), { status: 'ok' })
})

test('a product is changed for everybody who asks', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const variants = [{ id: 1023, price: 35, stock: 0 }]
  t.is((await control(store, `/products/${ids.shirt}`, { price: 31, variants })).status, 200)
  const text = `{ site { product(entityId: ${ids.shirt}) { prices { priceRange { min { value } max { value } } } } } }`
  t.deepEqual((await ask(store, { query: text })).data, {
    site: { product: { prices: { priceRange: { min: { value: 31 }, max: { value: 35 } } } } },
  })
  await control(store, `/products/${ids.shirt}`, { visible: false })
  t.deepEqual((await ask(store, { query: text })).data, { site: { product: null } })
})

test('tokens are revoked', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const token = await mintToken(store)
  t.is((await control(store, '/tokens/revoke')).status, 204)
  t.is((await ask(store, { query: '{ site { settings { storeName } } }' }, { token })).status, 401)
})

test('the version of a cart is bumped', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const { entityId } = await createCart(createShopper(store), [{ productEntityId: ids.mug, quantity: 1 }])
  const answer = await control(store, `/carts/${entityId}/touch`)
  t.deepEqual(await answer.json(), { version: 2 })
})

test('the clock goes forward', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const answer = await control(store, '/clock', { advanceMs: 3_600_000 })
  const { now } = (await answer.json()) as { now: string }
  t.true(Date.parse(now) > Date.now() + 3_500_000)
})

test('faults are set, listed and cleared', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const rules = [{ kind: 'latency', ms: 5, match: {}, times: 1 }]
  t.deepEqual(await (await control(store, '/faults', { kind: 'latency', ms: 5 })).json(), { rules })
  t.deepEqual(await (await fetch(`${store.url}/_control/faults`)).json(), { rules })
  t.is((await control(store, '/faults', undefined, 'DELETE')).status, 204)
  t.deepEqual(await (await fetch(`${store.url}/_control/faults`)).json(), { rules: [] })
})

test('there are no orders at first', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  t.deepEqual(await (await fetch(`${store.url}/_control/orders`)).json(), { orders: [] })
})

const refuse = test.macro({
  exec: async (t: ExecutionContext, path: string, body: unknown, status: number, problem: RegExp) => {
    const store = await startBigCommerce(t, { catalog })
    const answer = await control(store, path, body)
    t.is(answer.status, status)
    t.regex(((await answer.json()) as { problems: string[] }).problems.join('\n'), problem)
  },
  title: (about = '') => `control input is refused: ${about}`,
})

test('an unknown kind of fault', refuse, '/faults', { kind: 'fire' }, 422, /^kind: /)
test('a latency without a length', refuse, '/faults', { kind: 'latency' }, 422, /^ms: /)
test(
  'a pattern that is none',
  refuse,
  '/faults',
  { kind: 'drop', match: { path: '(' } },
  422,
  /match\.path: .*regular expression/,
)
test('a misspelt setting of a fault', refuse, '/faults', { kind: 'drop', time: 2 }, 422, /time/)
test('a clock that goes back', refuse, '/clock', { advanceMs: -1 }, 422, /^advanceMs: /)
test('nothing at all', refuse, '/clock', undefined, 422, /^advanceMs: /)
test('a negative price', refuse, '/products/101', { price: -1 }, 422, /^price: /)
test('an unknown setting of a product', refuse, '/products/101', { colour: 'red' }, 422, /colour/)
test('a product that is not there', refuse, '/products/1', { price: 1 }, 404, /no product 1/)
test('a cart that is not there', refuse, '/carts/none/touch', undefined, 404, /no cart none/)
