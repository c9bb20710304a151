import type { Option, OptionValue, Product, Variant } from '../catalog/product.ts'
import { type Page, toConnection, toNodeId } from '../graphql/connection.ts'
import { isInStock, isPurchasable, stockOf } from '../products/stock.ts'
import type { Store } from '../store.ts'
import { toImage } from './image.ts'
import { type PricesAsked, toPrices } from './prices.ts'
import { toProductOption } from './product-option.ts'

type MultipleChoice = Extract<Option, { values: OptionValue[] }>

export function toVariant(product: Product, variant: Variant, store: Store) {
  const choices = choicesOf(variant)
  const options = product.options
    .filter((option) => choices.has(option.id))
    .map((option) => onlyChosen(option, choices))
  return {
    __typename: 'Variant',
    id: toNodeId('Variant', variant.id),
    entityId: variant.id,
    sku: variant.sku,
    weight: toWeight(product),
    height: null,
    width: null,
    depth: null,
    options: (page: Page) => toConnection(options.filter(isMultipleChoice), page, toPlainOption),
    productOptions: (page: Page) =>
      toConnection(options, page, (option) => toProductOption(option, choices, store)),
    defaultImage: () => variantImage(variant, store),
    prices: (asked: PricesAsked) => toPrices({ product, variant, choices }, asked, store),
    inventory: {
      isInStock: isInStock(product, variant),
      aggregated: toStockLevel(product, variant),
    },
    upc: product.upc ?? null,
    mpn: product.mpn ?? null,
    gtin: variant.gtin ?? product.gtin ?? null,
    isPurchasable: isPurchasable(product, variant),
  }
}

export const choicesOf = (variant: Variant) =>
  new Map(Object.entries(variant.optionValueIds).map(([optionId, valueId]) => [Number(optionId), valueId]))

// A variant's own picture has no alternative text, as with BigCommerce.
export const variantImage = ({ picture }: Variant, { options }: Store) =>
  picture
    ? toImage({ folder: 'attribute_rule_images', key: picture, alt: '', isDefault: false }, options.publicUrl)
    : null

export function toStockLevel(product: Product, variant?: Variant) {
  const stock = stockOf(product, variant)
  return stock === undefined ? null : { availableToSell: stock, warningLevel: product.warningLevel ?? 0 }
}

export const toWeight = ({ weight }: Product) =>
  weight === undefined ? null : { value: weight, unit: 'KGS' }

export const isMultipleChoice = (option: Option): option is MultipleChoice => 'values' in option

const onlyChosen = (option: Option, choices: ReadonlyMap<number, number>): Option =>
  isMultipleChoice(option)
    ? { ...option, values: option.values.filter((value) => value.id === choices.get(option.id)) }
    : option

export const toPlainOption = (option: MultipleChoice) => ({
  entityId: option.id,
  displayName: option.name,
  isRequired: option.required,
  values: (page: Page) => toConnection(option.values, page, ({ id, label }) => ({ entityId: id, label })),
})
