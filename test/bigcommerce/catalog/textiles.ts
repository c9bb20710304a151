import { brand } from './departments.ts'
import { choice, list, product, reviewed, text, variantsOf } from './make.ts'
import type { Product } from './product.ts'

const towelColour = choice(102, 1, 'Swatch', 'Colour', [
  { label: 'Oat', colors: ['#e2d5bd'], isDefault: true },
  { label: 'Sage', colors: ['#93a88c'] },
  { label: 'Blush', colors: ['#dfb3a2'] },
  { label: 'Sea and Sand', colors: ['#5f8798', '#e2d5bd'] },
  { label: 'Ticking', texture: 'texture-stripe' },
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
  Ticking: 'stripe',
}

const cushionCloth = choice(124, 1, 'Swatch', 'Cloth', [
  { label: 'Speckle', texture: 'texture-speckle', isDefault: true },
  { label: 'Herringbone', texture: 'texture-herringbone' },
  { label: 'Check', texture: 'texture-check' },
])

export const textiles: Product[] = [
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
    id: 124,
    sku: 'HW-CSH-01',
    name: 'Window Seat Cushion',
    price: 44,
    brandId: brand.linen,
    categoryIds: [26],
    looks: ['cushion-speckle-front', 'cushion-herringbone-window', 'cushion-check-shelf'],
    description: text(
      'Filled with wool that springs back. Three cloths, all of which forgive a cat.',
      'The cover comes off with four horn buttons and goes into a cool wash. The filling wants only an hour in the sun.',
    ),
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
      'Fringed by hand at both ends. Air it rather than wash it; wool looks after itself, if you let it.',
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
    description: text(
      'For glasses, bread, and waving trains goodbye.',
      'Half linen, half cotton: one half dries, the other does not leave fluff. A loop at one corner, because there is never a second hook.',
    ),
    reviews: reviewed(126, 5, 4),
  }),
]
