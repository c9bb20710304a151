import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'
import { signedIn } from '../../helpers/signed-in.ts'

const ben = 'ben@example.com'
const cleo = 'cleo@example.com'

async function world(t: ExecutionContext) {
  const store = await startBigCommerce(t)
  store.changeProduct(demo.simple, { price: 100 })
  const sidecar = await startSidecar(t, store)
  const look = (session?: string) =>
    sidecar.call('POST', '/v1/catalog/lookup', {
      body: { queries: { one: { kind: 'products', ids: [demo.simple] } } },
      ...(session === undefined ? {} : { session }),
    })
  const priceFor = async (session?: string) =>
    (await look(session)).body.results.one.data.items[0].price.price.formatted
  const calls = () => store.log().filter(({ operationName }) => operationName === 'Lookup').length
  return { store, sidecar, look, priceFor, calls }
}

test('each customer group sees its own price, a guest the store’s, whoever came first', async (t) => {
  const { store, sidecar, priceFor } = await world(t)
  const [ofBen, ofCleo] = await Promise.all([signedIn(store, sidecar, ben), signedIn(store, sidecar, cleo)])
  for (const _ of ['cold', 'warm']) {
    t.is(await priceFor(ofCleo), '$75.00')
    t.is(await priceFor(), '$100.00')
    t.is(await priceFor(ofBen), '$90.00')
  }
})

test('many of one group cost one request, and a guest none of theirs', async (t) => {
  const { store, sidecar, priceFor, calls } = await world(t)
  const session = await signedIn(store, sidecar, ben)
  await Promise.all(Array.from({ length: 20 }, () => priceFor(session)))
  t.is(calls(), 1)
  await priceFor(session)
  t.is(calls(), 1)
})

test('a customer moved to another group sees its price at once, and nobody else what was theirs', async (t) => {
  const { store, sidecar, look, priceFor } = await world(t)
  const session = await signedIn(store, sidecar, ben)
  const moved = store.customers.byEmail(ben)
  if (moved === undefined) throw new Error('ben is there')
  moved.groupId = 3
  const answer = await look(session)
  t.is(answer.body.results.one.data.items[0].price.price.formatted, '$75.00')
  t.is(answer.session, null, 'what is read beside a page undoes no cart')
  const known = await sidecar.call('GET', '/v1/customer', { session })
  t.is((await sidecar.services.seal.open(known.session ?? ''))?.session.customer?.groupId, 3)
  moved.groupId = 2
  t.is(await priceFor(await signedIn(store, sidecar, ben)), '$90.00')
})

test('a sign-in that has ended is told, and is not taken for a guest’s', async (t) => {
  const { store, sidecar, look, priceFor } = await world(t)
  const session = await signedIn(store, sidecar, cleo, { cartId: 'a-cart' })
  await signedIn(store, sidecar, cleo)
  const answer = await look(session)
  t.is(answer.status, 401)
  t.is(answer.body.error.code, 'signed_out')
  t.is(answer.session, null)
  const known = await sidecar.call('GET', '/v1/customer', { session })
  const after = (await sidecar.services.seal.open(known.session ?? ''))?.session
  t.deepEqual(after, { cartId: 'a-cart', isSignedOut: true })
  t.is(await priceFor(), '$100.00')
})

test('who waits with somebody whose sign-in has ended is not signed out by it', async (t) => {
  const { store, sidecar, look, priceFor } = await world(t)
  const dead = await signedIn(store, sidecar, cleo)
  const living = await signedIn(store, sidecar, cleo)
  const [first, second] = await Promise.all([look(dead), look(living)])
  t.is(first.status, 401)
  t.is(second.body.results.one.data.items[0].price.price.formatted, '$75.00')
  t.is(await priceFor(living), '$75.00')
})

test('a sign-in past its hour asks BigCommerce nothing', async (t) => {
  const { store, sidecar, calls, look } = await world(t)
  const { id, groupId } = store.customers.byEmail(ben) ?? { id: 0, groupId: 0 }
  const customer = { id, groupId, accessToken: 'a-token', expiresAt: 1_700_000_000 }
  const answer = await look(await sidecar.services.seal.seal({ customer }))
  t.is(answer.body.results.one.data.items[0].price.price.formatted, '$100.00')
  t.is(calls(), 1)
  t.is(answer.session, null)
})

test('who is to see their own prices and is signed in no more is told so, and not a guest’s', async (t) => {
  const { store, sidecar } = await world(t)
  const body = { isForCustomer: true, queries: { one: { kind: 'products', ids: [demo.simple] } } }
  const look = (session?: string) =>
    sidecar.call('POST', '/v1/catalog/lookup', { body, ...(session === undefined ? {} : { session }) })
  t.is((await look(await signedIn(store, sidecar, ben))).status, 200)
  const over = { id: 102, groupId: 2, accessToken: 'x', expiresAt: Math.floor(Date.now() / 1000) - 1 }
  for (const session of [await sidecar.services.seal.seal({ customer: over }), 'unreadable', undefined]) {
    const answer = await look(session)
    t.is(answer.status, 401)
    t.is(answer.body.error.code, 'signed_out')
    t.is(answer.session, null, 'a page beside others changes no session')
  }
})
