import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { type Caller, createCaller, readyToPay, savedCard } from '../../helpers/checkout.ts'
import { startSidecar } from '../../helpers/sidecar.ts'
import { signedIn } from '../../helpers/signed-in.ts'

const certificate = (giftCertificateCode: string) => ({
  methodId: 'bigcommerce.gift_certificate',
  giftCertificateCode,
})

const pay = async (caller: Caller, body: object) => {
  const { status, headers, body: told } = await caller.call('POST', '/v1/checkout/payments', body)
  return { status, code: told.error?.code ?? told.state, wait: Number(headers.get('Retry-After')) }
}

test('who guesses gift certificates by paying with them is stopped after ten, at the cart and at the balance too', async (t) => {
  const store = await startBigCommerce(t)
  const guest = createCaller(await startSidecar(t, store))
  await readyToPay(guest)
  for (let index = 0; index < 10; index++)
    t.is((await pay(guest, certificate(`GUESS-${index}`))).code, 'payment_details_refused')
  const tries = store.paymentAttempts().length
  const stopped = await pay(guest, certificate('GIFT-HUNDREDS'))
  t.deepEqual([stopped.status, stopped.code, stopped.wait > 60], [429, 'too_many_attempts', true])
  t.is(store.paymentAttempts().length, tries, 'nothing was sent')
  for (const path of ['/v1/gift-certificates/balance', '/v1/cart/gift-certificates', '/v1/cart/coupons'])
    t.is((await guest.call('POST', path, { code: 'GIFT-FIFTY' })).status, 429, path)
})

test('a new cart is no new set of guesses for who tries certificates from the same address', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  for (let index = 0; index < 10; index++)
    await sidecar.call('POST', '/v1/gift-certificates/balance', { body: { code: `GUESS-${index}` } })
  const guest = createCaller(sidecar)
  await readyToPay(guest)
  t.is((await pay(guest, certificate('GIFT-HUNDREDS'))).status, 429)
})

test('who guesses a card’s security code is stopped after ten; what was right, or not their fault, is not counted', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const ben = createCaller(sidecar, await signedIn(store, sidecar, 'ben@example.com'))
  await readyToPay(ben)
  const card = await savedCard(ben, '1111')
  for (let index = 0; index < 12; index++) {
    store.paymentFault({ kind: 'refuse', code: 10000 })
    t.is((await pay(ben, card)).code, 'payment_provider_away')
  }
  for (let index = 0; index < 10; index++)
    t.is((await pay(ben, { ...card, verificationValue: '000' })).code, 'payment_details_refused')
  const stopped = await pay(ben, card)
  t.deepEqual([stopped.status, stopped.code, stopped.wait > 60], [429, 'too_many_attempts', true])
})
