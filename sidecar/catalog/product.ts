import type { DetailWire } from '../bigcommerce/product-wire.ts'
import { type Image, toImage } from '../image.ts'
import type { Option } from '../option.ts'
import { toBulkPrices } from './bulk-price.ts'
import { type Card, toCard } from './card.ts'
import type { Choice } from './choice.ts'
import type { Display } from './display.ts'
import { toOption } from './option.ts'
import { toPrice } from './price.ts'
import { type ReviewPage, toReviewPage } from './review.ts'

export type Measure = { value: number; unit: string }

/** All a product page shows. With values chosen, what depends on them is theirs. */
export type Product = Card &
  Choice & {
    /** HTML as the merchant wrote it: sanitise before printing. */
    description: string
    images: Image[]
    /** Addresses of the pages the store shows them from, as the merchant entered them. */
    videos: { title: string; url: string }[]
    options: Option[]
    customFields: { name: string; value: string }[]
    condition: string | null
    warranty: string | null
    weight: Measure | null
    width: Measure | null
    height: Measure | null
    depth: Measure | null
    categories: { name: string; path: string; breadcrumbs: { name: string; path: string | null }[] }[]
    /** The newest; how many there are in all, `rating` says. */
    reviews: ReviewPage
    related: Card[]
    seo: { title: string; description: string }
    giftWrapping: boolean
  }

/** A product as BigCommerce gives it: with the values chosen that it says are selected. */
export function toProduct(wire: DetailWire, display: Display): Product {
  const options = wire.options.nodes.map(toOption)
  const isOpen = options.some(isUndecided)
  return {
    ...toCard(wire, display, display.tax.pdp),
    price: toPrice(wire, display.tax.pdp, !isOpen),
    choice: isOpen ? 'partial' : 'complete',
    variant: null,
    bulkPrices: toBulkPrices(wire.prices, !isOpen, display.currency),
    description: wire.description,
    images: wire.images.map((image) => toImage(image, wire.name)).filter((image) => image !== null),
    videos: wire.videos,
    options,
    customFields: wire.customFields,
    condition: wire.condition ?? null,
    warranty: wire.warranty || null,
    ...toMeasures(wire),
    gtin: wire.gtin || null,
    upc: wire.upc || null,
    mpn: wire.mpn || null,
    categories: wire.categories.map(toCategory),
    reviews: toReviewPage(wire.reviews),
    related: wire.relatedProducts.map((related) => toCard(related, display)),
    seo: {
      title: wire.seo.pageTitle || wire.name,
      description: wire.seo.metaDescription || wire.plainTextDescription,
    },
    giftWrapping: wire.giftWrappingOptions.length > 0,
  }
}

const isUndecided = (option: Option): boolean =>
  option.affectsVariant && 'values' in option && !option.values.some(({ isSelected }) => isSelected)

/** BigCommerce measures what nobody has measured as zero. */
const toMeasures = ({ weight, width, height, depth }: DetailWire) => ({
  weight: measured(weight),
  width: measured(width),
  height: measured(height),
  depth: measured(depth),
})

const measured = (wire: DetailWire['weight']): Measure | null => (wire?.value ? wire : null)

const toCategory = ({
  name,
  path,
  breadcrumbs,
}: DetailWire['categories'][number]): Product['categories'][number] => ({
  name,
  path,
  breadcrumbs: breadcrumbs.map((crumb) => ({ name: crumb.name, path: crumb.path ?? null })),
})
