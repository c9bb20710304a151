import type { Cart } from '../carts/cart.ts'
import { choicesOfLine } from '../carts/cart.ts'
import { giftWrappings } from '../carts/gift-wrappings.ts'
import type { PricedLine } from '../carts/line-price.ts'
import type { Currency } from '../catalog/currencies.ts'
import type { Goods } from '../checkouts/goods.ts'
import { checkoutTotals } from '../checkouts/totals.ts'
import { toIsoSeconds } from '../clock.ts'
import { toNodeId } from '../graphql/connection.ts'
import type { Store } from '../store.ts'
import { type CartMetafieldsAsked, toCartMetafields } from './cart-metafields.ts'
import { toCertificateItem, toCustomItem } from './cart-other-items.ts'
import { inBoth } from './money.ts'
import { toPictures, toProduct } from './product.ts'
import { variantImage } from './variant.ts'

const LISTS = { Physical: 'CartPhysicalItem', Digital: 'CartDigitalItem' } as const

export function toCart(cart: Cart, store: Store, totals = checkoutTotals(cart, store)) {
  const { goods: lines, subtotal, discount } = totals
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
    ...inBoth(
      {
        baseAmount: subtotal,
        discountedAmount: discount,
        amount: subtotal - discount - totals.couponsOffGoods,
      },
      currency,
    ),
    discounts: lines.map(({ line, discount: discountedAmount }) => ({
      entityId: line.id,
      ...inBoth({ discountedAmount }, currency),
    })),
    metafields: (asked: CartMetafieldsAsked) => toCartMetafields(cart, asked),
    createdAt: { utc: toIsoSeconds(cart.createdAt) },
    updatedAt: { utc: toIsoSeconds(cart.updatedAt) },
    lineItems: {
      physicalItems: () => list('Physical'),
      digitalItems: () => list('Digital'),
      giftCertificates: () => cart.certificates.map((each) => toCertificateItem(each, currency)),
      customItems: () => cart.customItems.map((each) => toCustomItem(each, currency)),
      totalQuantity:
        lines.reduce((sum, { line }) => sum + line.quantity, 0) +
        cart.certificates.length +
        cart.customItems.reduce((sum, { quantity }) => sum + quantity, 0),
    },
  }
}

function toLine(priced: Goods, currency: Currency, store: Store) {
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
    giftWrapping: toWrapping(priced, currency),
    discounts:
      priced.discount > 0
        ? [{ entityId: line.id, ...inBoth({ discountedAmount: priced.discount }, currency) }]
        : [],
    selectedOptions: line.selected,
    ...inBoth(toAmounts(priced), currency),
    image: () => lineImage(priced, store),
    imageUrl: () => lineImage(priced, store)?.url({ width: 320 }) ?? null,
    baseCatalogProduct: () => toProduct(product, store),
    catalogProductWithOptionSelections: () => toProduct(product, store, choicesOfLine(line)),
  }
}

function toWrapping({ line, wrapping: amount }: Goods, currency: Currency) {
  const [first] = line.wrapping?.details ?? []
  if (!first) return null
  const name = giftWrappings.find(({ id }) => id === first.id)?.name ?? ''
  return { name, message: first.message || null, ...inBoth({ amount }, currency) }
}

const toAmounts = ({ base, list, sale, retail, discount, coupon, line: { quantity } }: Goods) => ({
  originalPrice: base,
  listPrice: list,
  salePrice: sale,
  comparisonPrice: list,
  retailPrice: retail,
  extendedListPrice: list * quantity,
  extendedSalePrice: sale * quantity,
  extendedComparisonPrice: list * quantity,
  discountedAmount: discount,
  couponAmount: coupon,
})

export function lineImage({ product, variant }: PricedLine, store: Store) {
  const own = variant && variantImage(variant, store)
  return own ? { ...own, altText: product.name } : toPictures(product, store)[0]
}
