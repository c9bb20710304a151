import type { Cart } from '../carts/cart.ts'
import { choicesOfLine } from '../carts/cart.ts'
import { type PricedLine, priceLines, totalOf } from '../carts/line-price.ts'
import type { Currency } from '../catalog/currencies.ts'
import { toIsoSeconds } from '../clock.ts'
import { shelfOf } from '../customers/for-customer.ts'
import { toNodeId } from '../graphql/connection.ts'
import type { Store } from '../store.ts'
import { toMoney } from './money.ts'
import { toPictures, toProduct } from './product.ts'
import { variantImage } from './variant.ts'

const LISTS = { Physical: 'CartPhysicalItem', Digital: 'CartDigitalItem' } as const

export function toCart(cart: Cart, store: Store) {
  const lines = priceLines(cart, shelfOf(cart, store))
  const currency = store.shelf.currency(cart.currencyCode)
  const list = (type: keyof typeof LISTS) =>
    lines.filter(({ product }) => product.type === type).map((line) => toLine(line, currency, store))
  return {
    id: toNodeId('Cart', cart.id),
    entityId: cart.id,
    version: cart.version,
    locale: cart.locale,
    currencyCode: cart.currencyCode,
    displayCurrencyCode: cart.currencyCode,
    isTaxIncluded: false,
    ...inBoth({ baseAmount: totalOf(lines), discountedAmount: 0, amount: totalOf(lines) }, currency),
    discounts: lines.map(({ line }) => ({
      entityId: line.id,
      ...inBoth({ discountedAmount: 0 }, currency),
    })),
    createdAt: { utc: toIsoSeconds(cart.createdAt) },
    updatedAt: { utc: toIsoSeconds(cart.updatedAt) },
    lineItems: {
      physicalItems: () => list('Physical'),
      digitalItems: () => list('Digital'),
      giftCertificates: [],
      customItems: [],
      totalQuantity: lines.reduce((sum, { line }) => sum + line.quantity, 0),
    },
  }
}

// Every amount is told twice: in the cart's currency and in the one displayed.
function inBoth(amounts: Record<string, number>, currency: Currency) {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([name, cents]) => {
      const money = toMoney(cents, currency)
      return [
        [name, money],
        [`${name}InDisplayCurrency`, money],
      ]
    }),
  )
}

function toLine(priced: PricedLine, currency: Currency, store: Store) {
  const { line, product, variant } = priced
  return {
    __typename: LISTS[product.type],
    entityId: line.id,
    parentEntityId: null,
    productEntityId: line.productId,
    variantEntityId: line.variantId,
    sku: variant?.sku ?? product.sku,
    name: product.name,
    path: product.path,
    url: store.options.siteUrl + product.path,
    brand: store.shelf.brand(product.brandId)?.name ?? null,
    quantity: line.quantity,
    isTaxable: true,
    isMutable: true,
    isShippingRequired: product.type === 'Physical',
    allowGiftWrapping: product.giftWrapping ?? false,
    giftWrapping: null,
    discounts: [],
    selectedOptions: line.selected,
    ...inBoth(toAmounts(priced), currency),
    image: () => lineImage(priced, store),
    imageUrl: () => lineImage(priced, store)?.url({ width: 320 }) ?? null,
    baseCatalogProduct: () => toProduct(product, store),
    catalogProductWithOptionSelections: () => toProduct(product, store, choicesOfLine(line)),
  }
}

const toAmounts = ({ base, list, sale, retail, line: { quantity } }: PricedLine) => ({
  originalPrice: base,
  listPrice: list,
  salePrice: sale,
  comparisonPrice: list,
  retailPrice: retail,
  extendedListPrice: list * quantity,
  extendedSalePrice: sale * quantity,
  extendedComparisonPrice: list * quantity,
  discountedAmount: 0,
  couponAmount: 0,
})

export function lineImage({ product, variant }: PricedLine, store: Store) {
  const own = variant && variantImage(variant, store)
  return own ? { ...own, altText: product.name } : toPictures(product, store)[0]
}
