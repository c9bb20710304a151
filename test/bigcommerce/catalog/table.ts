import { brand } from './departments.ts'
import { choice, product, reviewed, text, variantsOf } from './make.ts'
import type { Product } from './product.ts'

const jugSize = choice(112, 1, 'RectangleBoxes', 'Size', [
  { label: 'Small, 0.8 l' },
  { label: 'Medium, 1.2 l', isDefault: true },
  { label: 'Large, 2 l' },
])

const jugPrices = [38, 46, 58]

const glaze = choice(105, 1, 'RadioButtons', 'Glaze', [
  { label: 'Oat', isDefault: true },
  { label: 'Moss' },
  { label: 'Night' },
])

export const table: Product[] = [
  product({
    id: 105,
    sku: 'OK-BWL-02',
    name: 'Low Tide Bowl',
    price: 29,
    brandId: brand.kiln,
    categoryIds: [25],
    looks: ['bowl-oat-front', 'bowl-oat-window'],
    description: text(
      'Wide enough for a salad, deep enough for soup. The rim turns inward by the width of a pencil, which keeps the peas where they belong.',
      'Three glazes that like one another, so a mixed pile looks meant. Stoneware, fired twice; the dishwasher and the oven are both fine.',
    ),
    options: [glaze],
    variants: variantsOf(105, [glaze], {
      sku: 'OK-BWL-02',
      vary: ([label]) => ({ picture: `bowl-${label?.toLowerCase()}-front` }),
    }),
    reviews: reviewed(105, 4, 4, 5),
  }),
  product({
    id: 106,
    sku: 'OK-PLT-01',
    name: 'Everyday Plate',
    price: 22,
    brandId: brand.kiln,
    categoryIds: [25],
    looks: ['plate-chalk-front', 'plate-chalk-window'],
    description: text(
      'The plate you reach for without thinking. It stacks without wobbling and survives being dropped into a full sink.',
      'A table of six is cheaper than six tables of one: the price falls with the pile.',
      '<table><thead><tr><th>Plates</th><th>What you save</th></tr></thead><tbody><tr><td>4 to 7</td><td>a tenth of each</td></tr><tr><td>8 or more</td><td>four dollars each</td></tr></tbody></table>',
    ),
    bulkTiers: [
      { min: 4, max: 7, kind: 'percent', percentOff: 10 },
      { min: 8, kind: 'fixed', price: 18 },
    ],
    relatedIds: [105, 107, 111],
    reviews: reviewed(106, 5, 3, 5),
    stock: 400,
  }),
  product({
    id: 107,
    sku: 'OK-SHK-01',
    name: 'Salt & Pepper <Set> "Two Hills"',
    path: '/salt-and-pepper-two-hills/',
    price: 26,
    brandId: brand.kiln,
    categoryIds: [12],
    looks: ['shakers-butter-front', 'shakers-butter-shelf'],
    description: text(
      'Two small hills for the middle of the table. The taller one has three holes, for those who can’t remember which is which.',
      'Thrown as one piece and cut in two, so the glazes meet when they stand together. Cork stoppers underneath; refill with a teaspoon and a steady hand.',
    ),
    reviews: reviewed(107, 5),
  }),
  product({
    id: 108,
    sku: 'OK-VAS-01',
    name: 'Single Stem Vase',
    price: 34,
    brandId: brand.kiln,
    categoryIds: [13],
    looks: ['vase-night-front', 'vase-night-wall'],
    description: text(
      'For the one flower that was still standing after the rain. We wrap it as a present if you like.',
      'The neck is as wide as a pencil, the foot heavy enough for a branch of quince. No water marks: the inside is glazed as well.',
    ),
    giftWrapping: true,
    reviews: reviewed(108, 5, 5),
    featured: true,
  }),
  product({
    id: 111,
    sku: 'OK-PLA-01',
    name: 'Πιατέλα του Αιγαίου',
    path: '/products/aegean-platter/',
    price: 54,
    brandId: brand.kiln,
    categoryIds: [25],
    looks: ['platter-honey-front', 'platter-honey-shelf'],
    description: text(
      'Μια μεγάλη πιατέλα για ψωμί, ελιές και παρέα. A platter for bread, olives and company, painted with a ring of daisies.',
      'Εσμαλτωμένη στο χέρι, με διάμετρο 36 εκατοστά. Fourteen inches across, glazed all the way round, and happy on a wall between feasts.',
    ),
    reviews: reviewed(111, 4),
  }),
  product({
    id: 112,
    sku: 'OK-JUG-01',
    name: 'Dapple Jug',
    price: 46,
    brandId: brand.kiln,
    categoryIds: [12],
    looks: ['jug-clay-front', 'jug-clay-window'],
    description: text(
      'Water, wine, tulips. Three sizes, one pair of hands, and a handle that four fingers fit through.',
      'Each is thrown to a line on the wheel and then judged by eye, so give or take a sip. The small one is for cream, the large one needs both hands.',
    ),
    options: [jugSize],
    variants: variantsOf(112, [jugSize], {
      sku: 'OK-JUG-01',
      vary: (_, index) => ({ price: jugPrices[index] ?? 46 }),
    }),
    relatedIds: [113, 101],
    reviews: reviewed(112, 5, 4),
  }),
  product({
    id: 113,
    sku: 'OK-CAR-01',
    name: 'Clear Spring Carafe',
    price: 41,
    brandId: brand.still,
    categoryIds: [12],
    looks: ['carafe-sky-front', 'carafe-sky-wall'],
    description: text(
      'Mouth-blown, with a cork that swells to fit. A slice of lemon looks well in it.',
      'Holds a litre up to the shoulder, and a little more for those who fill to the brim. The cork is replaced for nothing, as long as there are cork oaks.',
    ),
    stock: 3,
    warningLevel: 5,
    reviews: reviewed(113, 4, 2),
  }),
]
