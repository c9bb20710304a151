export type OptionValue = {
  id: number
  label: string
  isDefault?: boolean
  colors?: string[]
  // A picture key, for a swatch that shows a pattern instead of a colour.
  texture?: string
  productId?: number
  priceAdjustment?: number
}

export type ChoiceKind =
  | 'Swatch'
  | 'RectangleBoxes'
  | 'RadioButtons'
  | 'DropdownList'
  | 'ProductPickList'
  | 'ProductPickListWithImages'

export type Option = { id: number; name: string; required: boolean; affectsVariant: boolean } & (
  | { kind: ChoiceKind; values: OptionValue[] }
  | {
      kind: 'Checkbox'
      label: string
      checkedByDefault: boolean
      checkedValueId: number
      uncheckedValueId: number
      priceAdjustment?: number
    }
  | { kind: 'Date'; default?: string; earliest?: string; latest?: string }
  | { kind: 'Number'; default?: number; lowest?: number; highest?: number; integerOnly: boolean }
  | { kind: 'Text'; default?: string; minLength?: number; maxLength?: number }
  | { kind: 'MultiLineText'; default?: string; minLength?: number; maxLength?: number; maxLines?: number }
  | { kind: 'File'; maxSizeKb: number; fileTypes: string[] }
)

export type Variant = {
  id: number
  sku: string
  optionValueIds: Record<number, number>
  price?: number
  salePrice?: number
  stock?: number
  picture?: string
  purchasable?: boolean
  gtin?: string
}

export type BulkTier = { min: number; max?: number } & (
  | { kind: 'fixed'; price: number }
  | { kind: 'percent'; percentOff: number }
  | { kind: 'off'; amount: number }
)

export type Review = {
  id: number
  author: string
  title: string
  text: string
  rating: number
  date: string
}

export type Seo = { title?: string; description?: string; keywords?: string }

export type Product = {
  id: number
  sku: string
  name: string
  path: string
  brandId?: number
  categoryIds: number[]
  type: 'Physical' | 'Digital'
  description: string
  price: number
  salePrice?: number
  retailPrice?: number
  mapPrice?: number
  hidePrice?: boolean
  // Absent where the stock is not tracked.
  stock?: number
  warningLevel?: number
  availability: 'Available' | 'Preorder' | 'Unavailable'
  availabilityMessage?: string
  releaseDate?: string
  minQuantity?: number
  maxQuantity?: number
  options: Option[]
  variants: Variant[]
  pictures: { key: string; alt: string }[]
  bulkTiers?: BulkTier[]
  customFields?: { name: string; value: string }[]
  relatedIds?: number[]
  videos?: { title: string; url: string }[]
  reviews?: Review[]
  featured?: boolean
  created: string
  // By the merchant; absent where it is still as it was made.
  changed?: string
  sold: number
  visible?: boolean
  condition?: string
  warranty?: string
  weight?: number
  upc?: string
  gtin?: string
  mpn?: string
  searchKeywords?: string
  giftWrapping?: boolean
  freeShipping?: boolean
  seo?: Seo
}

export type Category = {
  id: number
  parentId: number | null
  name: string
  path: string
  description: string
  picture?: string
  sort?: CategorySort
  seo?: Seo
}

export type CategorySort =
  | 'A_TO_Z'
  | 'BEST_REVIEWED'
  | 'BEST_SELLING'
  | 'DEFAULT'
  | 'FEATURED'
  | 'HIGHEST_PRICE'
  | 'LOWEST_PRICE'
  | 'NEWEST'
  | 'Z_TO_A'

export type Brand = {
  id: number
  name: string
  path: string
  picture?: string
  keywords?: string[]
  seo?: Seo
}

// To a thing of the shop, under whatever path it has by then; or to an address, here or elsewhere.
export type Redirect = {
  from: string
  to: string | { product: number } | { category: number } | { brand: number }
}

export type Translation = {
  products: Record<number, { name?: string; description?: string }>
  categories: Record<number, { name?: string; description?: string }>
  // Names and values of options and custom fields, and the names of facets.
  terms: Record<string, string>
}

export type Catalog = {
  storeName: string
  currencyCode: 'USD'
  products: Product[]
  categories: Category[]
  brands: Brand[]
  // The attributes a shopper may filter by, in this order; absent where every one may be.
  filters?: { attribute: string; isCollapsed?: boolean }[]
  redirects: Redirect[]
  // By locale; what is not translated stays as it is.
  translations?: Record<string, Translation>
}
