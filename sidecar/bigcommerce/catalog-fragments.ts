/**
 * What we select of a product. Only fields present in the schema of November 2025 and of August 2026.
 * Fragments are always spread below an inline `... on Product` where the parent is an interface: spread directly on
 * `route.node` they silently come back empty (facts 5.4).
 * Prices read the document's variables: the currency, and whether the store shows tax on lists (`plp`) and on product
 * pages (`pdp`). Where it shows both, the prices are those without tax and the other ones those with it.
 */
const money = '{ value currencyCode formattedV2 }'
const image = '{ urlTemplate(lossy: true) altText }'
const inventory = '{ isInStock aggregated { availableToSell } }'

const availability = `{
    status description
    ... on ProductPreOrder { message willBeReleasedAt { utc } }
    ... on ProductUnavailable { message }
  }`

export const moneySelection = money

/** What each is reckoned to cost of the 10,000 points a request has; the exact score is BigCommerce's secret. */
export const cost = {
  route: 30,
  subject: 60,
  card: 60,
  detail: 2600,
  choice: 90,
  reviews: 8,
  tree: 600,
  brands: 250,
  facets: 5800,
  cursors: 80,
}

const pricesOf = (page: 'plp' | 'pdp', more = ''): string => `
  prices(includeTax: $${page}Tax, currencyCode: $currency) {
    price ${money} salePrice ${money} basePrice ${money} retailPrice ${money} saved ${money}
    priceRange { min ${money} max ${money} } ${more}
  }
  otherPrices: prices(includeTax: true, currencyCode: $currency) @include(if: $${page}Both) {
    price ${money} basePrice ${money} priceRange { min ${money} max ${money} }
  }`

const detailPrices = pricesOf(
  'pdp',
  `bulkPricing {
      __typename minimumQuantity maximumQuantity
      ... on BulkPricingFixedPriceDiscount { price }
      ... on BulkPricingPercentageDiscount { percentOff }
      ... on BulkPricingRelativePriceDiscount { priceAdjustment }
    }`,
)

export const cardFragment = `fragment Face on Product {
  entityId name path sku
  plainTextDescription(characterLimit: 160)
  brand { name path }
  defaultImage ${image}
  availabilityV2 ${availability}
  inventory ${inventory}
  minPurchaseQuantity maxPurchaseQuantity
  reviewSummary { numberOfReviews summationOfRatings }
  productOptions(first: 1) { edges { node { entityId } } }
}
fragment Card on Product { ...Face ${pricesOf('plp')} }`

/** `defaultValue` has another scalar type in each kind, so each gets an alias of its own (facts 5.3). */
const optionNode = (values: string) => `
  __typename entityId displayName isRequired isVariantOption
  ... on MultipleChoiceOption {
    displayStyle
    ${values} {
      pageInfo { hasNextPage endCursor }
      edges { node {
        __typename entityId label isDefault isSelected
        ... on SwatchOptionValue { hexColors imageUrl(width: 96) }
        ... on ProductPickListOptionValue { productId defaultImage ${image} }
      } }
    }
  }
  ... on CheckboxOption { label checkedByDefault checkedOptionValueEntityId uncheckedOptionValueEntityId }
  ... on DateFieldOption { defaultDate: defaultValue earliest latest limitDateBy }
  ... on NumberFieldOption { defaultNumber: defaultValue lowest highest isIntegerOnly limitNumberBy }
  ... on TextFieldOption { defaultText: defaultValue minLength maxLength }
  ... on MultiLineTextFieldOption { defaultLines: defaultValue minLength maxLength maxLines }
  ... on FileUploadFieldOption { maxFileSize fileTypes }`

/** Newest first; a page of them also stands on the product's own. */
export const reviewsSelection = (paging: string): string => `reviews(${paging}, sort: NEWEST) {
    pageInfo { hasNextPage endCursor }
    edges { node { entityId author { name } title text rating createdAt { utc } } }
  }`

export const detailFragment = `fragment Detail on Product {
  ...Face ${detailPrices}
  description warranty condition upc mpn gtin
  weight { value unit } width { value unit } height { value unit } depth { value unit }
  seo { pageTitle metaDescription }
  images(first: 50) { edges { node ${image} } }
  videos(first: 10) { edges { node { title url } } }
  options: productOptions(first: 10) {
    pageInfo { hasNextPage endCursor }
    edges { cursor node { ${optionNode('values(first: 20)')} } }
  }
  categories(first: 3) { edges { node { name path breadcrumbs(depth: 5, first: 5) { edges { node { name path } } } } } }
  customFields(first: 50) { edges { node { name value } } }
  ${reviewsSelection('first: 5')}
  relatedProducts(first: 8) { edges { node { ...Card } } }
  giftWrappingOptions(first: 1) { edges { node { entityId } } }
}`

/** One option at a time, with as many values as a page holds: for products whose options outgrow the detail. */
export const optionPageText = `query ProductOptionPage($id: Int, $sku: String, $variantId: Int, $option: String, $value: String) {
  site { product(entityId: $id, sku: $sku, variantEntityId: $variantId, useDefaultOptionSelections: true) {
    options: productOptions(first: 1, after: $option) {
      pageInfo { hasNextPage endCursor }
      edges { cursor node { ${optionNode('values(first: 50, after: $value)')} } }
    }
  } }
}`

/** What of a product depends on the values chosen. `variants` is given those of them that make a variant. */
export const choiceFragment = `fragment Choice on Product { ${detailPrices}
  sku upc mpn gtin
  defaultImage ${image}
  inventory ${inventory}
  availabilityV2 ${availability}
}`

export const variantSelection = `edges { node {
  entityId sku isPurchasable gtin upc mpn
  defaultImage ${image}
  inventory ${inventory}
} }`
