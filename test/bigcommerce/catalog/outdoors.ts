import { brand } from './departments.ts'
import { choice, product, reviewed, text, variantsOf } from './make.ts'
import type { Product } from './product.ts'

const packColour = choice(152, 1, 'Swatch', 'Canvas', [
  { label: 'Sky', colors: ['#9db7c4'], isDefault: true },
  { label: 'Ochre', colors: ['#c8963e'] },
  { label: 'Charcoal', colors: ['#4a4a48'] },
])

const hues = [
  'Barley',
  'Birch',
  'Bracken',
  'Bramble',
  'Chalk',
  'Chestnut',
  'Cloud',
  'Cobble',
  'Damson',
  'Dusk',
  'Ember',
  'Fern',
  'Flax',
  'Foxglove',
  'Gorse',
  'Granite',
  'Heather',
  'Ivy',
  'Kelp',
  'Lichen',
  'Loam',
  'Moss',
  'Peat',
  'Plover',
  'Rosehip',
  'Rush',
  'Slate',
  'Sorrel',
  'Thistle',
  'Tide',
]

const yarnColour = choice(
  157,
  1,
  'Swatch',
  'Colour',
  hues.map((label, index) => ({
    label,
    colors: [`hsl(${index * 12} ${28 + (index % 4) * 8}% ${40 + (index % 5) * 8}%)`].map(toHex),
  })),
)
const yarnWeight = choice(
  157,
  2,
  'DropdownList',
  'Skein',
  Array.from({ length: 20 }, (_, index) => ({ label: `${(index + 1) * 25} g` })),
)

// Swatches are told in hexadecimal.
function toHex(hsl: string): string {
  const [hue = 0, saturation = 0, lightness = 0] = (hsl.match(/\d+/g) ?? []).map(Number)
  const spread = (saturation / 100) * Math.min(lightness / 100, 1 - lightness / 100)
  const part = (offset: number) => {
    const place = (offset + hue / 30) % 12
    const value = lightness / 100 - spread * Math.max(-1, Math.min(place - 3, 9 - place, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${part(0)}${part(8)}${part(4)}`
}

export const outdoors: Product[] = [
  product({
    id: 151,
    sku: 'FA-TNT-01',
    name: 'Two-Night Tent',
    price: 340,
    brandId: brand.trail,
    categoryIds: [16],
    looks: ['tent-moss-front', 'tent-moss-hills'],
    description: text(
      'Up in four minutes, three if it rains. The film below shows how it goes back into its bag, which is the real question.',
    ),
    videos: [
      { title: 'Pitching and packing the Two-Night Tent', url: 'https://videos.example.com/two-night-tent' },
    ],
    customFields: [
      { name: 'Sleeps', value: 'Two, or one with a dog' },
      { name: 'Weight', value: '2.3 kg' },
    ],
    reviews: reviewed(151, 5, 4, 4),
    featured: true,
  }),
  product({
    id: 152,
    sku: 'FA-PCK-01',
    name: 'Daylong Backpack',
    price: 98,
    brandId: brand.trail,
    categoryIds: [16],
    looks: ['backpack-sky-front', 'backpack-sky-hills'],
    description: text('Waxed canvas, two pockets for bread and map, and straps that never learned to creak.'),
    options: [packColour],
    variants: variantsOf(152, [packColour], {
      sku: 'FA-PCK-01',
      vary: ([label]) => ({
        picture: `backpack-${label?.toLowerCase()}-front`,
        stock: label === 'Ochre' ? 0 : 15,
      }),
    }),
    reviews: reviewed(152, 5, 5),
  }),
  product({
    id: 153,
    sku: 'FA-BTL-01',
    name: 'Summit Bottle',
    price: 36,
    salePrice: 29,
    brandId: brand.trail,
    categoryIds: [16],
    looks: ['bottle-slate-front', 'bottle-slate-hills'],
    description: text('Hot for twelve hours, cold for a day, dented for life. It only gets better looking.'),
    reviews: reviewed(153, 4, 5),
  }),
  product({
    id: 154,
    sku: 'FA-CLN-01',
    name: 'Camp Lantern',
    price: 52,
    brandId: brand.trail,
    categoryIds: [16, 27],
    looks: ['camplantern-charcoal-front', 'camplantern-charcoal-hills'],
    description: text('Paraffin or LED: the burner lifts out. Either way, moths.'),
    reviews: reviewed(154, 4),
  }),
  product({
    id: 155,
    sku: 'FA-MUG-01',
    name: 'Enamel Camp Mug',
    price: 16,
    brandId: brand.trail,
    categoryIds: [16, 24],
    looks: ['campmug-sage-front', 'campmug-sage-hills'],
    description: text('Goes on the embers. So does the coffee. Mind your lip.'),
    reviews: reviewed(155, 5, 3, 5),
  }),
  product({
    id: 156,
    sku: 'FA-STL-01',
    name: 'Folding Stool',
    price: 68,
    brandId: brand.trail,
    categoryIds: [16],
    looks: ['stool-oak-front', 'stool-oak-hills'],
    description: text('Ash and saddle leather. For anglers, painters, and queues.'),
  }),
  product({
    id: 157,
    sku: 'HW-YRN-01',
    name: 'Moorland Yarn',
    price: 4.5,
    brandId: brand.linen,
    categoryIds: [26],
    looks: ['yarn-oat-front', 'yarn-oat-window'],
    description: text('Thirty colours, twenty weights of skein: six hundred ways to begin a jumper.'),
    options: [yarnColour, yarnWeight],
    variants: variantsOf(157, [yarnColour, yarnWeight], {
      sku: 'HW-YRN-01',
      vary: (_, index) => ({ price: 4.5 + (index % 20) * 3.75, ...(index % 17 === 0 ? { stock: 0 } : {}) }),
    }),
    reviews: reviewed(157, 5, 5, 4),
  }),
  product({
    id: 158,
    sku: 'KV-KNB-01',
    name: 'Cast Door Knob',
    price: 23,
    brandId: brand.still,
    categoryIds: [13],
    looks: ['knob-iron-front', 'knob-iron-close'],
    description: text('Sold singly: every door deserves its own decision.'),
    stock: 31,
  }),
]
