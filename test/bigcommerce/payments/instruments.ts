import { createHash, randomBytes } from 'node:crypto'
import type { PaymentCode } from './codes.ts'

export type StoredCard = {
  type: 'stored_card'
  brand: string
  expiryMonth: number
  expiryYear: number
  iin: string
  last4: string
}
export type StoredPaypal = { type: 'stored_paypal_account'; email: string }

export type Instrument = (StoredCard | StoredPaypal) & {
  token: string
  customerId: number
  isDefault: boolean
  // What every payment with it ends in; nothing stands in its way where that is absent.
  code?: PaymentCode | undefined
}

export type NewInstrument = Pick<Instrument, 'customerId' | 'code'> &
  Partial<Omit<StoredCard, 'type'> & Omit<StoredPaypal, 'type'>> & {
    type?: Instrument['type']
    isDefault?: boolean | undefined
  }

export type Instruments = ReturnType<typeof createInstruments>

// What customers keep with the store, to pay with again.
export function createInstruments() {
  const kept = demoInstruments()
  return {
    of: (customerId: number | undefined) => kept.filter((each) => each.customerId === customerId),
    find: (token: string) => kept.find((each) => each.token === token),
    add: (input: NewInstrument) => {
      const instrument = toInstrument(input, randomBytes(32).toString('hex'))
      kept.push(instrument)
      return instrument
    },
  }
}

function toInstrument({ type = 'stored_card', ...input }: NewInstrument, token: string): Instrument {
  const shared = {
    token,
    customerId: input.customerId,
    isDefault: input.isDefault ?? false,
    code: input.code,
  }
  if (type === 'stored_paypal_account')
    return { ...shared, type, email: input.email ?? `paypal-${input.customerId}@example.com` }
  return {
    ...shared,
    type,
    brand: input.brand ?? 'VISA',
    expiryMonth: input.expiryMonth ?? 12,
    expiryYear: input.expiryYear ?? 2031,
    iin: input.iin ?? '411111',
    last4: input.last4 ?? '1111',
  }
}

const ada = 101
const ben = 102

// Ada has one good card. Ben has a card for every mood, and an account elsewhere.
const demoInstruments = (): Instrument[] =>
  [
    { customerId: ada, isDefault: true, brand: 'MASTERCARD', iin: '555555', last4: '4444' },
    { customerId: ben, isDefault: true },
    { customerId: ben, code: 30106 as const, brand: 'MASTERCARD', iin: '555555', last4: '0106' },
    { customerId: ben, code: 30103 as const, last4: '0103', expiryMonth: 1, expiryYear: 2025 },
    { customerId: ben, type: 'stored_paypal_account' as const, email: 'ben@example.com' },
  ].map((input, index) =>
    toInstrument(input, createHash('sha256').update(`demo instrument ${index}`).digest('hex')),
  )
