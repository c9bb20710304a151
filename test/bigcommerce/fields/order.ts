import { type Page, toConnection } from '../graphql/connection.ts'
import { fateOf, labelOf } from '../orders/fate.ts'
import type { Order, OrderConsignment, OrderLine } from '../orders/order.ts'
import type { Store } from '../store.ts'
import { toMoney } from './money.ts'
import { type Scene, toEmailConsignments, toLine } from './order-lines.ts'
import { toAddress, toPayment, toShipment } from './order-parts.ts'

type OrdersAsked = Page & {
  filters?: { status?: string | null; dateRange?: { from: string; to?: string | null } | null } | null
}

export function toOrders(customerId: number, { filters, ...page }: OrdersAsked, store: Store) {
  const { from, to } = filters?.dateRange ?? {}
  const chosen = store.orders
    .of(customerId)
    .filter((order) => !filters?.status || fateOf(order) === filters.status)
    .filter(({ placedAt }) => (!from || placedAt >= from) && (!to || placedAt <= to))
  return toConnection(chosen, page, (order) => toOrder(order, store))
}

// A guest needs the cart's id too; a customer's order is for its customer alone, whatever ids others have (facts 5.1).
export function findOrder(
  { filter }: { filter?: { entityId: number; cartEntityId?: string | null } | null },
  store: Store,
) {
  const order = filter ? store.orders.byNumber(filter.entityId) : undefined
  if (!order) return null
  const isTheirs =
    order.customerId === undefined
      ? order.cartId === filter?.cartEntityId
      : order.customerId === store.customer?.id
  return isTheirs ? toOrder(order, store) : null
}

export function toOrder(order: Order, store: Store) {
  const currency = store.shelf.currency(order.currencyCode)
  const scene = { order, currency, store }
  return {
    entityId: order.number,
    orderedAt: { utc: order.placedAt },
    updatedAt: { utc: order.shipments?.at(-1)?.shippedAt ?? order.updatedAt ?? order.placedAt },
    status: { value: fateOf(order), label: labelOf(order) },
    billingAddress: toAddress(order.address),
    isTaxIncluded: false,
    ...toTotals(scene),
    customerMessage: order.message ?? null,
    totalProductQuantity: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    consignments: toConsignments(scene),
    // Whoever asks for those that failed is told of none: only what was taken is kept with an order.
    payments: ({ filters, ...page }: PaymentsAsked) => {
      const isAsked = (filters?.status ?? 'SUCCESS') === 'SUCCESS'
      return toConnection(isAsked ? (order.payments ?? []) : [], page, (each) => toPayment(each, currency))
    },
  }
}

type PaymentsAsked = Page & { filters?: { status?: string | null } | null }

function toTotals({ order, currency }: Scene) {
  const { totals } = order
  const money = (cents = 0) => toMoney(cents, currency)
  const taxes = totals?.taxes ?? []
  return {
    subTotal: money(totals?.subtotal ?? order.totalCents),
    discounts: {
      nonCouponDiscountTotal: money(totals?.discount),
      couponDiscounts: (totals?.coupons ?? []).map(({ code, cents }) => ({
        couponCode: code,
        discountedAmount: money(cents),
      })),
    },
    wrappingCostTotal: money(totals?.wrapping),
    shippingCostTotal: money(totals?.shipping),
    handlingCostTotal: money(totals?.handling),
    taxTotal: money(taxes.reduce((sum, { cents }) => sum + cents, 0)),
    taxes: taxes.map(({ name, cents }) => ({ name, amount: money(cents) })),
    totalIncTax: money(order.totalCents),
  }
}

function toConsignments(scene: Scene) {
  const { order, store } = scene
  const { pickup } = order
  const digital = order.lines.filter(({ isDigital, kind }) => isDigital && kind !== 'certificate')
  const certificates = order.lines.filter(({ kind }) => kind === 'certificate')
  const isGoods = (line: OrderLine) => !digital.includes(line) && !certificates.includes(line)
  const parcels = pickup ? [] : parcelsOf(order, isGoods)
  const downloads = {
    recipientEmail: order.address.email,
    lineItems: (page: Page) =>
      toConnection(digital, page, (line) => ({
        ...toLine(line, scene),
        downloadFileUrls: [`${store.options.publicUrl}/checkout-site/downloads/${order.key}/${line.sku}.txt`],
        downloadPageUrl: null,
      })),
  }
  return {
    shipping: (page: Page) => toConnection(parcels, page, (parcel) => toParcel(parcel, scene)),
    pickups: (page: Page) =>
      toConnection(pickup ? [pickup] : [], page, (each) =>
        toPickup(each, order.lines.filter(isGoods), scene),
      ),
    downloads: digital.length === 0 ? [] : [downloads],
    email: () => toEmailConsignments(certificates, scene),
  }
}

const toPickup = (pickup: NonNullable<Order['pickup']>, lines: OrderLine[], scene: Scene) => ({
  entityId: scene.order.number * 10 + 9,
  pickupMethodName: pickup.method,
  collectionInstructions: pickup.instructions,
  collectionTimeDescription: pickup.when,
  locationName: pickup.location,
  address: toAddress(scene.order.address),
  lineItems: (page: Page) => toConnection(lines, page, (line) => toLine(line, scene)),
})

type Parcel = Pick<OrderConsignment, 'address' | 'shippingCents' | 'handlingCents'> & {
  index: number
  lines: OrderLine[]
}

// One for each consignment of the checkout; without any, what can be sent goes where the bill goes.
function parcelsOf(order: Order, isSent: (line: OrderLine) => boolean): Parcel[] {
  const sent = order.lines.filter(isSent)
  const { address, totals } = order
  const whole = { address, shippingCents: totals?.shipping ?? 0, handlingCents: totals?.handling ?? 0 }
  const parcels = order.consignments?.map(({ lineIds, ...parcel }, index) => ({
    ...parcel,
    index,
    lines: sent.filter(({ lineId }) => lineId !== undefined && lineIds.includes(lineId)),
  }))
  return (parcels ?? [{ ...whole, index: 0, lines: sent }]).filter(({ lines }) => lines.length > 0)
}

const toParcel = ({ index, address, shippingCents, handlingCents, lines }: Parcel, scene: Scene) => ({
  entityId: scene.order.number * 10 + index,
  shippingAddress: toAddress(address),
  shippingCost: toMoney(shippingCents, scene.currency),
  handlingCost: toMoney(handlingCents, scene.currency),
  lineItems: (page: Page) => toConnection(lines, page, (line) => toLine(line, scene)),
  // What was sent is not told apart by where it went.
  shipments: (page: Page) => toConnection(index === 0 ? (scene.order.shipments ?? []) : [], page, toShipment),
})
