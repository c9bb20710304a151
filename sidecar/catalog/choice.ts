import type { OptionValueId } from '../bigcommerce/choice.ts'
import type { ChoiceWire } from '../bigcommerce/product-wire.ts'
import { type Image, toImage } from '../image.ts'
import type { Option } from '../option.ts'
import { type Availability, type Stock, toAvailability, toStock } from './availability.ts'
import { type BulkPrice, toBulkPrices } from './bulk-price.ts'
import type { Display } from './display.ts'
import { type Price, toPrice } from './price.ts'

export type Variant = { id: number; sku: string; isPurchasable: boolean } & Codes

export type Codes = { gtin: string | null; upc: string | null; mpn: string | null }

/** What of a product depends on the values chosen. */
export type Choice = Stock &
  Codes & {
    /**
     * `complete`: one variant is meant, or the product has but one. `partial`: an option that decides between variants
     * is still open, and what is said is said of the product. `impossible`: the store has no such combination.
     */
    choice: 'complete' | 'partial' | 'impossible'
    variant: Variant | null
    sku: string
    price: Price | null
    bulkPrices: BulkPrice[]
    image: Image | null
    availability: Availability
  }

type Chosen = { name: string; options: Option[]; values: OptionValueId[] }

export function toChoice(wire: ChoiceWire, { name, options, values }: Chosen, display: Display): Choice {
  const choice = stateOf(wire, options, values)
  const variant = choice === 'complete' && options.some(decides) ? wire.variants[0] : undefined
  const inventory = variant?.inventory ?? wire.inventory
  const isPreOrder = wire.availabilityV2.status === 'Preorder'
  const stock =
    choice === 'impossible' ? { inStock: false, stock: null } : toStock(inventory, isPreOrder, display)
  const isSettled = choice === 'complete'
  return {
    choice,
    variant: variant === undefined ? null : { ...toVariant(variant) },
    sku: variant?.sku ?? wire.sku,
    gtin: variant?.gtin || wire.gtin || null,
    upc: variant?.upc || wire.upc || null,
    mpn: variant?.mpn || wire.mpn || null,
    price: toPrice(wire, display.tax.pdp, isSettled),
    bulkPrices: toBulkPrices(wire.prices, isSettled, display.currency),
    image: toImage(variant?.defaultImage ?? wire.defaultImage, name),
    ...stock,
    availability: toAvailability(wire, stock, display),
  }
}

/** The same product as it is with these values. */
export const withChoice = <Chosen extends { options: Option[] }>(
  product: Chosen,
  choice: Choice,
  values: OptionValueId[],
): Chosen & Choice => ({
  ...product,
  ...choice,
  options: product.options.map((option) => select(option, values)),
})

const decides = ({ affectsVariant }: Option): boolean => affectsVariant

function stateOf(wire: ChoiceWire, options: Option[], values: OptionValueId[]): Choice['choice'] {
  const open = options.filter(
    (option) => decides(option) && !values.some(({ optionEntityId }) => optionEntityId === option.id),
  )
  if (options.some(decides) && wire.variants.length === 0) return 'impossible'
  return open.length === 0 ? 'complete' : 'partial'
}

const toVariant = (wire: ChoiceWire['variants'][number]): Variant => ({
  id: wire.entityId,
  sku: wire.sku,
  isPurchasable: wire.isPurchasable,
  gtin: wire.gtin || null,
  upc: wire.upc || null,
  mpn: wire.mpn || null,
})

function select(option: Option, chosen: OptionValueId[]): Option {
  if (!('values' in option)) return option
  const own = chosen.find(({ optionEntityId }) => optionEntityId === option.id)
  return {
    ...option,
    values: option.values.map((value) => ({ ...value, isSelected: value.id === own?.valueEntityId })),
  }
}

/**
 * What a form says of a product, as BigCommerce's value ids. In the product's own order, so that one choice is one
 * cache key however the form was filled in; what is no choice among values says nothing of price or stock.
 */
export const chosenIn = (options: Option[], form: Record<string, string>): OptionValueId[] =>
  toValueIds(options, (option) => {
    const written = form[option.id] ?? ''
    if ('values' in option) return option.values.find(({ id }) => String(id) === written)?.id
    const isTicked = written !== '' && written !== String(option.uncheckedValueId)
    return isTicked ? option.checkedValueId : undefined
  })

/** What is chosen before the shopper has: what BigCommerce says is (as of a variant asked for by its SKU), or the default. */
export const chosenAtFirst = (options: Option[]): OptionValueId[] =>
  toValueIds(options, (option) => {
    if ('values' in option)
      return (option.values.find(isSelected) ?? option.values.find(({ isDefault }) => isDefault))?.id
    return option.checkedByDefault ? option.checkedValueId : undefined
  })

const isSelected = (value: { isSelected: boolean }): boolean => value.isSelected

type Choosable = Extract<Option, { values: unknown } | { kind: 'checkbox' }>

const isChoosable = (option: Option): option is Choosable => 'values' in option || option.kind === 'checkbox'

const toValueIds = (options: Option[], chosen: (option: Choosable) => number | undefined): OptionValueId[] =>
  options.filter(isChoosable).flatMap((option) => {
    const valueEntityId = chosen(option)
    return valueEntityId === undefined ? [] : [{ optionEntityId: option.id, valueEntityId }]
  })

/** Of those values, the ones that tell variants apart: BigCommerce finds none by the others. */
export const decisiveOf = (options: Option[], values: OptionValueId[]): OptionValueId[] =>
  values.filter(({ optionEntityId }) =>
    options.some((option) => option.id === optionEntityId && decides(option)),
  )
