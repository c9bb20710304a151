import type { AddressWire, LineWire, OrderWire, SummaryWire } from '../bigcommerce/order-wire.ts'
import { type Image, toImage } from '../image.ts'
import { type Money, toMoney } from '../money.ts'

export type OrderSummary = {
  id: number
  /** ISO 8601. */
  placedAt: string
  /** `value` is BigCommerce's own (`AWAITING_SHIPMENT`), `label` the store's word for it. */
  status: { value: string; label: string }
  total: Money
  quantity: number
  /** The first three. */
  items: { name: string; image: Image | null }[]
}

/** Texts are empty where there is none. */
export type OrderAddress = {
  firstName: string
  lastName: string
  company: string
  address1: string
  address2: string
  city: string
  state: string
  postalCode: string
  country: string
  countryCode: string
  phone: string
  email: string
}

export type OrderLine = {
  id: number
  productId: number
  name: string
  sku: string
  quantity: number
  options: { name: string; value: string }[]
  image: Image | null
  /** The store's path of the product; null where it is gone. */
  path: string | null
  listPrice: Money
  price: Money
}

export type Shipment = {
  shippedAt: string
  provider: string
  method: string
  tracking: { number: string | null; url: string | null } | null
}

/** Amounts are BigCommerce's own, never summed here. */
export type Order = OrderSummary & {
  billingAddress: OrderAddress
  isTaxIncluded: boolean
  subtotal: Money
  discounts: { code: string | null; amount: Money }[]
  shipping: Money
  handling: Money
  wrapping: Money
  taxes: { name: string; amount: Money }[]
  taxTotal: Money
  message: string
  consignments: { address: OrderAddress; items: OrderLine[]; shipments: Shipment[]; cost: Money }[]
  downloads: (OrderLine & { downloadUrls: string[] })[]
}

type Pictured = Pick<LineWire, 'name' | 'image'>

const summaryOf = (wire: Omit<SummaryWire, 'consignments'>, lines: Pictured[]): OrderSummary => ({
  id: wire.entityId,
  placedAt: wire.orderedAt.utc,
  status: { value: wire.status.value ?? '', label: wire.status.label },
  total: toMoney(wire.totalIncTax),
  quantity: wire.totalProductQuantity,
  items: lines.slice(0, 3).map(({ name, image }) => ({ name, image: toImage(image, name) })),
})

export function toSummary(wire: SummaryWire): OrderSummary {
  const { shipping = [], downloads = [] } = wire.consignments ?? {}
  return summaryOf(
    wire,
    [...shipping, ...downloads].flatMap(({ lineItems }) => lineItems),
  )
}

export function toOrder(wire: OrderWire): Order {
  const { shipping = [], downloads = [] } = wire.consignments ?? {}
  const lines = [...shipping, ...downloads].flatMap(({ lineItems }) => lineItems)
  const { nonCouponDiscountTotal: other, couponDiscounts } = wire.discounts
  return {
    ...summaryOf(wire, lines),
    billingAddress: toAddress(wire.billingAddress),
    isTaxIncluded: wire.isTaxIncluded,
    subtotal: toMoney(wire.subTotal),
    discounts: [
      ...couponDiscounts.map(({ couponCode, discountedAmount }) => ({
        code: couponCode,
        amount: toMoney(discountedAmount),
      })),
      ...(other.value === 0 ? [] : [{ code: null, amount: toMoney(other) }]),
    ],
    shipping: toMoney(wire.shippingCostTotal),
    handling: toMoney(wire.handlingCostTotal),
    wrapping: toMoney(wire.wrappingCostTotal),
    taxes: wire.taxes.map(({ name, amount }) => ({ name, amount: toMoney(amount) })),
    taxTotal: toMoney(wire.taxTotal),
    message: wire.customerMessage ?? '',
    consignments: shipping.map(({ shippingAddress, lineItems, shipments, shippingCost }) => ({
      address: toAddress(shippingAddress),
      items: lineItems.map(toLine),
      shipments: shipments.map((shipment) => ({
        shippedAt: shipment.shippedAt.utc,
        provider: shipment.shippingProviderName,
        method: shipment.shippingMethodName,
        tracking: shipment.tracking
          ? { number: shipment.tracking.number ?? null, url: safe(shipment.tracking.url) }
          : null,
      })),
      cost: toMoney(shippingCost),
    })),
    downloads: downloads.flatMap(({ lineItems }) =>
      lineItems.map((line) => ({
        ...toLine(line),
        downloadUrls: line.downloadFileUrls.flatMap((url) => safe(url) ?? []),
      })),
    ),
  }
}

/** Merchants type addresses of parcels by hand; only what leads to a web page is one. */
const safe = (url: string | null | undefined): string | null =>
  url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null

const toLine = (wire: LineWire): OrderLine => ({
  id: wire.entityId,
  productId: wire.productEntityId,
  name: wire.name,
  sku: wire.sku,
  quantity: wire.quantity,
  options: wire.productOptions,
  image: toImage(wire.image, wire.name),
  path: wire.baseCatalogProduct?.path ?? null,
  listPrice: toMoney(wire.subTotalListPrice),
  price: toMoney(wire.subTotalSalePrice),
})

const toAddress = (wire: AddressWire): OrderAddress => ({
  firstName: wire.firstName ?? '',
  lastName: wire.lastName ?? '',
  company: wire.company ?? '',
  address1: wire.address1 ?? '',
  address2: wire.address2 ?? '',
  city: wire.city ?? '',
  state: wire.stateOrProvince ?? '',
  postalCode: wire.postalCode ?? '',
  country: wire.country ?? '',
  countryCode: wire.countryCode ?? '',
  phone: wire.phone ?? '',
  email: wire.email ?? '',
})
