import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import {
  fateOfOrder,
  orderToPay,
  pay,
  rawCard,
  readToken,
  startWithOrder,
  storedCard,
} from '../../helpers/pay.ts'
import { readCart } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { type PaymentCode, paymentCodes } from './codes.ts'
import { magicCardFor } from './magic-cards.ts'
import { defaultPaymentSettings } from './settings.ts'

test('an order that was begun leaves the cart as it is until it is paid; then the cart is gone, and the stock', async (t) => {
  const { store, shopper, order, cartId, token } = await startWithOrder(t)
  const stock = store.product(ids.mug)?.stock ?? 0
  t.is((await readCart(shopper, cartId))?.lineItems.totalQuantity, 2)
  t.is(fateOfOrder(store, order), 'INCOMPLETE')
  const { status, data } = await pay(store, token, rawCard())
  t.is(status, 201)
  t.like(data, { transaction_type: 'purchase', status: 'success' })
  t.is(fateOfOrder(store, order), 'AWAITING_FULFILLMENT')
  t.is(await readCart(shopper, cartId), null)
  t.is(store.product(ids.mug)?.stock ?? 0, Math.max(0, stock - 2))
})

test('begun again unchanged it is the same order; changed, a new one, and the old one stays incomplete', async (t) => {
  const { store, order, begin } = await startWithOrder(t)
  t.is(begin().number, order.number)
  const changed = begin({ message: 'Ring twice' })
  t.is(changed.number, order.number + 1)
  t.deepEqual(
    [order, changed].map((each) => fateOfOrder(store, each)),
    ['INCOMPLETE', 'INCOMPLETE'],
  )
})

test('the token names the order and what is to be paid in the smallest unit, for an hour', async (t) => {
  const { store, order, token } = await startWithOrder(t)
  const { exp, nbf, iss, sub, data } = readToken(token)
  t.is(exp - nbf, 3600)
  t.deepEqual([iss, sub], ['payments.bigcommerce.com', store.options.storeHash])
  t.like(data, { order_id: String(order.number), amount: 1998, currency: 'USD' })
  store.advanceClock(3_601_000)
  t.like(await pay(store, token, rawCard()), { status: 401, code: 30102 })
})

test('every error code has a raw card that ends in it, and a stored one', async (t) => {
  const { store, order, token } = await startWithOrder(t, 'ada')
  for (const code of paymentCodes as PaymentCode[]) {
    t.like(await pay(store, token, rawCard(magicCardFor(code))), { code }, `raw ${code}`)
    const { token: card } = store.addInstrument({ customerId: 101, code })
    const answer = await pay(store, token, storedCard(card))
    t.like(answer, { code }, `stored ${code}`)
    t.true(answer.status >= 400)
  }
  t.is(store.paymentsFor(order.number), 0)
  t.is(fateOfOrder(store, order), 'INCOMPLETE')
})

test('the card in the list of magic cards is the one that it says', (t) => {
  t.is(magicCardFor(30104), '4000000000301046')
})

test('a paid order is not paid again, and one in a wrong state never', async (t) => {
  const { store, order, token } = await startWithOrder(t)
  await pay(store, token, rawCard())
  t.like(await pay(store, token, rawCard()), { status: 422, code: 30105 })
  t.is(store.paymentsFor(order.number), 1)
  const other = await orderToPay(store)
  store.setOrderStatus(other.order, 'CANCELLED')
  t.like(await pay(store, other.token, rawCard()), { status: 409, code: 30101 })
})

test('a stored card is its customer’s, and wants the digits from its back where the store does', async (t) => {
  const { store, token } = await startWithOrder(t, 'ada')
  const [own] = store.instrumentsOf(101)
  const [bens] = store.instrumentsOf(102)
  t.like(await pay(store, token, storedCard(bens?.token)), { code: 30051 })
  t.like(await pay(store, token, storedCard('unknown')), { code: 30051 })
  const bare = { type: 'stored_card', token: own?.token }
  t.like(await pay(store, token, bare), { status: 400, code: 10001 })
  t.like(await pay(store, token, { ...bare, verification_value: '000' }), { code: 30102 })
  store.changeOptions({ payments: { ...store.options.payments, verificationValueRequired: false } })
  t.is((await pay(store, token, bare)).status, 201)
})

test('an account elsewhere pays, until its owner forbids it', async (t) => {
  const { store, token } = await startWithOrder(t, 'ben')
  const revoked = store.addInstrument({ customerId: 102, type: 'stored_paypal_account', code: 30107 })
  const account = (of: string | undefined) => ({ type: 'stored_paypal_account', token: of })
  t.like(await pay(store, token, account(revoked.token)), { code: 30107 })
  const good = store.instrumentsOf(102).find(({ type, code }) => type === 'stored_paypal_account' && !code)
  t.is((await pay(store, token, account(good?.token))).status, 201)
})

test('store credit pays as far as it goes, and the rest is waited for', async (t) => {
  const { store, order, token } = await startWithOrder(t, 'cleo')
  const cleo = store.customers.find(103)
  if (cleo) store.customers.change(cleo, { storeCredit: 500 })
  t.is((await pay(store, token, { type: 'store_credit' })).status, 201)
  t.is(fateOfOrder(store, order), 'PENDING')
  t.is(cleo?.storeCredit, 0)
  t.like(await pay(store, token, { type: 'store_credit' }), { status: 400, code: 10001 })
  t.is(readToken(await store.paymentToken(order)).data.amount, order.totalCents - 500)
  t.is((await pay(store, token, rawCard())).status, 201)
  t.is(fateOfOrder(store, order), 'AWAITING_FULFILLMENT')
  t.deepEqual(
    order.payments?.map(({ cents }) => cents),
    [500, order.totalCents - 500],
  )
})

test('a card is kept for a customer who wants it so, but for nobody who is a guest', async (t) => {
  const { store, token } = await startWithOrder(t, 'cleo')
  t.is((await pay(store, token, rawCard(), { save_instrument: true })).status, 201)
  t.like(store.instrumentsOf(103)[0], { brand: 'VISA', last4: '1111' })
  const guest = await orderToPay(store)
  t.like(await pay(store, guest.token, rawCard(), { save_instrument: true }), { code: 30050 })
})

test('a request without its headers, or with a body that is none, is told so, and repeats no card number', async (t) => {
  const { store, token } = await startWithOrder(t)
  const headers = (of: Record<string, string>) => pay(store, token, rawCard(), { headers: of })
  t.is((await headers({ Accept: 'application/json' })).status, 406)
  for (const Authorization of ['', `PAT  ${token}`, `Bearer ${token}`, 'PAT x.y.z'])
    t.is((await headers({ Authorization })).status, 401, Authorization)
  const wrong = await pay(store, token, { ...rawCard('4111 1111 1111 1111'), expiry_month: '13' })
  t.like(wrong, { status: 400, code: 10001 })
  t.regex(JSON.stringify(wrong.errors), /instrument\.number.*instrument\.expiry_month/)
  t.notRegex(JSON.stringify(wrong), /4111/)
  t.is((await pay(store, token, { type: 'tokenized_card' })).status, 400)
  t.is((await pay(store, token, { type: 'gift_certificate', gift_certificate_code: 'NONE' })).code, 30102)
})

test('so many payments in so many seconds, fifty in four, and one more is one too many', async (t) => {
  t.deepEqual(defaultPaymentSettings.limit, { most: 50, seconds: 4 })
  const payments = { ...defaultPaymentSettings, limit: { most: 3, seconds: 3600 } }
  const store = await startBigCommerce(t, { catalog, payments })
  const answers = await Promise.all(Array.from({ length: 4 }, () => pay(store, 'no token', rawCard())))
  t.deepEqual(answers.map(({ status }) => status).toSorted(), [401, 401, 401, 429])
  store.advanceClock(3_600_001)
  t.is((await pay(store, 'no token', rawCard())).status, 401)
})

test('without a gateway, or a place to keep cards, they are refused', async (t) => {
  const { store, token } = await startWithOrder(t, 'ada')
  const { payments } = store.options
  const [card] = store.instrumentsOf(101)
  store.changeOptions({ payments: { ...payments, vaulting: false } })
  t.like(await pay(store, token, storedCard(card?.token)), { code: 30002 })
  store.changeOptions({ payments: { ...payments, hasGateway: false } })
  t.like(await pay(store, token, rawCard()), { code: 30000 })
})
