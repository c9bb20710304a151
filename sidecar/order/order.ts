import type {
  AddressWire,
  CertificatesWire,
  LineWire,
  OrderWire,
  PickupWire,
  ShipmentWire,
  SummaryWire,
} from '../bigcommerce/order-wire.ts'
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

/** What the customer fetches from one of the store's places. */
export type Pickup = {
  method: string
  location: string
  address: OrderAddress
  when: string
  instructions: string
  items: OrderLine[]
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
  pickups: Pickup[]
  downloads: (OrderLine & { downloadUrls: string[] })[]
  certificates: { recipientEmail: string; name: string; amount: Money }[]
  /** Whether the order holds more than is told here. */
  hasMore: boolean
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
  const { shipping, pickups, email, downloads = [] } = wire.consignments ?? {}
  const parcels = shipping?.nodes ?? []
  const collected = pickups?.nodes ?? []
  const certificates = email?.giftCertificates.nodes ?? []
  const holders = [...parcels, ...collected, ...downloads]
  const { nonCouponDiscountTotal: other, couponDiscounts } = wire.discounts
  return {
    ...summaryOf(
      wire,
      holders.flatMap(({ lineItems }): Pictured[] => lineItems.nodes),
    ),
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
    consignments: parcels.map(({ shippingAddress, lineItems, shipments, shippingCost }) => ({
      address: toAddress(shippingAddress),
      items: lineItems.nodes.map(toLine),
      shipments: shipments.nodes.map(toShipment),
      cost: toMoney(shippingCost),
    })),
    pickups: collected.map(toPickup),
    downloads: downloads.flatMap(({ lineItems }) =>
      lineItems.nodes.map((line) => ({
        ...toLine(line),
        downloadUrls: line.downloadFileUrls.flatMap((url) => safe(url) ?? []),
      })),
    ),
    certificates: certificates.flatMap(toCertificates),
    hasMore: [
      shipping,
      pickups,
      email?.giftCertificates,
      ...[...holders, ...certificates].map(({ lineItems }) => lineItems),
      ...parcels.map(({ shipments }) => shipments),
    ].some((each) => each != null && each.next !== null),
  }
}

const toShipment = (wire: ShipmentWire): Shipment => ({
  shippedAt: wire.shippedAt.utc,
  provider: wire.shippingProviderName,
  method: wire.shippingMethodName,
  tracking: wire.tracking ? { number: wire.tracking.number ?? null, url: safe(wire.tracking.url) } : null,
})

const toPickup = (wire: PickupWire): Pickup => ({
  method: wire.pickupMethodName,
  location: wire.locationName,
  address: toAddress(wire.address),
  when: wire.collectionTimeDescription,
  instructions: wire.collectionInstructions,
  items: wire.lineItems.nodes.map(toLine),
})

const toCertificates = ({ recipientEmail, lineItems }: CertificatesWire): Order['certificates'] =>
  lineItems.nodes.map(({ name, salePrice }) => ({ recipientEmail, name, amount: toMoney(salePrice) }))

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
