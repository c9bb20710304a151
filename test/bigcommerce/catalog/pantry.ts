import { brand } from './departments.ts'
import { choice, product, reviewed, text } from './make.ts'
import type { Product } from './product.ts'

const spiceLid = choice(
  123,
  1,
  'ProductPickList',
  'What shall they stand on?',
  [
    { label: 'Nothing, thank you', isDefault: true },
    { label: 'Oak Breakfast Board', productId: 115, priceAdjustment: 22 },
    { label: 'Linen Tea Towel', productId: 126, priceAdjustment: 9 },
  ],
  { affectsVariant: false },
)

const breakfast = choice(
  122,
  1,
  'ProductPickListWithImages',
  'Choose the cup',
  [
    { label: 'Morning Cup', productId: 101, isDefault: true },
    { label: 'Evening Calm Yunomi', productId: 104 },
    { label: 'Thimble Espresso Cup', productId: 118 },
  ],
  { affectsVariant: false },
)

export const pantry: Product[] = [
  product({
    id: 115,
    sku: 'FF-BRD-01',
    name: 'Oak Breakfast Board',
    price: 28,
    brandId: brand.still,
    categoryIds: [23],
    looks: ['board-oak-front', 'board-oak-wall'],
    description: text(
      'One plank, two faces: a groove for juice on one, none on the other. Oiled, not lacquered.',
      'Cut from the middle of the trunk, where the wood is calmest, and chamfered so that fingers find its edge. It will darken with butter and years.',
    ),
    relatedIds: [116, 126],
    reviews: reviewed(115, 5),
  }),
  product({
    id: 116,
    sku: 'FF-HON-01',
    name: 'Honey Pot with Dipper',
    price: 31,
    brandId: brand.kiln,
    categoryIds: [23],
    looks: ['honey-honey-front', 'honey-honey-shelf'],
    description: text(
      'Keeps a pound of honey, and keeps it from the ants. The dipper is turned from pear wood.',
      'The lid has a notch for the dipper, which has been missing from every other honey pot in the world. Honey not included: ask a neighbour.',
    ),
    reviews: reviewed(116, 4, 5),
  }),
  product({
    id: 119,
    sku: 'FF-JAR-01',
    name: 'Pantry Jar',
    price: 12,
    brandId: brand.still,
    categoryIds: [23],
    looks: ['jar-fog-front', 'jar-fog-shelf'],
    description: text(
      'Glass, cork, and a label that takes pencil and gives it back. At most six to an order while the glassworks is being mended.',
      'Holds a kilo of flour and shows when it is time to buy more. The cork breathes a little, so biscuits stay crisp and lentils stay bored.',
    ),
    maxQuantity: 6,
    stock: 90,
    reviews: reviewed(119, 3, 4),
  }),
  product({
    id: 122,
    sku: 'FF-SET-01',
    name: 'Breakfast for One',
    price: 68,
    brandId: brand.kiln,
    categoryIds: [12],
    looks: ['campmug-butter-window', 'board-oak-window', 'honey-honey-window'],
    description: text(
      'A board, a bowl and the cup of your choice, in a box that is easy to carry up the stairs.',
      'The cup decides the morning, so you choose it. The rest is settled: oak for the toast, honey for the toast, enamel for porridge.',
    ),
    options: [breakfast],
    giftWrapping: true,
    relatedIds: [101, 104, 118],
  }),
  product({
    id: 123,
    sku: 'FF-SPC-01',
    name: 'Three Spice Jars',
    price: 19,
    brandId: brand.still,
    categoryIds: [23],
    looks: ['spice-copper-front', 'spice-copper-shelf'],
    description: text(
      'Cumin, paprika, and the one nobody remembers buying. Sold empty.',
      'The glass is thick, the labels are blank, and the wooden lids close with a small sigh. If you like, add something for them to stand on.',
    ),
    options: [spiceLid],
    reviews: reviewed(123, 4),
  }),
]
