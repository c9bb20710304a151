import type { ExecutionContext } from 'ava'
import { type Asked, refusal, startFront, type Told } from './front.ts'
import { startSpecimenShop } from './specimen-shop.ts'
import type { WordPressOptions } from './wordpress.ts'

const money = (value: number) => ({ value, currencyCode: 'USD', formatted: `$${value.toFixed(2)}` })

type Address = Record<string, unknown>
type Item = { id: string; quantity: number }
type Consignment = { id: string; address: Address; items: Item[]; chosen: string }

const lines: Item[] = [
  { id: 'line-mug', quantity: 2 },
  { id: 'line-bowl', quantity: 1 },
]

/** What a test may change of the checkout that the sidecar tells of. */
const fresh = () => ({
  billing: null as Address | null,
  consignments: [] as Consignment[],
  isShippingNeeded: true,
  coupons: [] as string[],
  message: '',
  order: 0,
  isGone: false,
  /** A part of the order is paid, and the store took the cart with it. */
  isPartlyPaid: false,
  /** No order is made of it before somebody has proven to be a person. */
  needsProof: false,
  prefill: null as Address | null,
  /** What is known of a payment for the order. */
  paying: null as { state: string; reference: string | null } | null,
  methods: [] as object[],
  /** Why no order is made of it. */
  refused: undefined as Told | undefined,
  /** The answer to a payment. */
  payment: undefined as Told | undefined,
  /** The answer to a look after the order. */
  found: { state: 'none', order: null, reference: null } as object,
})

export type ToldCheckout = ReturnType<typeof fresh>

export const card = {
  id: 'stripe.card',
  kind: 'stored_card',
  name: 'Stripe',
  needsVerificationValue: true,
  instruments: [
    {
      id: 'sealed-visa',
      brand: 'VISA',
      last4: '4242',
      expiryMonth: 4,
      expiryYear: 2031,
      isDefault: true,
    },
  ],
}

const options = (chosen: string) =>
  [
    { id: 'ground', description: 'Ground', cost: money(5), transitTime: '3–5 days', isRecommended: true },
    { id: 'air', description: 'By air', cost: money(20), transitTime: '1 day', isRecommended: false },
  ].map((option) => ({ ...option, isSelected: option.id === chosen }))

const line = (id: string, name: string, quantity: number, price: number) => ({
  id,
  kind: 'physical',
  name,
  path: '/mug/',
  sku: id,
  image: null,
  options: [],
  quantity,
  price: money(price),
  listPrice: money(price),
  total: money(price * quantity),
  isMutable: true,
})

const cart = {
  id: 'cart',
  currencyCode: 'USD',
  isTaxIncluded: false,
  items: [line('line-mug', 'Mug', 2, 10), line('line-bowl', 'Bowl', 1, 30)],
  totalQuantity: 3,
  subtotal: money(50),
  discount: money(0),
  total: money(50),
}

function next({ billing, consignments, isShippingNeeded, order }: ToldCheckout): string {
  if (!billing) return 'address'
  const covered = consignments.flatMap(({ items }) => items).reduce((sum, { quantity }) => sum + quantity, 0)
  if (isShippingNeeded && (covered < 3 || consignments.some(({ chosen }) => !chosen))) return 'shipping'
  return order ? 'payment' : 'review'
}

const told = (state: ToldCheckout) => ({
  checkout: {
    id: 'cart',
    cart: {
      ...cart,
      coupons: state.coupons.map((code) => ({ code, type: 'PERCENTAGE_DISCOUNT', discount: money(5) })),
      giftCertificates: [],
    },
    email: state.billing?.email ?? '',
    billingAddress: state.billing,
    consignments: state.consignments.map(({ chosen, ...rest }) => ({
      ...rest,
      options: options(chosen),
      cost: null,
    })),
    isShippingNeeded: state.isShippingNeeded,
    message: state.message,
    totals: {
      lines: [
        { kind: 'subtotal', label: null, amount: money(50) },
        { kind: 'shipping', label: null, amount: money(5) },
      ],
      grandTotal: money(55),
      outstanding: money(55),
    },
    order: state.order ? { id: state.order } : null,
    next: next(state),
    prefill: state.prefill,
    payment: state.paying,
  },
})

// biome-ignore lint/suspicious/noExplicitAny: what the plugin sends, each test looks at.
type Body = any

function answer(state: ToldCheckout, { method, path, body }: { method: string; path: string; body: Body }) {
  const at = `${method} ${path}`
  const done = { body: {} }
  if (at === 'GET /v1/checkout' && state.isPartlyPaid)
    return { body: { checkout: null, placed: { state: 'partly_paid', order: { id: 215 }, reference: 'r' } } }
  if (at === 'GET /v1/checkout') return state.isGone ? refusal(409, 'empty_cart') : { body: told(state) }
  if (at === 'GET /v1/checkout/return') return { body: state.found }
  if (at === 'GET /v1/checkout/payment-methods')
    return { body: { methods: state.methods, outstanding: state.isPartlyPaid ? null : money(55) } }
  if (at === 'PUT /v1/checkout/billing-address') {
    const wrong = [{ field: 'address.postalCode', code: 'invalid', message: 'This is no postal code.' }]
    if (body.address.postalCode === '???') return refusal(422, 'invalid_input', { details: wrong })
    state.billing = body.address
    return done
  }
  if (at === 'PUT /v1/checkout/shipping') {
    state.consignments = body.consignments.map(
      ({ address, items }: { address: Address; items: Item[] | 'all' }, index: number) => ({
        id: `part-${index}`,
        address,
        items: items === 'all' ? lines : items,
        chosen: '',
      }),
    )
    return done
  }
  const part = /^PUT \/v1\/checkout\/shipping\/(.+)\/option$/.exec(at)?.[1]
  const consignment = state.consignments.find(({ id }) => id === part)
  if (consignment) {
    consignment.chosen = body.optionId
    return done
  }
  if (at === 'PUT /v1/checkout/message') {
    state.message = body.message
    return done
  }
  if (at === 'POST /v1/cart/coupons') {
    const wrong = [{ field: 'code', code: 'coupon_invalid', message: 'This coupon code is not known.' }]
    if (body.code !== 'SPRING') return refusal(422, 'invalid_input', { details: wrong })
    state.coupons.push(body.code)
    return done
  }
  if (at === 'DELETE /v1/cart/coupons/SPRING') {
    state.coupons = []
    return done
  }
  if (at === 'POST /v1/checkout/spam-protection') {
    state.needsProof = false
    return done
  }
  if (at === 'POST /v1/checkout/complete' && state.needsProof) {
    const wrong = [{ field: 'token', code: 'recaptcha_refused', message: 'Show that you are a person.' }]
    return refusal(422, 'invalid_input', { details: wrong })
  }
  if (at === 'POST /v1/checkout/complete' && state.refused) return state.refused
  if (at === 'POST /v1/checkout/complete') {
    state.order = 215
    return { body: { order: { id: 215 }, reference: 'a-reference' } }
  }
  return at === 'POST /v1/checkout/payments' ? state.payment : undefined
}

/** A shop on the road `headless`, before whose sidecar stands one that tells of a checkout as a test has it. */
export async function startToldCheckout(t: ExecutionContext, options: WordPressOptions = {}) {
  const state = fresh()
  const front = await startFront(t, (asked: Asked) => answer(state, asked))
  const shop = await startSpecimenShop(t, {
    ...options,
    sidecarUrl: front.url,
    constants: { STOREBRIDGE_CHECKOUT_ROAD: 'headless', ...options.constants },
  })
  front.target = shop.sidecar.url
  return { ...shop, front, state }
}
