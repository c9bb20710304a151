import type { Store } from '../store.ts'
import type { Instrument } from './instruments.ts'

export const CARD = { id: 'demopay.card', name: 'Demo Pay', type: 'card' } as const
export const PAYPAL = { id: 'demopay.paypal', name: 'PayPal', type: 'paypal' } as const
export const STORE_CREDIT = {
  id: 'bigcommerce.store_credit',
  name: 'Store credit',
  type: 'store_credit',
} as const
export const GIFT_CERTIFICATE = {
  id: 'bigcommerce.gift_certificate',
  name: 'Gift certificate',
  type: 'gift_certificate',
} as const

export const methods = [CARD, PAYPAL, STORE_CREDIT, GIFT_CERTIFICATE]

const BRANDS = ['VISA', 'MASTERCARD', 'AMEX', 'DISCOVER', 'JCB', 'DINERS_CLUB']

type World = Pick<Store, 'customers' | 'options' | 'payments' | 'shelf'>

// How a shopper can pay for something in a currency (facts 7.2).
export function acceptedMethods(
  { customerId, currencyCode }: { customerId?: number | undefined; currencyCode: string },
  { customers, options, payments, shelf }: World,
) {
  const { hasGateway, takesGiftCertificates, takesStoreCredit, vaulting } = options.payments
  const stored = vaulting ? payments.instruments.of(customerId) : []
  const customer = customerId === undefined ? undefined : customers.find(customerId)
  const hasCredit = (customer?.storeCredit ?? 0) > 0 && currencyCode === shelf.currencyCode
  return [
    ...(hasGateway ? toGateway(stored, options.payments) : []),
    ...(takesStoreCredit && hasCredit ? [toMethod(STORE_CREDIT)] : []),
    ...(takesGiftCertificates ? [toMethod(GIFT_CERTIFICATE)] : []),
  ]
}

function toGateway(stored: Instrument[], settings: World['options']['payments']) {
  const { verificationValueRequired: verification_value_required, vaulting } = settings
  const supported = [
    ...BRANDS.map((instrument_type) => ({ instrument_type, verification_value_required: true })),
    ...(vaulting ? [{ instrument_type: 'STORED_CARD', verification_value_required }] : []),
  ]
  const paypal = [{ instrument_type: 'STORED_PAYPAL_ACCOUNT', verification_value_required: false }]
  const ofType = (type: Instrument['type']) => stored.filter((each) => each.type === type).map(toStored)
  return [
    { ...toMethod(CARD, supported), stored_instruments: ofType('stored_card') },
    ...(vaulting
      ? [{ ...toMethod(PAYPAL, paypal), stored_instruments: ofType('stored_paypal_account') }]
      : []),
  ]
}

const toMethod = (method: (typeof methods)[number], supported: object[] = []) => ({
  ...method,
  test_mode: true,
  supported_instruments: supported,
  stored_instruments: [] as object[],
})

function toStored(instrument: Instrument) {
  const { token, isDefault: is_default } = instrument
  if (instrument.type === 'stored_paypal_account')
    return { type: instrument.type, email: instrument.email, token, is_default }
  return {
    type: instrument.type,
    brand: instrument.brand,
    expiry_month: instrument.expiryMonth,
    expiry_year: instrument.expiryYear,
    issuer_identification_number: instrument.iin,
    last_4: instrument.last4,
    token,
    is_default,
  }
}
