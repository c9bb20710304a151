import type { MethodWire, PaymentMethods, StoredWire } from '../bigcommerce/payment-methods.ts'
import type { Operation } from '../operation.ts'
import type { Box } from '../session/box.ts'
import type { Session } from '../session/session.ts'
import type { Handle } from './instrument.ts'

type Kind = 'stored_card' | 'stored_paypal' | 'store_credit' | 'gift_certificate' | 'hosted'

/** `id` is an opaque handle that only its customer's session opens. */
export type ShownInstrument = {
  id: string
  brand: string
  last4: string | null
  expiryMonth: number | null
  expiryYear: number | null
  email: string | null
  isDefault: boolean
}

/** A way to pay; `hosted` ones only at the store's own checkout. */
export type Method = {
  id: string
  kind: Kind
  name: string
  needsVerificationValue: boolean
  instruments: ShownInstrument[]
}

type Services = { methods: PaymentMethods; box: Box }

/** The ways to pay for a cart, or for what it was ordered as. A new card's number is for the store's own checkout alone. */
export function createMethodList({ methods, box }: Services) {
  async function toMethods(wire: MethodWire, customerId: number | undefined): Promise<Method[]> {
    const { id, name, type } = wire
    const plain = { id, name, needsVerificationValue: false, instruments: [] }
    if (type === 'store_credit') return customerId === undefined ? [] : [{ ...plain, kind: 'store_credit' }]
    if (type === 'gift_certificate') return [{ ...plain, kind: 'gift_certificate' }]
    const stored = await storedMethod(wire, customerId)
    return type === 'paypal' ? stored : [...stored, { ...plain, kind: 'hosted' }]
  }

  async function storedMethod(wire: MethodWire, customerId: number | undefined): Promise<Method[]> {
    const own = storable.find(({ type }) => type === wire.type)
    const stored = (wire.stored_instruments ?? []).filter(({ type }) => type === own?.stored)
    if (own === undefined || customerId === undefined || stored.length === 0) return []
    const needsVerificationValue = wire.supported_instruments.some(
      (one) => one.instrument_type === own.instrument && one.verification_value_required,
    )
    const handle = { customerId, methodId: wire.id, type: own.stored, needsVerificationValue }
    const instruments = await Promise.all(stored.map((one) => toInstrument(one, handle)))
    return [{ id: wire.id, kind: own.kind, name: wire.name, needsVerificationValue, instruments }]
  }

  async function toInstrument(wire: StoredWire, handle: Omit<Handle, 'token'>): Promise<ShownInstrument> {
    return {
      id: await box.seal({ ...handle, token: wire.token }),
      brand: wire.brand ?? (handle.type === 'stored_paypal_account' ? 'PayPal' : ''),
      last4: wire.last_4 ?? null,
      expiryMonth: wire.expiry_month ?? null,
      expiryYear: wire.expiry_year ?? null,
      email: wire.email ?? null,
      isDefault: wire.is_default,
    }
  }

  return async (
    { cartId, order, customer }: Session,
    hasOrder: boolean,
    operation: Operation,
  ): Promise<Method[]> => {
    const subject =
      hasOrder && order !== undefined ? { orderId: order.id } : { checkoutId: cartId ?? order?.cartId ?? '' }
    const wires = await methods.list(subject, operation)
    return (await Promise.all(wires.map((wire) => toMethods(wire, customer?.id)))).flat()
  }
}

const storable = [
  { type: 'card', stored: 'stored_card', instrument: 'STORED_CARD', kind: 'stored_card' },
  {
    type: 'paypal',
    stored: 'stored_paypal_account',
    instrument: 'STORED_PAYPAL_ACCOUNT',
    kind: 'stored_paypal',
  },
] as const
