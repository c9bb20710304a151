const money = '{ value currencyCode }'

const lineFields = `entityId parentEntityId productEntityId variantEntityId sku name path brand quantity isTaxable isMutable
  image { url(width: 320) altText }
  listPrice ${money} originalPrice ${money} salePrice ${money} extendedListPrice ${money} extendedSalePrice ${money}
  discountedAmount ${money} couponAmount ${money}`

// Everything a storefront may want of a cart.
export const wholeCart = `entityId currencyCode isTaxIncluded locale version
  baseAmount ${money} discountedAmount ${money} amount ${money}
  discounts { entityId discountedAmount ${money} }
  createdAt { utc } updatedAt { utc }
  lineItems {
    totalQuantity
    physicalItems {
      ${lineFields} isShippingRequired
      discounts { entityId discountedAmount ${money} }
      selectedOptions { __typename entityId name ... on CartSelectedMultipleChoiceOption { value valueEntityId } }
    }
    digitalItems { ${lineFields} selectedOptions { __typename entityId name } }
    giftCertificates { entityId name amount ${money} }
    customItems { entityId sku name quantity listPrice ${money} }
  }`

const amounts = `{ value currencyCode formattedV2 }`
const prices = `prices {
  price ${amounts} basePrice ${amounts} salePrice ${amounts} retailPrice ${amounts} saved ${amounts}
  priceRange { min ${amounts} max ${amounts} } bulkPricing { __typename minimumQuantity maximumQuantity }
}`
const picture = '{ urlTemplate altText isDefault }'

export const optionFields = `__typename entityId displayName isRequired isVariantOption
  ... on MultipleChoiceOption { displayStyle values { edges { node {
    __typename entityId label isDefault isSelected
    ... on SwatchOptionValue { hexColors imageUrl(width: 40) }
    ... on ProductPickListOptionValue { productId defaultImage { url(width: 40) altText } }
  } } } }
  ... on CheckboxOption { checkedByDefault label checkedOptionValueEntityId uncheckedOptionValueEntityId }
  ... on DateFieldOption { defaultDate: defaultValue earliest latest limitDateBy }
  ... on NumberFieldOption { defaultNumber: defaultValue lowest highest isIntegerOnly limitNumberBy }
  ... on TextFieldOption { defaultText: defaultValue minLength maxLength }
  ... on MultiLineTextFieldOption { defaultLines: defaultValue minLength maxLength maxLines }
  ... on FileUploadFieldOption { maxFileSize fileTypes }`

// Everything a product page may want of a product.
export const productPage = `entityId name sku path type condition warranty upc mpn gtin description
  plainTextDescription(characterLimit: 300) minPurchaseQuantity maxPurchaseQuantity
  availabilityV2 { __typename status description ... on ProductPreOrder { message willBeReleasedAt { utc } } }
  seo { pageTitle metaDescription metaKeywords } weight { value unit } brand { entityId name path }
  categories(first: 5) { edges { node { name path breadcrumbs(depth: 5) { edges { node { name path } } } } } }
  defaultImage ${picture} images(first: 12) { pageInfo { hasNextPage } edges { node ${picture} } }
  ${prices} inventory { isInStock hasVariantInventory aggregated { availableToSell warningLevel } }
  reviewSummary { numberOfReviews summationOfRatings averageRating }
  reviews(first: 5) { edges { node { entityId author { name } title text rating createdAt { utc } } } }
  customFields(first: 20) { edges { node { entityId name value } } }
  giftWrappingOptions { edges { node { entityId name } } }
  productOptions(first: 50) { edges { node { ${optionFields} } } }
  relatedProducts(first: 8) { edges { node {
    entityId name path brand { name } defaultImage ${picture} ${prices} reviewSummary { numberOfReviews averageRating }
  } } }`
