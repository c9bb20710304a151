import test from 'ava'
import { PaymentRefusedError, PaymentUnknownError } from '../../../sidecar/bigcommerce/payment-error.ts'
import { createPaymentLedger } from '../../../sidecar/bigcommerce/payment-ledger.ts'
import { createPayments } from '../../../sidecar/bigcommerce/payments.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { createCaller, readyToPay, savedCard } from '../../helpers/checkout.ts'
import { environment, startSidecar } from '../../helpers/sidecar.ts'
import { signedIn } from '../../helpers/signed-in.ts'
import { until } from '../../helpers/until.ts'

const minutes = 60_000
const operation = {
  correlationId: 'id',
  clientAddress: '',
  locale: 'en',
  deadline: Date.now() + 60 * minutes,
}
const page = '<html><body><h1>Not here</h1></body></html>'

async function failure(status: number, body: string): Promise<unknown> {
  const send = async () => ({ status, headers: {}, body })
  const payments = createPayments({ send, paymentsUrl: 'http://payments.test', storeHash: 'store' })
  const input = { methodId: 'x.card', instrument: { type: 'store_credit' as const } }
  return payments.pay('token', input, operation).catch((error) => error)
}

test('only a code, or an answer in the Payments API’s own shape, says that nothing was taken', async (t) => {
  for (const status of [400, 401, 403, 404, 408, 409, 422, 425, 499, 500, 503])
    for (const body of [page, '', '{}', '{"errors":[{"message":"no"}]}', 'null'])
      t.true((await failure(status, body)) instanceof PaymentUnknownError, `${status} ${body}`)
  const told = JSON.stringify({ status: 422, title: 'Declined', type: 'x' })
  for (const status of [400, 401, 404, 409, 422])
    t.true((await failure(status, told)) instanceof PaymentRefusedError, String(status))
  for (const status of [408, 425, 499, 500])
    t.true((await failure(status, told)) instanceof PaymentUnknownError, String(status))
  t.true((await failure(503, '{"code":"10000"}')) instanceof PaymentRefusedError)
})

test('a note that the store would not change or take away is no note that was', async (t) => {
  const refusing = (errors: object[]) => {
    const data = {
      cart: {
        updateCartMetafield: { metafield: null, errors },
        deleteCartMetafield: { deletedMetafieldEntityId: null, errors },
      },
    }
    const graphql = { mutate: async () => ({ data, errors: [], cookies: [] }) }
    // biome-ignore lint/suspicious/noExplicitAny: of both no more is asked here.
    return createPaymentLedger({ graphql, orderMarks: {} } as any)
  }
  const place = { cartId: 'cart', orderId: 1, isOnOrder: false }
  const mark = { attempt: 'a', orderId: 1, reference: 'r', at: 0, methodId: 'x', before: null, payments: 0 }
  const denied = refusing([{ __typename: 'NotAuthorisedToChangeError' }])
  await t.throwsAsync(denied.change(place, 7, mark, operation), { code: 'upstream_refused' })
  await t.throwsAsync(denied.unmark(place, 7, operation), { code: 'upstream_refused' })
  const gone = refusing([{ __typename: 'NotFoundError' }])
  await t.throwsAsync(gone.change(place, 7, mark, operation), { code: 'upstream_refused' })
  await t.notThrowsAsync(gone.unmark(place, 7, operation))
})

test('a duplicate that the store would not note is not paid again, after hours, by this sidecar or by another', async (t) => {
  const store = await startBigCommerce(t)
  let nowMs = Date.now()
  const env = environment(store)
  const [one, other] = [
    await startSidecar(t, store, { env, now: () => nowMs }),
    await startSidecar(t, store, { env, now: () => nowMs }),
  ]
  const ben = createCaller(one, await signedIn(store, one, 'ben@example.com'))
  await readyToPay(ben)
  const card = await savedCard(ben, '1111')
  const before = ben.at(one)
  store.fault({ kind: 'status', status: 500, match: { operation: 'UpdateCartMetafield' }, times: null })
  store.paymentFault({ kind: 'refuse', code: 30105 })
  t.is((await ben.call('POST', '/v1/checkout/payments', card)).body.error.code, 'payment_duplicate')
  nowMs += 300 * minutes
  const tries = store.paymentAttempts().length
  const cases = { 'with the session': ben.at(other), 'without it, where it was told': before }
  for (const [name, caller] of Object.entries(cases)) {
    t.is(
      (await caller.call('POST', '/v1/checkout/payments', card)).body.error.code,
      'payment_duplicate',
      name,
    )
    t.is((await caller.call('GET', '/v1/checkout/payments')).body.state, 'duplicate', name)
    t.is((await caller.call('POST', '/v1/checkout/redirect')).body.error.code, 'payment_duplicate', name)
  }
  t.is(store.paymentAttempts().length, tries)
})

test('a page of something on the way to the payment leaves it open: its state is asked for', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  await readyToPay(ben)
  const card = await savedCard(ben, '1111')
  store.fault({ kind: 'status', status: 404, body: 'html', match: { path: '/payments/stores/' } })
  const paying = ben
    .at(sidecar)
    .call('POST', '/v1/checkout/payments', card)
    .catch(() => undefined)
  await until(() => store.log().some(({ path }) => path.startsWith('/payments/stores/')))
  t.is((await ben.call('GET', '/v1/checkout/payments')).body.state, 'pending')
  t.is((await ben.call('POST', '/v1/checkout/redirect')).body.error.code, 'payment_pending')
  void paying
})
