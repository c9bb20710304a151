import { demo } from '../bigcommerce/catalog/landmarks.ts'
import type { Answer, Call } from './sidecar.ts'

type Sidecar = { call: (method: string, target: string, call?: Call) => Promise<Answer> }

export const address = {
  firstName: 'Ana',
  lastName: 'Reyes',
  company: '',
  address1: '1 Harbour Lane',
  address2: '',
  city: 'Portland',
  stateOrProvince: 'Maine',
  countryCode: 'US',
  postalCode: '04101',
  phone: '+1 207 555 0123',
}

export const billing = { ...address, email: 'ana@example.com' }

/** A shopper who carries their session from call to call, as the plugin does for them. */
export function createCaller(sidecar: Sidecar, first = '') {
  let session = first
  return {
    session: () => session,
    /** Another sidecar for the same session. */
    at: (other: Sidecar) => createCaller(other, session),
    async call(method: string, target: string, body?: unknown, more: Call = {}): Promise<Answer> {
      const sent = {
        ...more,
        ...(session === '' ? {} : { session }),
        ...(body === undefined ? {} : { body }),
      }
      const answer = await sidecar.call(method, target, sent)
      if (answer.session !== null) session = answer.session === 'clear' ? '' : answer.session
      return answer
    },
  }
}

export type Caller = ReturnType<typeof createCaller>

/** Up to the review: something in the cart, who pays, where it goes, and how. */
export async function readyToOrder(caller: Caller, productId: number = demo.simple): Promise<Answer> {
  await ok(caller.call('POST', '/v1/cart/items', { productId, quantity: 2 }))
  await ok(caller.call('PUT', '/v1/checkout/billing-address', { address: billing }))
  const shipped = await ok(
    caller.call('PUT', '/v1/checkout/shipping', { consignments: [{ address, items: 'all' }] }),
  )
  const [consignment] = shipped.body.checkout.consignments
  const [option] = consignment.options
  return ok(caller.call('PUT', `/v1/checkout/shipping/${consignment.id}/option`, { optionId: option.id }))
}

/** Up to the payment. */
export async function readyToPay(caller: Caller, productId?: number) {
  await readyToOrder(caller, productId)
  const { body } = await ok(caller.call('POST', '/v1/checkout/complete'))
  return body as { order: { id: number }; reference: string; state: string }
}

/** The handle of the stored card with these last digits. */
export async function savedCard(caller: Caller, last4?: string) {
  const { body } = await ok(caller.call('GET', '/v1/checkout/payment-methods'))
  const method = body.methods.find(({ kind }: { kind: string }) => kind === 'stored_card')
  const card = method.instruments.find((one: { last4: string }) => last4 === undefined || one.last4 === last4)
  return { methodId: method.id, instrumentId: card.id, verificationValue: '123' }
}

async function ok(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked
  if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer
}
