import type { Currency } from '../catalog/currencies.ts'
import { type Page, toConnection } from '../graphql/connection.ts'
import type { Order, OrderLine } from '../orders/order.ts'
import type { Store } from '../store.ts'
import { toMoney } from './money.ts'
import { toPictures, toProduct } from './product.ts'

export type Scene = { order: Order; currency: Currency; store: Store }

const entityIdOf = (line: OrderLine, { order }: Scene) => order.number * 100 + order.lines.indexOf(line)

export function toLine(line: OrderLine, scene: Scene) {
  const { currency, store } = scene
  const product = line.productId === undefined ? undefined : store.shelf.product(line.productId)
  return {
    entityId: entityIdOf(line, scene),
    productEntityId: line.productId ?? 0,
    name: line.name,
    sku: line.sku,
    quantity: line.quantity,
    refundedQuantity: 0,
    subTotalListPrice: toMoney(line.listCents ?? line.totalCents, currency),
    subTotalSalePrice: toMoney(line.totalCents, currency),
    brand: product ? (store.shelf.brand(product.brandId)?.name ?? null) : null,
    wrapping: line.wrapping
      ? { name: line.wrapping.name, cost: toMoney(line.wrapping.cents, currency) }
      : null,
    productOptions: line.options.map((told) => {
      const [name = '', ...value] = told.split(': ')
      return { name, value: value.join(': ') }
    }),
    image: () => (product ? (toPictures(product, store)[0] ?? null) : null),
    baseCatalogProduct: () => (product ? toProduct(product, store) : null),
  }
}

// Gift certificates go by mail, each to its recipient.
export function toEmailConsignments(lines: OrderLine[], scene: Scene) {
  const recipients = [...new Set(lines.map(({ recipientEmail = '' }) => recipientEmail))]
  return {
    giftCertificates: (page: Page) =>
      toConnection(recipients, page, (recipientEmail) => ({
        recipientEmail,
        lineItems: (inner: Page) => {
          const theirs = lines.filter((line) => (line.recipientEmail ?? '') === recipientEmail)
          return toConnection(theirs, inner, (line) => ({
            entityId: entityIdOf(line, scene),
            name: line.name,
            salePrice: toMoney(line.totalCents, scene.currency),
            refundedQuantity: 0,
          }))
        },
      })),
  }
}
