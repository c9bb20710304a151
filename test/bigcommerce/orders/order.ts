import type { CertificateLine } from '../carts/cart.ts'
import type { Address } from '../checkout/address.ts'
import type { Fate } from './fate.ts'
import type { Shipment } from './shipment.ts'

// What the hosted pages ask for, and whatever more a checkout may have been told.
export type OrderAddress = Address &
  Partial<
    Record<
      | 'firstName'
      | 'lastName'
      | 'company'
      | 'address2'
      | 'stateOrProvince'
      | 'stateOrProvinceCode'
      | 'countryCode'
      | 'phone',
      string
    >
  >

export type OrderLine = {
  name: string
  sku: string
  quantity: number
  options: string[]
  totalCents: number
  // Before discounts; as the total where that is absent.
  listCents?: number
  // Absent in orders that were saved before they were told.
  productId?: number
  variantId?: number
  isDigital?: boolean
  // Absent for a product.
  kind?: 'certificate' | 'custom'
  // Who a gift certificate goes to.
  recipientEmail?: string
  certificate?: Pick<CertificateLine, 'theme' | 'sender' | 'recipient' | 'message'>
  wrapping?: { name: string; cents: number }
  // The line of the cart that it was.
  lineId?: string
}

// All in hundredths of the order's currency. What is not told is nothing.
export type OrderTotals = {
  subtotal: number
  grandTotal: number
  // Taken off beside coupons.
  discount?: number
  coupons?: { code: string; cents: number }[]
  wrapping?: number
  shipping?: number
  handling?: number
  taxes?: { name: string; cents: number }[]
  // Applied in the checkout, each with as much of it as the order takes.
  certificates?: { code: string; cents: number }[]
}

export type OrderConsignment = {
  address: OrderAddress
  method: string
  shippingCents: number
  handlingCents: number
  // Of the cart.
  lineIds: string[]
}

// One that was taken.
export type Payment = {
  id: string
  methodId: string
  methodName: string
  cents: number
  at: string
  card?: { brand: string; last4: string }
  certificateCode?: string
}

export type Order = {
  number: number
  key: string
  cartId: string
  placedAt: string
  currencyCode: string
  // Who was signed in; an order of a guest is nobody's.
  customerId?: number | undefined
  visitorId?: string | undefined
  visitId?: string | undefined
  address: OrderAddress
  lines: OrderLine[]
  // Before store credit and gift certificates.
  totalCents: number
  // Absent in orders of plain goods without delivery cost, tax or discount.
  totals?: OrderTotals
  consignments?: OrderConsignment[]
  // Where the goods are fetched from, instead of being sent.
  pickup?: { method: string; location: string; when: string; instructions: string }
  message?: string
  payments?: Payment[]
  // What became of it; as it was placed where that is absent.
  fate?: Fate
  shipments?: Shipment[]
  updatedAt?: string
}

export const paidCents = ({ payments = [] }: Order) => payments.reduce((sum, { cents }) => sum + cents, 0)

// What certificates applied in the checkout will cover counts as covered.
export const outstandingCents = (order: Order) => {
  const taken = new Set(order.payments?.flatMap(({ certificateCode }) => certificateCode ?? []))
  const applied = (order.totals?.certificates ?? []).filter(({ code }) => !taken.has(code))
  return Math.max(0, order.totalCents - paidCents(order) - applied.reduce((sum, { cents }) => sum + cents, 0))
}
