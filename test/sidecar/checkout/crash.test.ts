import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { type Caller, createCaller, readyToOrder, readyToPay, savedCard } from '../../helpers/checkout.ts'
import { environment, startSidecar } from '../../helpers/sidecar.ts'
import { startProcess } from '../../helpers/sidecar-process.ts'
import { signedIn } from '../../helpers/signed-in.ts'
import { until } from '../../helpers/until.ts'

const minutes = 60_000

/** Ben, with a sidecar that will be killed and another that lives on; both know the same keys. */
async function start(t: ExecutionContext) {
  // Of the schema that is asked for first: what a store without it answers to that is no completion.
  const store = await startBigCommerce(t, { cartErrors: 'typed' })
  const env = environment(store)
  const doomed = await startProcess(t, env)
  let nowMs = Date.now()
  const heir = await startSidecar(t, store, { env, now: () => nowMs })
  const session = await signedIn(store, heir, 'ben@example.com')
  return {
    store,
    doomed,
    heir,
    caller: createCaller(doomed, session),
    advance: (ms: number) => {
      nowMs += ms
    },
  }
}

const taken = (store: { paymentAttempts: () => { outcome: string }[] }): number =>
  store.paymentAttempts().filter(({ outcome }) => outcome === 'taken').length

const state = async (caller: Caller): Promise<string> =>
  (await caller.call('GET', '/v1/checkout/payments')).body.state

test('a sidecar that dies before the order is made leaves all to do, and one payment is taken', async (t) => {
  const { store, doomed, heir, caller } = await start(t)
  await readyToOrder(caller)
  store.fault({ kind: 'black_hole', match: { operation: 'CompleteCheckout' } })
  const lost = caller.call('POST', '/v1/checkout/complete').catch(() => undefined)
  await until(() => store.log().some(({ operationName }) => operationName === 'CompleteCheckout'))
  await doomed.kill()
  await lost
  const later = caller.at(heir)
  t.is(await state(later), 'none')
  const { body } = await later.call('POST', '/v1/checkout/complete')
  const paid = await later.call('POST', '/v1/checkout/payments', await savedCard(later, '1111'))
  t.deepEqual([paid.body.state, paid.body.order, taken(store)], ['paid', body.order, 1])
})

test('a sidecar that dies after the order was made, before it heard so, leads to the same order and one payment', async (t) => {
  const { store, doomed, heir, caller } = await start(t)
  await readyToOrder(caller)
  store.fault({ kind: 'lost_answer', match: { operation: 'CompleteCheckout' } })
  await caller.call('POST', '/v1/checkout/complete').catch(() => undefined)
  await doomed.kill()
  const [made] = store.orders().filter(({ fate }) => fate === 'INCOMPLETE')
  const later = caller.at(heir)
  t.is(await state(later), 'open')
  const { body } = await later.call('POST', '/v1/checkout/complete')
  t.is(body.order.id, made?.number)
  const paid = await later.call('POST', '/v1/checkout/payments', await savedCard(later, '1111'))
  t.deepEqual([paid.body.state, paid.body.order, taken(store)], ['paid', body.order, 1])
})

test('a sidecar that dies between the order and its payment leaves it to be paid by another', async (t) => {
  const { store, doomed, heir, caller } = await start(t)
  const { order, reference } = await readyToPay(caller)
  await doomed.kill()
  const later = caller.at(heir)
  const paid = await later.call('POST', '/v1/checkout/payments', await savedCard(later, '1111'))
  t.deepEqual(paid.body, { state: 'paid', order, reference })
  t.deepEqual([taken(store), store.paymentAttempts()[0]?.correlationId], [1, reference])
})

test('after a crash between the mark and the payment nothing is sent until its time is over, then one is taken', async (t) => {
  const { store, doomed, heir, caller, advance } = await start(t)
  const { order } = await readyToPay(caller)
  const card = await savedCard(caller, '1111')
  store.fault({ kind: 'black_hole', match: { path: '/payments/stores/' } })
  const lost = caller.call('POST', '/v1/checkout/payments', card).catch(() => undefined)
  await until(() => store.log().some(({ path }) => path.startsWith('/payments/stores/')))
  await doomed.kill()
  await lost
  const later = caller.at(heir)
  t.is(await state(later), 'pending')
  const early = await later.call('POST', '/v1/checkout/complete')
  t.deepEqual([early.body.state, early.body.order], ['pending', order])
  t.is(taken(store), 0)
  advance(11 * minutes)
  t.is(await state(later), 'open')
  const paid = await later.call('POST', '/v1/checkout/payments', await savedCard(later, '1111'))
  t.deepEqual([paid.body.state, taken(store), store.paymentsFor(order.id)], ['paid', 1, 1])
})

test('after a crash while the payment is under way it is asked for, not sent again', async (t) => {
  const { store, doomed, heir, caller } = await start(t)
  const { order, reference } = await readyToPay(caller)
  const card = await savedCard(caller, '1111')
  store.paymentFault({ kind: 'lands_later' })
  const lost = caller.call('POST', '/v1/checkout/payments', card).catch(() => undefined)
  await until(() => store.paymentsUnderWay() === 1)
  await doomed.kill()
  await lost
  const later = caller.at(heir)
  t.is(await state(later), 'pending')
  const asking = later.call('POST', '/v1/checkout/payments', card)
  store.landPayments()
  t.deepEqual((await asking).body, { state: 'paid', order, reference })
  t.deepEqual([store.paymentsFor(order.id), taken(store)], [1, 1])
  t.is((await later.call('GET', '/v1/checkout')).body.placed.state, 'paid')
})

test('a payment whose answer never reached the shopper is found when they come back, with the session from before', async (t) => {
  const { store, doomed, heir, caller } = await start(t)
  const { order, reference } = await readyToPay(caller)
  const card = await savedCard(caller, '1111')
  const before = caller.at(heir)
  t.is((await caller.call('POST', '/v1/checkout/payments', card)).body.state, 'paid')
  await doomed.kill()
  const again = await before.call('POST', '/v1/checkout/payments', card)
  t.deepEqual(again.body, { state: 'paid', order, reference })
  t.deepEqual([store.paymentsFor(order.id), store.paymentAttempts().length], [1, 1])
  t.deepEqual((await before.call('POST', '/v1/checkout/complete')).body, { state: 'paid', order, reference })
})

test('a payment whose answer BigCommerce lost is looked up, and the shopper is told that it was taken', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const caller = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  const { order, reference } = await readyToPay(caller)
  store.paymentFault({ kind: 'answer_lost' })
  const paid = await caller.call('POST', '/v1/checkout/payments', await savedCard(caller, '1111'))
  t.deepEqual(paid.body, { state: 'paid', order, reference })
  t.is(store.paymentsFor(order.id), 1)
})

test('two clicks at once pay once: at one sidecar, and at two', async (t) => {
  const store = await startBigCommerce(t)
  const env = environment(store)
  const [one, other] = [await startSidecar(t, store, { env }), await startSidecar(t, store, { env })]
  const caller = createCaller(one, await signedIn(store, one, 'ben@example.com'))
  const { order } = await readyToPay(caller)
  const card = await savedCard(caller, '1111')
  store.fault({ kind: 'latency', ms: 200, match: { path: '/payments/stores/' } })
  const clicks = [caller.at(one), caller.at(one), caller.at(other), caller.at(other)]
  const answers = await Promise.all(clicks.map((click) => click.call('POST', '/v1/checkout/payments', card)))
  t.deepEqual(
    answers.map(({ body }) => [body.state, body.order?.id]),
    clicks.map(() => ['paid', order.id]),
  )
  t.deepEqual([store.paymentsFor(order.id), store.paymentAttempts().length], [1, 1])
})
