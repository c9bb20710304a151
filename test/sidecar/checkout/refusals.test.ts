import test from 'ava'
import { paymentCodes } from '../../../sidecar/bigcommerce/payment-error.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { createCaller, readyToPay, savedCard } from '../../helpers/checkout.ts'
import { startSidecar } from '../../helpers/sidecar.ts'
import { signedIn } from '../../helpers/signed-in.ts'

const expected: Record<number, [status: number, code: string, advice: string]> = {
  10000: [503, 'payment_provider_away', 'try_again'],
  10001: [422, 'payment_details_missing', 'new_details'],
  30000: [502, 'payment_not_set_up', 'other_method'],
  30001: [502, 'payment_misconfigured', 'other_method'],
  30002: [409, 'payment_vault_off', 'other_method'],
  30003: [409, 'payment_order_unknown', 'start_over'],
  30004: [409, 'order_changed', 'start_over'],
  30050: [402, 'payment_not_kept', 'other_method'],
  30051: [402, 'payment_instrument_unknown', 'other_card'],
  30100: [502, 'payment_not_begun', 'try_again'],
  30101: [409, 'payment_order_closed', 'contact_shop'],
  30102: [402, 'payment_details_refused', 'new_details'],
  30103: [402, 'payment_card_expired', 'other_card'],
  30104: [402, 'payment_declined', 'other_card'],
  30105: [402, 'payment_duplicate', 'do_not_repeat'],
  30106: [402, 'payment_funds_short', 'other_card'],
  30107: [402, 'payment_revoked', 'other_method'],
}

test('every code of the Payments API has its own code and advice, and all but a duplicate can be paid after', async (t) => {
  t.deepEqual(Object.keys(expected).map(Number), paymentCodes)
  const store = await startBigCommerce(t)
  const lines: string[] = []
  const sidecar = await startSidecar(t, store, { onLog: (line) => void lines.push(line) })
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  const { order, reference } = await readyToPay(ben)
  const card = await savedCard(ben, '1111')
  const codes = paymentCodes.filter((code) => code !== 30105)
  for (const code of [...codes, 30105] as (10000 | 30105)[]) {
    store.paymentFault({ kind: 'refuse', code })
    const { status, body } = await ben.call('POST', '/v1/checkout/payments', card)
    t.deepEqual(
      [status, body.error.code, body.error.details],
      [
        expected[code]?.[0],
        expected[code]?.[1],
        { advice: expected[code]?.[2], providerCode: code, reference },
      ],
    )
  }
  const tries = store.paymentAttempts().length
  const again = await ben.call('POST', '/v1/checkout/payments', card)
  t.deepEqual([again.status, again.body.error.code], [402, 'payment_duplicate'])
  t.is((await ben.call('GET', '/v1/checkout/payments')).body.state, 'duplicate')
  t.deepEqual([store.paymentAttempts().length, store.paymentsFor(order.id)], [tries, 0])
  const [instrument] = store.instrumentsOf(102)
  t.false(lines.some((line) => line.includes(instrument?.token ?? '-') || line.includes('"123"')))
})

test('a card that was declined leaves the order to another card', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  const { order } = await readyToPay(ben)
  const short = await ben.call('POST', '/v1/checkout/payments', await savedCard(ben, '0106'))
  t.is(short.body.error.code, 'payment_funds_short')
  const wrong = { ...(await savedCard(ben, '1111')), verificationValue: '000' }
  t.is((await ben.call('POST', '/v1/checkout/payments', wrong)).body.error.code, 'payment_details_refused')
  const paid = await ben.call('POST', '/v1/checkout/payments', await savedCard(ben, '1111'))
  t.deepEqual([paid.body.state, store.paymentsFor(order.id)], ['paid', 1])
})

test('what is wrong with the choice is told by its field, before anything is sent', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  await readyToPay(ben)
  const card = await savedCard(ben, '1111')
  const fault = async (body: object, who = ben) => {
    const answer = await who.call('POST', '/v1/checkout/payments', body)
    const [detail] = answer.body.error.details ?? []
    return [answer.status, answer.body.error.code, detail?.field, detail?.code]
  }
  store.clearLog()
  const { verificationValue: _, ...bare } = card
  t.deepEqual(await fault(bare), [422, 'invalid_input', 'verificationValue', 'required'])
  t.deepEqual(await fault({ ...card, verificationValue: '12' }), [
    422,
    'invalid_input',
    'verificationValue',
    'invalid_format',
  ])
  t.deepEqual(await fault({ ...card, instrumentId: 'forged' }), [
    422,
    'invalid_input',
    'instrumentId',
    'unknown_instrument',
  ])
  t.deepEqual(await fault({ methodId: 'demopay.card' }), [422, 'invalid_input', 'instrumentId', 'required'])
  t.deepEqual(await fault({ methodId: 'bigcommerce.gift_certificate' }), [
    422,
    'invalid_input',
    'giftCertificateCode',
    'required',
  ])
  t.deepEqual((await fault({ ...card, amount: 1 })).slice(0, 2), [422, 'invalid_input'])
  const ada = createCaller(sidecar, await signedIn(store, sidecar, 'ada@example.com'))
  t.deepEqual(await fault(card, ada), [422, 'invalid_input', 'instrumentId', 'unknown_instrument'])
  t.deepEqual((await fault(card, createCaller(sidecar))).slice(0, 2), [401, 'sign_in_needed'])
  t.deepEqual(store.log(), [])
})

test('a payment before its order says so, and an empty cart has nothing to pay', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const guest = createCaller(sidecar)
  const body = { methodId: 'bigcommerce.gift_certificate', giftCertificateCode: 'GIFT-FIFTY' }
  t.is((await guest.call('POST', '/v1/checkout/payments', body)).body.error.code, 'empty_cart')
  await guest.call('POST', '/v1/cart/items', { productId: 101, quantity: 1 })
  t.is((await guest.call('POST', '/v1/checkout/payments', body)).body.error.code, 'order_missing')
})
