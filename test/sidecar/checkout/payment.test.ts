import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { createCaller, readyToPay, savedCard } from '../../helpers/checkout.ts'
import { startSidecar } from '../../helpers/sidecar.ts'
import { signedIn } from '../../helpers/signed-in.ts'

test('a customer pays with a saved card: the order is paid once, under one id for completion and payment', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  const { order, reference, state } = await readyToPay(ben)
  t.is(state, 'open')
  const card = await savedCard(ben, '1111')
  store.clearLog()
  const paid = await ben.call('POST', '/v1/checkout/payments', card)
  t.deepEqual([paid.status, paid.body], [200, { state: 'paid', order, reference }])
  t.is(store.paymentsFor(order.id), 1)
  t.deepEqual(
    store.paymentAttempts().map(({ correlationId, outcome }) => [correlationId, outcome]),
    [[reference, 'taken']],
  )
  const again = await ben.call('POST', '/v1/checkout/complete')
  t.deepEqual(again.body, { state: 'paid', order, reference })
  t.is((await ben.call('GET', '/v1/cart')).body.cart.id, null)
})
