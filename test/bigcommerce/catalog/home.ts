import { brand } from './departments.ts'
import { choice, list, product, reviewed, text, variantsOf } from './make.ts'
import type { Product } from './product.ts'

const towelColour = choice(102, 1, 'Swatch', 'Colour', [
  { label: 'Oat', colors: ['#e2d5bd'], isDefault: true },
  { label: 'Sage', colors: ['#93a88c'] },
  { label: 'Blush', colors: ['#dfb3a2'] },
  { label: 'Sea and Sand', colors: ['#5f8798', '#e2d5bd'] },
])
const towelSize = choice(102, 2, 'RectangleBoxes', 'Size', [
  { label: 'Hand', isDefault: true },
  { label: 'Bath' },
  { label: 'Sheet' },
])
const towelPrices: Record<string, number> = { Hand: 18, Bath: 36, Sheet: 52 }
const towelInks: Record<string, string> = {
  Oat: 'oat',
  Sage: 'sage',
  Blush: 'blush',
  'Sea and Sand': 'seasand',
}

const cushionCloth = choice(124, 1, 'Swatch', 'Cloth', [
  { label: 'Speckle', texture: 'texture-speckle', isDefault: true },
  { label: 'Herringbone', texture: 'texture-herringbone' },
  { label: 'Check', texture: 'texture-check' },
])

export const home: Product[] = [
  product({
    id: 102,
    sku: 'HW-TWL-01',
    name: 'Harrow Linen Towel',
    price: 18,
    brandId: brand.linen,
    categoryIds: [28, 26],
    looks: ['towels-oat-front', 'towels-oat-shelf', 'towels-sage-window'],
    description: text(
      'Washed linen with a waffle that drinks. It dries before breakfast and is softer in its third year than in its first.',
      'Woven in a mill of eleven people, with flax from fields you could walk to.',
      list('Wash at 60 °C', 'Hang it wet and heavy', 'Never iron: life is short'),
    ),
    options: [towelColour, towelSize],
    variants: variantsOf(102, [towelColour, towelSize], {
      sku: 'HW-TWL-01',
      vary: ([colour = '', size = '']) => ({
        price: towelPrices[size] ?? 18,
        picture: `towels-${towelInks[colour]}-front`,
        ...(colour === 'Blush' && size === 'Sheet' ? { stock: 0 } : { stock: 40 }),
        ...(colour === 'Sea and Sand' && size === 'Hand' ? { purchasable: false } : {}),
      }),
    }),
    relatedIds: [125, 126, 127],
    reviews: reviewed(102, 5, 4, 5),
    featured: true,
    searchKeywords: 'flax waffle bathroom',
  }),
  product({
    id: 120,
    sku: 'EL-CDL-01',
    name: 'Beeswax Pillar',
    price: 11,
    brandId: brand.wax,
    categoryIds: [27],
    looks: ['candle-cream-front', 'candle-cream-shelf'],
    description: text(
      'Smells faintly of the hive and burns for a whole power cut. Poured by the half dozen, so two to ten at a time.',
    ),
    minQuantity: 2,
    maxQuantity: 10,
    reviews: reviewed(120, 5),
  }),
  product({
    id: 121,
    sku: 'EL-LAN-02',
    name: 'Harbour Lantern',
    price: 145,
    brandId: brand.wax,
    categoryIds: [27],
    looks: ['lantern-copper-front', 'lantern-copper-wall'],
    description: text(
      'Riveted copper and four panes of old glass. Each one waits for a house that is taken down, so there may be none for months.',
    ),
    availability: 'Unavailable',
    availabilityMessage: 'Not on sale at the moment. Come back in autumn.',
  }),
  product({
    id: 124,
    sku: 'HW-CSH-01',
    name: 'Window Seat Cushion',
    price: 44,
    brandId: brand.linen,
    categoryIds: [26],
    looks: ['cushion-speckle-front', 'cushion-herringbone-window', 'cushion-check-wall'],
    description: text('Filled with wool that springs back. Three cloths, all of which forgive a cat.'),
    options: [cushionCloth],
    variants: variantsOf(124, [cushionCloth], {
      sku: 'HW-CSH-01',
      vary: ([label]) => ({ picture: `cushion-${label?.toLowerCase()}-front` }),
    }),
    reviews: reviewed(124, 4, 5),
  }),
  product({
    id: 125,
    sku: 'HW-BLK-01',
    name: 'Moor Blanket',
    price: 160,
    salePrice: 128,
    brandId: brand.linen,
    categoryIds: [26],
    looks: ['blanket-moorcheck-front', 'blanket-moorcheck-window'],
    description: text(
      'Undyed wool from two flocks, light and dark, woven into a check that looks different from every chair.',
    ),
    customFields: [{ name: 'Size', value: '140 × 200 cm' }],
    relatedIds: [124, 102],
    reviews: reviewed(125, 5, 5),
    featured: true,
  }),
  product({
    id: 126,
    sku: 'HW-TTW-01',
    name: 'Linen Tea Towel',
    price: 13,
    brandId: brand.linen,
    categoryIds: [26, 11],
    looks: ['teatowel-stripe-front', 'teatowel-stripe-wall'],
    description: text('For glasses, bread, and waving trains goodbye.'),
    reviews: reviewed(126, 5, 4),
  }),
  product({
    id: 127,
    sku: 'EL-SOP-01',
    name: 'Juniper Soap',
    price: 7.5,
    brandId: brand.wax,
    categoryIds: [28],
    looks: ['soap-fern-front', 'soap-fern-close'],
    description: text('Olive oil, juniper, patience: it cures for eight weeks before it may be wet.'),
    reviews: reviewed(127, 4),
  }),
  product({
    id: 128,
    sku: 'EL-TEA-01',
    name: 'Tea Lights, Plain and Good',
    price: 1.2,
    brandId: brand.wax,
    categoryIds: [27],
    looks: ['candle-chalk-close', 'candle-chalk-window'],
    description: text(
      'Rapeseed wax in a cup you may fill again. By the dozen they cost less, by the hundred hardly anything.',
    ),
    bulkTiers: [
      { min: 12, max: 99, kind: 'fixed', price: 0.95 },
      { min: 100, kind: 'fixed', price: 0.7 },
    ],
  }),
  product({
    id: 129,
    sku: 'EL-REE-01',
    name: 'Reed Diffuser, After Rain',
    price: 27,
    brandId: brand.wax,
    categoryIds: [27],
    looks: ['reed-moss-front', 'reed-moss-shelf'],
    description: text('Wet stone, crushed leaf, a door left open. Lasts a season.'),
    reviews: reviewed(129, 3, 5),
  }),
  product({
    id: 130,
    sku: 'KV-MIR-01',
    name: 'Arch Mirror, Made to Measure',
    price: 420,
    hidePrice: true,
    brandId: brand.still,
    categoryIds: [13],
    looks: ['mirror-oak-front', 'mirror-oak-wall'],
    description: text(
      'Bent from one length of ash around a plate of glass as high as you like. Tell us your wall, and we tell you a price.',
    ),
  }),
  product({
    id: 134,
    sku: 'KV-LMP-01',
    name: 'Reading Lamp, Low and Wide',
    price: 118,
    brandId: brand.still,
    categoryIds: [27],
    looks: ['lamp-butter-front', 'lamp-butter-wall'],
    description: text('Throws its light where the page is and leaves the corners to themselves.'),
    reviews: reviewed(134, 5),
  }),
]
