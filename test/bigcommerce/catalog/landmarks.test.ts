import test from 'ava'
import { demoCatalog } from './catalog.ts'
import { demo } from './landmarks.ts'
import type { Option, Product } from './product.ts'

type Landmark = keyof typeof demo

const has =
  (kind: Option['kind'], expected: Partial<Option> = {}) =>
  ({ options }: Product) =>
    options.some(
      (option) =>
        option.kind === kind &&
        Object.entries(expected).every(([key, value]) => Reflect.get(option, key) === value),
    )
const tiered =
  (kind: string) =>
  ({ bulkTiers = [] }: Product) =>
    bulkTiers.some((tier) => tier.kind === kind)
const named =
  (pattern: RegExp) =>
  ({ name }: Product) =>
    pattern.test(name)
const prices = ({ variants }: Product) => new Set(variants.map(({ price }) => price))
const swatches = ({ options }: Product) =>
  options.flatMap((option) => (option.kind === 'Swatch' ? option.values : []))

const meanings: Record<Landmark, (product: Product) => boolean> = {
  simple: ({ options, salePrice }) => options.length === 0 && salePrice === undefined,
  swatches: (product) =>
    swatches(product).some(({ colors }) => colors?.length === 2) &&
    swatches(product).some(({ texture }) => texture) &&
    product.variants.every(({ picture }) => picture) &&
    product.variants.some(({ stock }) => stock === 0) &&
    product.variants.some(({ purchasable }) => purchasable === false),
  sale: ({ price, salePrice = price }) => salePrice < price,
  nonLatin: named(/\p{Script=Hiragana}/u),
  japanese: named(/\p{Script=Hiragana}/u),
  radioButtons: has('RadioButtons'),
  bulkTiers: ({ bulkTiers = [] }) => bulkTiers.length > 1,
  markupInName: named(/&.*<.*>.*"/),
  giftWrap: ({ giftWrapping }) => giftWrapping === true,
  retailPrice: ({ retailPrice = 0, price, salePrice }) => retailPrice > price && salePrice === undefined,
  saleAndRetail: ({ retailPrice = 0, price, salePrice = price }) => retailPrice > price && salePrice < price,
  greek: named(/\p{Script=Greek}/u),
  priceRange: (product) => prices(product).size > 1,
  rectangleBoxes: has('RectangleBoxes'),
  lowStock: ({ stock = 0, warningLevel = 0 }) => stock > 0 && stock <= warningLevel,
  preorder: ({ availability, releaseDate = '' }) => availability === 'Preorder' && releaseDate > '2030',
  personalised: has('Text', { required: true }),
  minQuantity: ({ minQuantity = 0, maxQuantity }) => minQuantity > 1 && maxQuantity === undefined,
  maxQuantity: ({ minQuantity, maxQuantity = 0 }) => maxQuantity > 1 && minQuantity === undefined,
  minMax: ({ minQuantity = 0, maxQuantity = 0 }) => minQuantity > 1 && maxQuantity > minQuantity,
  unavailable: ({ availability }) => availability === 'Unavailable',
  picklistImages: has('ProductPickListWithImages'),
  picklist: has('ProductPickList'),
  texturedSwatch: (product) => swatches(product).every(({ texture }) => texture),
  bulkTiersFixed: tiered('fixed'),
  hiddenPrice: ({ hidePrice }) => hidePrice === true,
  dropdown: has('DropdownList', { affectsVariant: true }),
  soldOut: ({ stock }) => stock === 0,
  fileUploadRequired: has('File', { required: true }),
  bulkTiersOff: tiered('off'),
  polish: named(/[żółąę]/i),
  longName: ({ name }) => name.length > 120,
  bulkTiersPercent: tiered('percent'),
  everyModifier: (product) =>
    (['Checkbox', 'Date', 'Text', 'MultiLineText', 'File'] as const).every((kind) => has(kind)(product)) &&
    has('Number', { integerOnly: true })(product) &&
    has('Number', { integerOnly: false })(product),
  rightToLeft: named(/\p{Script=Arabic}/u),
  videos: ({ videos = [] }) => videos.length > 0,
  manyVariants: ({ variants }) => variants.length === 600,
  digital: ({ type }) => type === 'Digital',
  giftCard: ({ type, options }) => type === 'Digital' && options.length > 0,
  invisible: ({ visible }) => visible === false,
  noCategory: ({ categoryIds }) => categoryIds.length === 0,
  noPicture: ({ pictures }) => pictures.length === 0,
  hostileDescription: ({ description }) => /<script>.*onerror=/s.test(description),
  fileUploadOptional: has('File', { required: false }),
}

for (const [name, isMet] of Object.entries(meanings))
  test(`the product called ${name} is what it is called`, (t) => {
    const product = demoCatalog.products.find(({ id }) => id === demo[name as Landmark])
    t.truthy(product)
    if (product) t.true(isMet(product), product.name)
  })
