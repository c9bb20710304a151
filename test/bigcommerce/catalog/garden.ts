import { brand } from './departments.ts'
import { choice, list, product, reviewed, text, variantsOf } from './make.ts'
import type { Product } from './product.ts'

const fernPot = choice(131, 1, 'DropdownList', 'In which pot?', [
  { label: 'Terracotta', isDefault: true },
  { label: 'Night blue' },
  { label: 'Fog grey' },
  { label: 'No pot, just the fern' },
])

const potPictures = ['planter-terracotta', 'planter-night', 'planter-fog', 'fern-moss']

export const garden: Product[] = [
  product({
    id: 131,
    sku: 'TW-FRN-01',
    name: 'Sword Fern in a Pot',
    price: 38,
    brandId: brand.root,
    categoryIds: [29],
    looks: ['planter-terracotta-front', 'planter-terracotta-wall', 'planter-terracotta-window'],
    description: text(
      'Grown slowly and sent in a box with a window. It likes what you like: light without glare, and a drink before it has to ask.',
      'Every pot has a hole and a saucer. If the fern sulks in its first fortnight, leave it be; it is only looking round.',
    ),
    options: [fernPot],
    variants: variantsOf(131, [fernPot], {
      sku: 'TW-FRN-01',
      vary: (_, index) => ({ price: index === 3 ? 24 : 38, picture: `${potPictures[index]}-front` }),
    }),
    relatedIds: [135, 137, 138],
    reviews: reviewed(131, 5, 4, 5),
    featured: true,
    stock: 60,
  }),
  product({
    id: 135,
    sku: 'TW-CAN-01',
    name: 'Long Reach Watering Can',
    price: 57,
    brandId: brand.root,
    categoryIds: [30],
    looks: ['wateringcan-pine-front', 'wateringcan-pine-hills'],
    description: text(
      'Reaches the pot at the back without drowning the one in front. Galvanised, then painted, then painted again.',
      'The rose is brass and comes off for when you want a stream. Holds four litres, which is just about what an arm wants to carry.',
    ),
    reviews: reviewed(135, 5),
  }),
  product({
    id: 137,
    sku: 'TW-POT-03',
    name: 'Three Nursery Pots',
    price: 21,
    brandId: brand.root,
    categoryIds: [29],
    looks: ['pots-claycream-front', 'pots-claycream-window'],
    description: text(
      'For what is still too small for the garden. With saucers, so that the sill stays a sill.',
      'Fired hot enough to stay out all winter. Two small and one not so small; they nest when the seedlings have moved on.',
    ),
    reviews: reviewed(137, 4),
  }),
  product({
    id: 138,
    sku: 'TW-SED-01',
    name: 'Seeds for a Messy Corner',
    price: 6,
    salePrice: 4.5,
    brandId: brand.root,
    categoryIds: [30],
    looks: ['seeds-sage-front', 'seeds-sage-close'],
    description: text(
      'Cornflower, poppy, ox-eye, and a few that surprise even us. Scatter, tread in, look away until June.',
      'The tin holds enough for three square metres. Sow from March to May or in September, and do not be tidy in autumn: the goldfinches will be in.',
    ),
    reviews: reviewed(138, 5, 2),
  }),
  product({
    id: 139,
    sku: 'TW-TRW-01',
    name: 'Trowel and Fork',
    path: '/products/trowel-and-fork/',
    price: 33,
    brandId: brand.iron,
    categoryIds: [30],
    looks: ['trowel-oak-front', 'trowel-oak-hills'],
    description: text(
      'Forged in one piece from tip to tang. The ash handles come off when they are worn, and new ones go on.',
      'The trowel has inches marked along the blade, for bulbs; the fork does not, for it is not that sort of tool. Hung up clean and dry, both will outlast their garden.',
    ),
    reviews: reviewed(139, 5, 5),
  }),
  product({
    id: 140,
    sku: 'TW-TWN-01',
    name: 'Green Garden Twine',
    price: 8,
    brandId: brand.root,
    categoryIds: [30],
    looks: ['twine-fern-front', 'twine-fern-window'],
    description: text(
      'Eighty metres of jute that holds up a bean and rots when its work is done.',
      'Soft enough for sweet peas, strong enough for a whole row of tomatoes. The spool is beech and useful afterwards, though nobody knows for what.',
    ),
  }),
  product({
    id: 142,
    sku: 'TW-CER-01',
    name: 'Doniczka „Żółta Łąka”',
    price: 29,
    brandId: brand.root,
    categoryIds: [29],
    looks: ['ceramicpot-honey-front', 'ceramicpot-honey-shelf'],
    description: text(
      'Ręcznie malowana doniczka. A pot painted by hand with a meadow in full yellow.',
      'Każda łąka jest inna. No two meadows are the same. Thirteen centimetres across, with a hole in the bottom and a saucer in the same yellow.',
    ),
    reviews: reviewed(142, 5),
  }),
  product({
    id: 143,
    sku: 'TW-BRD-01',
    name: 'The Hedge-Side Birdhouse with a Removable Back for Cleaning, a Slate Roof, and an Entrance of Thirty-Two Millimetres for Tits, Sparrows and Other Small Tenants',
    path: '/hedge-side-birdhouse/',
    price: 49,
    brandId: brand.root,
    categoryIds: [14],
    looks: ['birdhouse-tide-front', 'birdhouse-tide-hills'],
    description: text(
      'Hang it in autumn, so that somebody may sleep in it through the frost and tell the others by spring.',
      '<h3>Where to hang it</h3>',
      list('Two metres up', 'Out of the noon sun', 'Facing away from the rain'),
      'Larch, oiled once and then left to go silver. It comes with a hook, a wire and a small card on which to note who moved in.',
    ),
    reviews: reviewed(143, 5, 4, 5),
  }),
]
