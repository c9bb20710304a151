import type { Currency } from '../catalog/currencies.ts'
import type { Address } from '../checkout/address.ts'
import { type Page, toConnection } from '../graphql/connection.ts'
import { fateOf, labelOf } from '../orders/fate.ts'
import type { Order, OrderLine } from '../orders/orders.ts'
import type { Shipment } from '../orders/shipment.ts'
import type { Store } from '../store.ts'
import { toMoney } from './money.ts'
import { toPictures, toProduct } from './product.ts'

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

function toOrder(order: Order, store: Store) {
  const currency = store.shelf.currency(order.currencyCode)
  const money = (cents: number) => toMoney(cents, currency)
  const digital = order.lines.filter(({ isDigital }) => isDigital)
  const physical = order.lines.filter(({ isDigital }) => !isDigital)
  return {
    entityId: order.number,
    orderedAt: { utc: order.placedAt },
    updatedAt: { utc: order.shipments?.at(-1)?.shippedAt ?? order.placedAt },
    status: { value: fateOf(order), label: labelOf(order) },
    billingAddress: toAddress(order.address),
    isTaxIncluded: false,
    subTotal: money(order.totalCents),
    discounts: { nonCouponDiscountTotal: money(0), couponDiscounts: [] },
    wrappingCostTotal: money(0),
    shippingCostTotal: money(0),
    handlingCostTotal: money(0),
    taxTotal: money(0),
    taxes: [],
    totalIncTax: money(order.totalCents),
    customerMessage: null,
    totalProductQuantity: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    consignments: {
      shipping: (page: Page) =>
        toConnection(physical.length > 0 && !order.pickup ? [order] : [], page, () =>
          toConsignment(order, physical, currency, store),
        ),
      pickups: (page: Page) =>
        toConnection(order.pickup ? [order.pickup] : [], page, (pickup) => ({
          entityId: order.number * 10 + 1,
          pickupMethodName: pickup.method,
          collectionInstructions: pickup.instructions,
          collectionTimeDescription: pickup.when,
          locationName: pickup.location,
          address: toAddress(order.address),
          lineItems: (within: Page) =>
            toConnection(physical, within, (line) => toLine(line, order, currency, store)),
        })),
      email: {
        giftCertificates: (page: Page) =>
          toConnection(order.certificates ?? [], page, ({ name, recipientEmail, cents }) => ({
            recipientEmail,
            lineItems: (within: Page) =>
              toConnection([name], within, () => ({
                entityId: order.number * 100 + 99,
                name,
                salePrice: money(cents),
                refundedQuantity: 0,
              })),
          })),
      },
      downloads:
        digital.length === 0
          ? []
          : [
              {
                recipientEmail: order.address.email,
                lineItems: (page: Page) =>
                  toConnection(digital, page, (line) => ({
                    ...toLine(line, order, currency, store),
                    downloadFileUrls: [
                      `${store.options.publicUrl}/checkout-site/downloads/${order.key}/${line.sku}.txt`,
                    ],
                    downloadPageUrl: null,
                  })),
              },
            ],
    },
  }
}

const toConsignment = (order: Order, lines: OrderLine[], currency: Currency, store: Store) => ({
  entityId: order.number * 10,
  shippingAddress: toAddress(order.address),
  shippingCost: toMoney(0, currency),
  handlingCost: toMoney(0, currency),
  lineItems: (page: Page) => toConnection(lines, page, (line) => toLine(line, order, currency, store)),
  shipments: (page: Page) => toConnection(order.shipments ?? [], page, toShipment),
})

function toLine(line: OrderLine, order: Order, currency: Currency, store: Store) {
  const product = line.productId === undefined ? undefined : store.shelf.product(line.productId)
  return {
    entityId: order.number * 100 + order.lines.indexOf(line),
    productEntityId: line.productId ?? 0,
    name: line.name,
    sku: line.sku,
    quantity: line.quantity,
    refundedQuantity: 0,
    subTotalListPrice: toMoney(line.totalCents, currency),
    subTotalSalePrice: toMoney(line.totalCents, currency),
    brand: product ? (store.shelf.brand(product.brandId)?.name ?? null) : null,
    productOptions: line.options.map((told) => {
      const [name = '', ...value] = told.split(': ')
      return { name, value: value.join(': ') }
    }),
    image: () => (product ? (toPictures(product, store)[0] ?? null) : null),
    baseCatalogProduct: () => (product ? toProduct(product, store) : null),
  }
}

function toShipment({ id, shippedAt, provider, method, tracking }: Shipment) {
  return {
    entityId: id,
    shippedAt: { utc: shippedAt },
    shippingProviderName: provider,
    shippingMethodName: method,
    tracking: tracking && { __typename: typeOf(tracking), ...tracking },
  }
}

function typeOf({ number, url }: NonNullable<Shipment['tracking']>) {
  if (number && url) return 'OrderShipmentNumberAndUrlTracking'
  return url ? 'OrderShipmentUrlOnlyTracking' : 'OrderShipmentNumberOnlyTracking'
}

function toAddress({ name, email, street, city, postalCode, country }: Address) {
  const [firstName = '', ...rest] = name.split(' ')
  return {
    firstName,
    lastName: rest.join(' '),
    company: '',
    address1: street,
    address2: '',
    city,
    stateOrProvince: '',
    stateOrProvinceCode: '',
    country,
    countryCode: country === 'United States' ? 'US' : '',
    postalCode,
    phone: '',
    email,
  }
}
