import test from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { fateOfOrder, pay, rawCard, startWithOrder } from '../../helpers/pay.ts'
import { readCart } from '../../helpers/shopper.ts'
import { until } from '../../helpers/until.ts'

test('a payment whose answer is lost was taken all the same', async (t) => {
  const { store, order, token } = await startWithOrder(t)
  store.paymentFault({ kind: 'answer_lost' })
  await t.throwsAsync(pay(store, token, rawCard()))
  t.is(fateOfOrder(store, order), 'AWAITING_FULFILLMENT')
  t.is(store.paymentsFor(order.number), 1)
})

test('a payment that lands later leaves the order and its cart as they are until then', async (t) => {
  const { store, shopper, order, cartId, token } = await startWithOrder(t)
  store.paymentFault({ kind: 'lands_later', breaks: true })
  await t.throwsAsync(pay(store, token, rawCard()))
  t.is(fateOfOrder(store, order), 'INCOMPLETE')
  t.truthy(await readCart(shopper, cartId))
  t.is(store.landPayments(), 1)
  await until(() => store.paymentsFor(order.number) === 1)
  t.is(fateOfOrder(store, order), 'AWAITING_FULFILLMENT')
})

test('whoever pays again while a payment is on its way has paid twice', async (t) => {
  const { store, order, token } = await startWithOrder(t)
  store.paymentFault({ kind: 'lands_later' })
  const first = pay(store, token, rawCard())
  await until(() => store.paymentsUnderWay() === 1)
  t.is((await pay(store, token, rawCard())).status, 201)
  store.landPayments()
  t.is((await first).status, 201)
  t.is(store.paymentsFor(order.number), 2)
})

test('a payment of which the provider is not sure yet is pending, and then it is taken', async (t) => {
  const { store, order, token } = await startWithOrder(t)
  store.paymentFault({ kind: 'pending' })
  t.like(await pay(store, token, rawCard()), { status: 201, data: { status: 'pending' } })
  t.is(fateOfOrder(store, order), 'AWAITING_PAYMENT')
  store.landPayments()
  await until(() => fateOfOrder(store, order) === 'AWAITING_FULFILLMENT')
  t.is(store.paymentsFor(order.number), 1)
})

test('payments and what goes wrong with them are seen and set from outside', async (t) => {
  const { store, order, token } = await startWithOrder(t, 'ada')
  const control = async (path: string, body?: object, method = body ? 'POST' : 'GET') => {
    const answer = await fetch(`${store.url}/_control${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: answer.status === 204 ? null : await answer.json() }
  }
  t.is((await control('/payments/faults', { kind: 'refuse', code: 1 })).status, 422)
  await control('/payments/faults', { kind: 'refuse', code: 30104 })
  const correlation = { 'X-Correlation-Id': '9d0f6a52-4a4c-4d8e-9b1b-1f6f7f7a2f10' }
  t.is((await pay(store, token, rawCard(), { headers: correlation })).code, 30104)
  await pay(store, token, rawCard())
  const { body } = await control('/payments')
  t.like(body, {
    taken: [{ orderNumber: order.number, cents: 1998 }],
    attempts: [
      { outcome: '422 30104', correlationId: correlation['X-Correlation-Id'] },
      { outcome: 'taken', correlationId: null },
    ],
    underWay: 0,
  })
  const { body: made } = await control('/instruments', { customerId: 101, code: 30106, last4: '0106' })
  t.like(made, { instrument: { type: 'stored_card', last4: '0106', code: 30106 } })
  t.is((await control('/payments/faults', undefined, 'DELETE')).status, 204)
})

test('any answer may be lost after its request was done', async (t) => {
  const { store } = await startWithOrder(t)
  store.fault({ kind: 'lost_answer' })
  await t.throwsAsync(ask(store, { query: '{ site { settings { storeName } } }' }))
  t.is(store.log().at(-1)?.fault, 'lost_answer')
})
