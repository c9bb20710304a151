/**
 * What we select of a product. Only fields present in the schema of November 2025 and of August 2026.
 * Fragments are always spread below an inline `... on Product` where the parent is an interface: spread directly on
 * `route.node` they silently come back empty (facts 5.4).
 */
const money = '{ value currencyCode formattedV2 }'

export const moneySelection = money

/** What each is reckoned to cost of the 10,000 points a request has; the exact score is BigCommerce's secret. */
export const cost = { card: 60, detail: 2700, tree: 600, brands: 250 }

export const cardFragment = `fragment Card on Product {
  entityId name path sku
  plainTextDescription(characterLimit: 160)
  brand { name path }
  defaultImage { urlTemplate(lossy: true) altText }
  prices {
    price ${money} salePrice ${money} basePrice ${money} retailPrice ${money}
    priceRange { min ${money} max ${money} }
  }
  availabilityV2 {
    status description
    ... on ProductPreOrder { message willBeReleasedAt { utc } }
    ... on ProductUnavailable { message }
  }
  inventory { isInStock aggregated { availableToSell } }
  minPurchaseQuantity maxPurchaseQuantity
  reviewSummary { numberOfReviews summationOfRatings }
  productOptions(first: 1) { edges { node { entityId } } }
}`

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
        ... on ProductPickListOptionValue { productId defaultImage { urlTemplate(lossy: true) altText } }
      } }
    }
  }
  ... on CheckboxOption { label checkedByDefault checkedOptionValueEntityId uncheckedOptionValueEntityId }
  ... on DateFieldOption { defaultDate: defaultValue earliest latest limitDateBy }
  ... on NumberFieldOption { defaultNumber: defaultValue lowest highest isIntegerOnly limitNumberBy }
  ... on TextFieldOption { defaultText: defaultValue minLength maxLength }
  ... on MultiLineTextFieldOption { defaultLines: defaultValue minLength maxLength maxLines }
  ... on FileUploadFieldOption { maxFileSize fileTypes }`

export const detailFragment = `fragment Detail on Product {
  ...Card
  description warranty condition upc mpn gtin
  weight { value unit }
  seo { pageTitle metaDescription }
  images(first: 12) { edges { node { urlTemplate(lossy: true) altText isDefault } } }
  detailPrices: prices {
    bulkPricing {
      __typename minimumQuantity maximumQuantity
      ... on BulkPricingFixedPriceDiscount { price }
      ... on BulkPricingPercentageDiscount { percentOff }
      ... on BulkPricingRelativePriceDiscount { priceAdjustment }
    }
  }
  options: productOptions(first: 10) {
    pageInfo { hasNextPage endCursor }
    edges { cursor node { ${optionNode('values(first: 20)')} } }
  }
  categories(first: 3) { edges { node { name path breadcrumbs(depth: 5, first: 5) { edges { node { name path } } } } } }
  customFields(first: 20) { edges { node { name value } } }
  relatedProducts(first: 4) { edges { node { ...Card } } }
  giftWrappingOptions(first: 1) { edges { node { entityId } } }
}`

/** One option at a time, with as many values as a page holds: for products whose options outgrow the detail. */
export const optionPageText = `query ProductOptionPage($id: Int!, $chosen: [OptionValueId!], $option: String, $value: String) {
  site { product(entityId: $id, optionValueIds: $chosen) {
    options: productOptions(first: 1, after: $option) {
      pageInfo { hasNextPage endCursor }
      edges { cursor node { ${optionNode('values(first: 50, after: $value)')} } }
    }
  } }
}`

export const variantSelection = `edges { node {
  entityId sku isPurchasable gtin upc mpn
  defaultImage { urlTemplate(lossy: true) altText }
  inventory { isInStock aggregated { availableToSell } }
} }`
