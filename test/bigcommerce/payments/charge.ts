import { type Order, outstandingCents } from '../orders/order.ts'
import type { Store } from '../store.ts'
import { type Refusal, refusal } from './codes.ts'
import type { Instrument } from './instruments.ts'
import { brandOf, codeOfCard } from './magic-cards.ts'
import { acceptedMethods, CARD, GIFT_CERTIFICATE, PAYPAL, STORE_CREDIT } from './methods.ts'
import type { Asked, AskedInstrument } from './request.ts'

// What a payment will take, once nothing stands in its way: so much of what is still to be paid, from there.
export type Charge = {
  method: { id: string; name: string }
  cents: number
  card?: { brand: string; last4: string }
  certificateCode?: string
  // Takes it from where the store itself keeps it.
  spend?: () => void
}

type Kind = AskedInstrument['type']
type Of<Type extends Kind> = Extract<AskedInstrument, { type: Type }>

const METHODS = {
  card: CARD,
  stored_card: CARD,
  stored_paypal_account: PAYPAL,
  store_credit: STORE_CREDIT,
  gift_certificate: GIFT_CERTIFICATE,
}

const WRONG_DIGITS = '000'

// How an order would be charged, or why it cannot be.
export function toCharge(asked: Asked, order: Order, store: Store): Charge | Refusal {
  const { instrument, payment_method_id } = asked
  const method = METHODS[instrument.type]
  if (method.id !== payment_method_id) return wrongMethod(payment_method_id)
  if (!acceptedMethods(order, store).some(({ id }) => id === method.id))
    return method === CARD || method === PAYPAL ? refusal(30000) : wrongMethod(payment_method_id)
  const outstanding = outstandingCents(order)
  switch (instrument.type) {
    case 'card':
      return byCard(instrument, asked, order, store)
    case 'stored_card':
    case 'stored_paypal_account':
      return byStored(instrument, order, store)
    case 'store_credit':
      return byStoreCredit(order, outstanding, store)
    case 'gift_certificate':
      return byCertificate(instrument, order, store)
  }
}

const wrongMethod = (id: string) => refusal(10001, { detail: `${id} cannot be used for this order.` })

function byCard(card: Of<'card'>, { save_instrument }: Asked, order: Order, store: Store) {
  const { customerId } = order
  if (!card.verification_value) return refusal(10001, { problems: ['verification_value is invalid'] })
  if (save_instrument && !store.options.payments.vaulting) return refusal(30002)
  if (save_instrument && customerId === undefined) return refusal(30050)
  const code = card.verification_value === WRONG_DIGITS ? 30102 : codeOfCard(card.number)
  if (code) return refusal(code)
  const brand = brandOf(card.number)
  const last4 = card.number.slice(-4)
  const keep = () => {
    if (!save_instrument || customerId === undefined) return
    const { expiry_month: expiryMonth, expiry_year: expiryYear } = card
    const iin = card.number.slice(0, 6)
    store.payments.instruments.add({ customerId, brand, last4, iin, expiryMonth, expiryYear })
  }
  return { method: CARD, cents: outstandingCents(order), card: { brand, last4 }, spend: keep }
}

function byStored(asked: Of<'stored_card' | 'stored_paypal_account'>, order: Order, store: Store) {
  const { vaulting, verificationValueRequired } = store.options.payments
  if (!vaulting) return refusal(30002)
  const instrument = store.payments.instruments.find(asked.token)
  const isTheirs = instrument && instrument.customerId === order.customerId
  if (!isTheirs || instrument.type !== asked.type) return refusal(30051)
  if (asked.type === 'stored_card' && verificationValueRequired) {
    if (!/^\d{3,4}$/.test(asked.verification_value ?? ''))
      return refusal(10001, { problems: ['payment.instrument.verification_value is invalid'] })
    if (asked.verification_value === WRONG_DIGITS) return refusal(30102)
  }
  const code = codeOf(instrument, store)
  if (code) return refusal(code)
  const cents = outstandingCents(order)
  if (instrument.type === 'stored_paypal_account') return { method: PAYPAL, cents }
  return { method: CARD, cents, card: { brand: instrument.brand, last4: instrument.last4 } }
}

function codeOf(instrument: Instrument, { clock }: Store) {
  if (instrument.code || instrument.type !== 'stored_card') return instrument.code
  const endsAt = Date.UTC(instrument.expiryYear, instrument.expiryMonth)
  return endsAt <= clock.now() ? 30103 : undefined
}

function byStoreCredit({ customerId }: Order, outstanding: number, { customers }: Store) {
  const customer = customerId === undefined ? undefined : customers.find(customerId)
  if (!customer) return refusal(30051)
  const cents = Math.min(customer.storeCredit, outstanding)
  const spend = () => void customers.change(customer, { storeCredit: customer.storeCredit - cents })
  return { method: STORE_CREDIT, cents, spend }
}

function byCertificate({ gift_certificate_code }: Of<'gift_certificate'>, order: Order, store: Store) {
  const found = store.payments.certificates.find(gift_certificate_code)
  const wrong = (detail: string) => refusal(30102, { detail })
  if (!found) return wrong('The gift certificate code is invalid.')
  if (found.status !== 'ACTIVE') return wrong('The gift certificate cannot be used.')
  if (found.balanceCents <= 0) return refusal(30106, { detail: 'The gift certificate is used up.' })
  if (order.totals?.certificates?.some(({ code }) => code === found.code))
    return wrong('The gift certificate is applied to the order already.')
  if (found.currencyCode !== order.currencyCode) return wrong('The gift certificate is in another currency.')
  const cents = Math.min(found.balanceCents, outstandingCents(order))
  return {
    method: GIFT_CERTIFICATE,
    cents,
    certificateCode: found.code,
    spend: () => store.payments.certificates.spend(found.code, cents),
  }
}
