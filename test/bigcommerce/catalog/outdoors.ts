import { brand } from './departments.ts'
import { choice, product, reviewed, text, variantsOf } from './make.ts'
import type { Product } from './product.ts'

const packColour = choice(152, 1, 'Swatch', 'Canvas', [
  { label: 'Sky', colors: ['#9db7c4'], isDefault: true },
  { label: 'Ochre', colors: ['#c8963e'] },
  { label: 'Charcoal', colors: ['#4a4a48'] },
])

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
      'Two doors, so that nobody climbs over anybody. The inner tent hangs from the outer, and so goes up dry in the wet.',
      '<h3>In the bag</h3>',
      '<ul><li>Inner and outer tent</li><li>Three poles and a spare sleeve</li><li>Fourteen pegs, of which you will lose two</li></ul>',
    ),
    videos: [
      { title: 'Pitching the Two-Night Tent', url: 'https://videos.example.com/watch?v=tWo-n1gHtTs' },
      { title: 'And back into its bag', url: 'https://videos.example.com/watch?v=b4ckInB_g7k' },
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
    description: text(
      'Waxed canvas, two pockets for bread and map, and straps that never learned to creak.',
      'Eighteen litres: a jumper, lunch for two and a book too heavy for the walk. Buckles of brass, seams bound on the inside, and a loop for a mug.',
    ),
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
    description: text(
      'Hot for twelve hours, cold for a day, dented for life. It only gets better looking.',
      'Steel inside and out, a bamboo lid, and a mouth wide enough for ice and a bottle brush. Holds three quarters of a litre.',
    ),
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
    description: text(
      'Paraffin or LED: the burner lifts out. Either way, moths.',
      'The glass is thick and can be bought again for the price of a sandwich. Hang it, carry it, or stand it on the page you are reading.',
    ),
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
    description: text(
      'Goes on the embers. So does the coffee. Mind your lip.',
      'Two coats of enamel on pressed steel. It will chip where you drop it; after a year or two you will know each place by name.',
    ),
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
    description: text(
      'Ash and saddle leather. For anglers, painters, and queues.',
      'Folds to the size of a rolled newspaper and holds a grown man who is telling a long story. The leather stretches a little, then stops.',
    ),
  }),
  product({
    id: 158,
    sku: 'KV-KNB-01',
    name: 'Cast Door Knob',
    price: 23,
    brandId: brand.still,
    categoryIds: [13],
    looks: ['knob-iron-front', 'knob-iron-close'],
    description: text(
      'Sold singly: every door deserves its own decision.',
      'Turned, cast, filed and waxed; cold in the hand for a second, and then yours. Comes with a spindle and two screws for doors up to two inches thick.',
    ),
    stock: 31,
  }),
]
