import { z } from 'zod'
import { CartGoneError } from '../bigcommerce/cart-error.ts'
import type { CartWire } from '../bigcommerce/cart-wire.ts'
import type { CheckoutWire } from '../bigcommerce/checkout-wire.ts'
import type { Checkouts, Written } from '../bigcommerce/checkouts.ts'
import { retryConflicts } from '../bigcommerce/conflict.ts'
import { AppError, type FieldError, invalidInput } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { AddressBody } from './address.ts'
import { type Kind, type ReadAddressForm, toAddressInput } from './address-input.ts'
import { nothingToBuy } from './completion.ts'
import { linesToSend, type Plan, planShipping, type ShippingBody, toItems } from './shipping.ts'

export const BillingBody = z.strictObject({ address: AddressBody })
export const OptionBody = z.strictObject({
  optionId: z.string('must be text').min(1, 'must not be empty').max(200),
})
export const MessageBody = z.strictObject({
  message: z.string('must be text').trim().max(2000, 'must have at most 2000 characters'),
})
export const SpamBody = z.strictObject({
  token: z.string('must be text').min(1, 'must not be empty').max(10_000),
})

type Services = { checkouts: Checkouts; readForm: ReadAddressForm }

/** A checkout as read, with the cart it is of. */
export type Whole = { wire: CheckoutWire; cart: CartWire }

export type Steps = ReturnType<typeof createSteps>

/** The steps of a checkout before it is completed; each says all of itself, so that done twice it is done once. */
export function createSteps({ checkouts, readForm }: Services) {
  async function read({ cartId }: Session, operation: Operation): Promise<Whole> {
    if (cartId === undefined) throw nothingToBuy()
    const wire = await checkouts.read(cartId, operation)
    if (wire?.cart == null) throw new CartGoneError()
    return { wire, cart: wire.cart }
  }

  async function inputOf(bodies: AddressBody[], kind: Kind, places: string[], operation: Operation) {
    const form = await readForm(operation)
    const read = bodies.map((body, index) =>
      toAddressInput(body, { form, kind, at: places[index] ?? 'address' }),
    )
    return { addresses: read.map(({ input }) => input), faults: read.flatMap(({ faults }) => faults) }
  }

  async function bill(session: Session, body: AddressBody, operation: Operation): Promise<void> {
    const { addresses, faults } = await inputOf([body], 'billing', ['address'], operation)
    const [address] = addresses
    if (address === undefined || faults.length > 0) throw invalidInput(faults)
    await retryConflicts(operation, async () => {
      const { wire } = await read(session, operation)
      await checkouts.setBillingAddress(wire.entityId, wire.billingAddress?.entityId, address, operation)
    })
  }

  async function ship(
    session: Session,
    { consignments }: ShippingBody,
    kind: 'shipping' | 'estimate',
    operation: Operation,
  ): Promise<void> {
    const places = consignments.map((_, index) =>
      kind === 'estimate' ? '' : `consignments.${index}.address`,
    )
    const bodies = consignments.map(({ address }) => address)
    const { addresses, faults } = await inputOf(bodies, kind, places, operation)
    await retryConflicts(operation, async () => {
      const { wire, cart } = await read(session, operation)
      const lines = linesToSend(cart)
      const given = toItems(
        consignments.map(({ items }) => items),
        lines,
      )
      const wrong = [...faults, ...given.faults]
      if (wrong.length > 0) throw invalidInput(kind === 'estimate' ? wrong.map(atTop) : wrong)
      const wanted = addresses.map((address, index) => ({ address, lineItems: given.items[index] ?? [] }))
      await carryOut(planShipping(wire.shippingConsignments ?? [], wanted, lines), wire, operation)
    })
  }

  /** Each write is told the version the one before left, so that two plans never mix. */
  async function carryOut({ remove, update, add }: Plan, wire: CheckoutWire, operation: Operation) {
    const id = wire.entityId
    let at: Written = { version: wire.version ?? null }
    for (const consignmentId of remove)
      at = await checkouts.deleteConsignment(id, consignmentId, at, operation)
    if (update !== undefined)
      await checkouts.updateConsignment({ id, consignmentId: update.id, at }, update.consignment, operation)
    if (add.length > 0) await checkouts.addConsignments(id, add, at, operation)
  }

  const idOf = ({ cartId }: Session): string => {
    if (cartId === undefined) throw nothingToBuy()
    return cartId
  }

  return {
    read,
    bill,
    ship,
    choose: async (session: Session, consignmentId: string, optionId: string, operation: Operation) => {
      await retryConflicts(operation, () =>
        checkouts.selectOption(idOf(session), consignmentId, optionId, operation),
      )
    },
    /** Of the first destination, which is what an estimate is for. */
    async chooseFirst(session: Session, optionId: string, operation: Operation): Promise<void> {
      const { wire } = await read(session, operation)
      const [first] = wire.shippingConsignments ?? []
      if (first === undefined) throw invalidInput([noDestination])
      await retryConflicts(operation, () =>
        checkouts.selectOption(wire.entityId, first.entityId, optionId, operation),
      )
    },
    note: async (session: Session, message: string, operation: Operation) => {
      await retryConflicts(operation, () => checkouts.setMessage(idOf(session), message, operation))
    },
    prove: async (session: Session, token: string, operation: Operation) => {
      await checkouts.proveHuman(idOf(session), token, operation)
    },
  }
}

const noDestination: FieldError = {
  field: 'optionId',
  code: 'required',
  message: 'Say first where the goods would go.',
}

const atTop = (fault: FieldError): FieldError => ({ ...fault, field: fault.field.replace(/^\./, '') })

export const checkoutGone = (session: Session): AppError =>
  session.isSignedOut === true
    ? new AppError('signed_out', 'This cart is a customer’s: sign in again to go on with it.')
    : nothingToBuy()
