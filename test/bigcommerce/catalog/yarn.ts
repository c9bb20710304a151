import { brand } from './departments.ts'
import { choice, product, reviewed, text, variantsOf } from './make.ts'
import type { Product } from './product.ts'

const dyes: Record<string, string> = {
  Barley: 'd8b878',
  Birch: 'e6ddcb',
  Bracken: 'a8673a',
  Bramble: '5b3a52',
  Chalk: 'f2ece0',
  Chestnut: '7a4630',
  Cloud: 'cfd3d4',
  Cobble: '8e8d88',
  Damson: '5a3e5f',
  Dusk: '7f7a99',
  Ember: 'c4552f',
  Fern: '7a9a63',
  Flax: 'dcc99a',
  Foxglove: 'b7749a',
  Gorse: 'e0b23c',
  Granite: '6e6f74',
  Heather: '9c8bab',
  Ivy: '3f5f45',
  Kelp: '56603a',
  Lichen: 'b4bb8d',
  Loam: '513c30',
  Moss: '6d7f4e',
  Peat: '3b302b',
  Plover: 'b49a7c',
  Rosehip: 'b23a3a',
  Rush: '93a05e',
  Slate: '56636d',
  Sorrel: 'a4503c',
  Thistle: 'a284b5',
  Tide: '5f8798',
}

const yarnColour = choice(
  157,
  1,
  'Swatch',
  'Colour',
  Object.entries(dyes).map(([label, dye]) => ({ label, colors: [`#${dye}`] })),
)

const yarnWeight = choice(
  157,
  2,
  'DropdownList',
  'Skein',
  Array.from({ length: 20 }, (_, index) => ({ label: `${(index + 1) * 25} g` })),
)

export const yarn: Product[] = [
  product({
    id: 157,
    sku: 'HW-YRN-01',
    name: 'Moorland Yarn',
    price: 4.5,
    brandId: brand.linen,
    categoryIds: [26],
    looks: ['yarn-oat-front', 'yarn-oat-window'],
    description: text(
      'Thirty colours, twenty weights of skein: six hundred ways to begin a jumper.',
      'Spun from the fleece of two hill flocks and dyed in small pots, so do order all you need at once. Each skein is wound to the weight you ask for, from a pompom to a pullover.',
      '<ul><li>Four-ply, about 220 metres to 100 g</li><li>Needles 3 to 3.5 mm</li><li>Wash by hand, dry flat</li></ul>',
    ),
    options: [yarnColour, yarnWeight],
    variants: variantsOf(157, [yarnColour, yarnWeight], {
      sku: 'HW-YRN-01',
      vary: ([dye = ''], index) => ({
        price: 4.5 + (index % 20) * 3.75,
        picture: `yarn-${dyes[dye]}-front`,
        ...(index % 17 === 0 ? { stock: 0 } : {}),
      }),
    }),
    videos: [{ title: 'Winding a skein by hand', url: 'https://videos.example.com/watch?v=sK3inW1nd-q' }],
    reviews: reviewed(157, 5, 5, 4),
  }),
]
