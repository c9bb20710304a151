import type { StoreOptions } from '../options.ts'
import { fateOf, labelOf, statusIdOf } from './fate.ts'
import { type Order, type OrderAddress, outstandingCents, paidCents } from './order.ts'

const HUNDRED = 100

const amount = (cents = 0) => (cents / HUNDRED).toFixed(4)

// An order in the shape of the second version of the management API: amounts are texts with four decimals.
export const toRestOrder = (order: Order, options: StoreOptions) => ({
  id: order.number,
  customer_id: order.customerId ?? 0,
  ...toDates(order),
  status_id: statusIdOf(fateOf(order)),
  status: labelOf(order),
  ...toAmounts(order),
  items_total: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
  items_shipped: 0,
  payment_method: order.payments?.at(-1)?.methodName ?? '',
  payment_status: toPaymentStatus(order),
  currency_code: order.currencyCode,
  default_currency_code: 'USD',
  order_is_digital: order.lines.every(({ isDigital }) => isDigital),
  shipping_address_count: order.consignments?.length ?? 1,
  customer_message: order.message ?? '',
  staff_notes: '',
  is_deleted: false,
  order_source: 'checkout_api',
  channel_id: options.channelId,
  cart_id: order.cartId,
  billing_address: toAddress(order.address),
  ...Object.fromEntries(
    ['products', 'shipping_addresses', 'coupons'].map((name) => [name, toLink(name, order, options)]),
  ),
})

const toDates = ({ placedAt, updatedAt, shipments }: Order) => ({
  date_created: toRfc2822(placedAt),
  date_modified: toRfc2822(updatedAt ?? placedAt),
  date_shipped: shipments?.[0] ? toRfc2822(shipments[0].shippedAt) : '',
})

const toRfc2822 = (iso: string) => new Date(iso).toUTCString().replace('GMT', '+0000')

function toAmounts(order: Order) {
  const { totals, totalCents } = order
  const tax = (totals?.taxes ?? []).reduce((sum, { cents }) => sum + cents, 0)
  const subtotal = totals?.subtotal ?? totalCents
  const by = (isIt: (payment: NonNullable<Order['payments']>[number]) => boolean) =>
    (order.payments ?? []).filter(isIt).reduce((sum, { cents }) => sum + cents, 0)
  return {
    subtotal_ex_tax: amount(subtotal),
    subtotal_inc_tax: amount(subtotal),
    shipping_cost_ex_tax: amount(totals?.shipping),
    shipping_cost_inc_tax: amount(totals?.shipping),
    handling_cost_ex_tax: amount(totals?.handling),
    handling_cost_inc_tax: amount(totals?.handling),
    wrapping_cost_ex_tax: amount(totals?.wrapping),
    wrapping_cost_inc_tax: amount(totals?.wrapping),
    total_ex_tax: amount(totalCents - tax),
    total_inc_tax: amount(totalCents),
    total_tax: amount(tax),
    discount_amount: amount(totals?.discount),
    coupon_discount: amount((totals?.coupons ?? []).reduce((sum, { cents }) => sum + cents, 0)),
    store_credit_amount: amount(by(({ methodId }) => methodId === 'bigcommerce.store_credit')),
    gift_certificate_amount: amount(by(({ certificateCode }) => certificateCode !== undefined)),
  }
}

function toPaymentStatus(order: Order) {
  if (paidCents(order) === 0) return ''
  return outstandingCents(order) > 0 ? 'partially paid' : 'captured'
}

function toAddress(address: OrderAddress) {
  const [first = '', ...rest] = address.name.split(' ')
  return {
    first_name: address.firstName ?? first,
    last_name: address.lastName ?? rest.join(' '),
    company: address.company ?? '',
    street_1: address.street,
    street_2: address.address2 ?? '',
    city: address.city,
    state: address.stateOrProvince ?? '',
    zip: address.postalCode,
    country: address.country,
    country_iso2: address.countryCode ?? (address.country === 'United States' ? 'US' : ''),
    phone: address.phone ?? '',
    email: address.email,
  }
}

const toLink = (name: string, { number }: Order, { publicUrl, storeHash }: StoreOptions) => ({
  url: `${publicUrl}/rest/stores/${storeHash}/v2/orders/${number}/${name}`,
  resource: `/orders/${number}/${name}`,
})
