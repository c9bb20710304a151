import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import {
  askRest,
  fateOfOrder,
  pay,
  rawCard,
  readToken,
  startWithOrder,
  storedCard,
} from '../../helpers/pay.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

type Method = { id: string; stored_instruments: { token: string; last_4?: string; email?: string }[] }

test('a token to pay an order is made by the management API too', async (t) => {
  const { store, order } = await startWithOrder(t)
  const { status, body } = await askRest(store, '/v3/payments/access_tokens', { order: { id: order.number } })
  t.is(status, 201)
  t.like(readToken(body.data.id).data, { order_id: String(order.number), amount: 1998 })
  t.is((await pay(store, body.data.id, rawCard())).status, 201)
})

test('how an order can be paid depends on whose it is', async (t) => {
  const { store, order } = await startWithOrder(t, 'ben')
  const { status, body } = await askRest(store, `/v3/payments/methods?order_id=${order.number}`)
  const methods: Method[] = body.data
  t.is(status, 200)
  t.deepEqual(
    methods.map(({ id }) => id),
    ['demopay.card', 'demopay.paypal', 'bigcommerce.gift_certificate'],
  )
  t.like(methods[0], {
    type: 'card',
    test_mode: true,
    stored_instruments: [{ brand: 'VISA', last_4: '1111' }],
  })
  t.regex(methods[0]?.stored_instruments[0]?.token ?? '', /^[0-9a-f]{64}$/)
  t.like(methods[1]?.stored_instruments[0], { type: 'stored_paypal_account', email: 'ben@example.com' })
  const token = await store.paymentToken(order)
  t.is((await pay(store, token, storedCard(methods[0]?.stored_instruments[0]?.token))).status, 201)
})

test('a guest has nothing stored, and store credit is for who has some', async (t) => {
  const guest = await startWithOrder(t)
  const ids = ({ body }: { body: { data: Method[] } }) => body.data.map(({ id }) => id)
  const ofGuest = await askRest(guest.store, `/v3/payments/methods?checkout_id=${guest.cartId}`)
  t.deepEqual(ids(ofGuest), ['demopay.card', 'demopay.paypal', 'bigcommerce.gift_certificate'])
  t.deepEqual(ofGuest.body.data[0].stored_instruments, [])
  const cleo = await startWithOrder(t, 'cleo')
  t.true(
    ids(await askRest(cleo.store, `/v3/payments/methods?order_id=${cleo.order.number}`)).includes(
      'bigcommerce.store_credit',
    ),
  )
})

test('an order in a wrong state has neither a token nor methods, and says so with its code', async (t) => {
  const { store, order, token } = await startWithOrder(t)
  await pay(store, token, rawCard())
  const wrong = { status: 409, body: { code: 30101, title: 'Order is not in a correct status.' } }
  t.like(await askRest(store, '/v3/payments/access_tokens', { order: { id: order.number } }), wrong)
  t.like(await askRest(store, `/v3/payments/methods?order_id=${order.number}`), wrong)
})

test('what is not there, or not asked for rightly, is told apart', async (t) => {
  const { store } = await startWithOrder(t)
  const none = { status: 404, body: { code: 30003 } }
  t.like(await askRest(store, '/v3/payments/access_tokens', { order: { id: 77 } }), none)
  t.like(await askRest(store, '/v3/payments/methods?order_id=77'), none)
  t.like(await askRest(store, '/v3/payments/methods?checkout_id=none'), none)
  for (const query of ['', '?order_id=x', '?order_id=1&checkout_id=2'])
    t.is((await askRest(store, `/v3/payments/methods${query}`)).status, 400, query)
  t.is((await askRest(store, '/v3/payments/access_tokens', {})).status, 400)
})

test('each needs a scope of its own', async (t) => {
  const store = await startBigCommerce(t, { catalog, accountScopes: ['store_v2_orders'] })
  t.is((await askRest(store, '/v3/payments/access_tokens', { order: { id: 1 } })).status, 403)
  t.is((await askRest(store, '/v3/payments/methods?order_id=1')).status, 403)
})

test('the merchant sets the status of an order that is paid elsewhere', async (t) => {
  const accountScopes = ['store_storefront_api', 'store_v2_orders']
  const { store, order } = await startWithOrder(t, undefined, { accountScopes })
  const { body } = await askRest(store, `/v2/orders/${order.number}`, { status_id: 7 }, 'PUT')
  t.like(body, { status_id: 7, status: 'Awaiting Payment' })
  t.is(fateOfOrder(store, order), 'AWAITING_PAYMENT')
  t.like(await askRest(store, `/v2/orders/${order.number}`, { status_id: 77 }, 'PUT'), { status: 400 })
})
