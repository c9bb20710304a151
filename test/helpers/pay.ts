import type { ExecutionContext } from 'ava'
import { decodeJwt } from 'jose'
import type { Draft } from '../bigcommerce/orders/draft.ts'
import type { Order } from '../bigcommerce/orders/order.ts'
import { type BigCommerce, startBigCommerce } from './bigcommerce.ts'
import { customerShopper } from './customer.ts'
import { createCart, createShopper } from './shopper.ts'
import { specimenCatalog as catalog, ids } from './specimen-catalog.ts'

export const buyer = {
  email: 'ana@example.com',
  name: 'Ana Reyes',
  street: '1 Lane',
  city: 'Lisbon',
  postalCode: '1000',
  country: 'Portugal',
}

const customers = { ada: 101, ben: 102, cleo: 103 }
type Name = keyof typeof customers

/** An order of two mugs, $19.98, that waits to be paid, of a customer or a guest, and the token to pay it with. */
export async function orderToPay(store: BigCommerce, name?: Name, draft: Partial<Draft> = {}) {
  const shopper = name ? customerShopper(store, `${name}@example.com`) : createShopper(store)
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.mug, quantity: 2 }])
  const cart = store.cart(entityId)
  if (!cart) throw new Error('There is no cart')
  const customerId = name && customers[name]
  const begin = (more: Partial<Draft> = {}) =>
    store.beginOrder(cart, { address: buyer, customerId, shelf: store.shelf, ...draft, ...more })
  const order = begin()
  return { shopper, order, begin, cartId: entityId, token: await store.paymentToken(order) }
}

export async function startWithOrder(t: ExecutionContext, name?: Name, options = {}) {
  const store = await startBigCommerce(t, { catalog, ...options })
  return { store, ...(await orderToPay(store, name)) }
}

export const rawCard = (number = '4111111111111111') => ({
  type: 'card',
  cardholder_name: 'Ana Reyes',
  number,
  expiry_month: '12',
  expiry_year: '2031',
  verification_value: '123',
})

export const storedCard = (token = '') => ({ type: 'stored_card', token, verification_value: '123' })

export const ways = {
  card: 'demopay.card',
  stored_card: 'demopay.card',
  stored_paypal_account: 'demopay.paypal',
  store_credit: 'bigcommerce.store_credit',
  gift_certificate: 'bigcommerce.gift_certificate',
}

export type PaymentAnswer = {
  status: number
  code?: number
  title?: string
  detail?: string
  data?: { id: string; transaction_type: string; status: string }
  errors?: { message: string }[]
}

/** Pays as a client of the Payments API does; `headers` replace its own. */
export async function pay(
  store: BigCommerce,
  token: string,
  instrument: Record<string, unknown> & { type: string },
  { headers = {}, ...more }: { headers?: Record<string, string>; save_instrument?: boolean } = {},
): Promise<PaymentAnswer> {
  const payment = { instrument, payment_method_id: ways[instrument.type as keyof typeof ways], ...more }
  const answer = await fetch(store.paymentsUrl, {
    method: 'POST',
    headers: {
      Accept: 'application/vnd.bc.v1+json',
      'Content-Type': 'application/json',
      Authorization: `PAT ${token}`,
      ...headers,
    },
    body: JSON.stringify({ payment }),
  })
  return { ...((await answer.json()) as object), status: answer.status }
}

export const fateOfOrder = (store: BigCommerce, { number }: Order) =>
  store.orders().find((each) => each.number === number)?.fate

export const readToken = (token: string) =>
  decodeJwt(token) as unknown as {
    exp: number
    nbf: number
    iss: string
    sub: string
    data: { order_id: string; amount: number; currency: string }
  }

export async function askRest(store: BigCommerce, path: string, body?: object, method = 'POST') {
  const answer = await fetch(`${store.apiUrl}/stores/${store.options.storeHash}${path}`, {
    headers: { 'X-Auth-Token': store.options.accessToken, 'Content-Type': 'application/json' },
    ...(body && { method, body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) }
}
