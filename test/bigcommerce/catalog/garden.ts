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
    description: text('Eighty metres of jute that holds up a bean and rots when its work is done.'),
  }),
  product({
    id: 142,
    sku: 'TW-CER-01',
    name: 'Doniczka „Żółta Łąka”',
    price: 29,
    brandId: brand.root,
    categoryIds: [29],
    looks: ['ceramicpot-honey-front', 'ceramicpot-honey-shelf'],
    description: text('Ręcznie malowana doniczka. A pot painted by hand with a meadow in full yellow.'),
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
    ),
    reviews: reviewed(143, 5, 4, 5),
  }),
]
