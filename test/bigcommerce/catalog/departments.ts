import type { Brand, Category } from './product.ts'

type Branch = [number, string, string, string?]

const branches: [number | null, Branch[]][] = [
  [
    null,
    [
      [11, 'Kitchen', 'Tools that earn their hook on the wall.', 'kettle-charcoal-shelf'],
      [12, 'Table', 'Stoneware, glass and what goes between them.', 'plate-oat-window'],
      [13, 'Home', 'Light, linen and quiet corners.', 'lamp-butter-wall'],
      [
        14,
        'Garden',
        'For window sills, balconies and longer walks with the can.',
        'planter-terracotta-window',
      ],
      [15, 'Paper', 'Things to write on, and to write with.', 'journal-pine-flat'],
      [16, 'Outdoors', 'Light things for long days.', 'tent-moss-hills'],
      [17, 'Downloads', 'Nothing to post: yours in a minute.', 'ebook-fern-flat'],
    ],
  ],
  [
    11,
    [
      [21, 'Cookware', 'Pots and pans to hand down.', 'casserole-rust-shelf'],
      [22, 'Coffee & Tea', 'Kettles, pots and the first cup.', 'teapot-ink-shelf'],
      [23, 'Storage', 'Jars, tins and boards.', 'jar-oat-shelf'],
    ],
  ],
  [
    21,
    [
      [31, 'Pans', 'Iron and steel, seasoned or not.', 'pan-iron-window'],
      [32, 'Pots', 'For slow afternoons.', 'casserole-moss-window'],
    ],
  ],
  [
    12,
    [
      [24, 'Cups & Mugs', 'Made to be held.', 'mug-claycream-window'],
      [25, 'Plates & Bowls', 'The quiet half of a meal.', 'bowl-sea-window'],
    ],
  ],
  [
    13,
    [
      [26, 'Textiles', 'Linen and wool, woven to be used.', 'blanket-check-window'],
      [27, 'Light & Scent', 'For the end of the day.', 'lantern-night-wall'],
      [28, 'Bath', 'Soap and cloth.', 'towels-sage-shelf'],
    ],
  ],
  [
    14,
    [
      [29, 'Pots & Planters', 'Fired, glazed and frost-proof.', 'pots-terracotta-window'],
      [30, 'Tools & Seeds', 'For hands that like earth.', 'wateringcan-pine-hills'],
    ],
  ],
  [
    15,
    [
      [33, 'Notebooks', 'Sewn, so that they lie flat.', 'notebook-moss-flat'],
      [34, 'Prints', 'On cotton paper, ready to frame.', 'heronprint-oak-wall'],
    ],
  ],
]

const slugs = new Map<number, string>()

const slug = (name: string) => name.toLowerCase().replace(/ & /g, '-and-').replaceAll(' ', '-')

export const categories: Category[] = branches.flatMap(([parentId, children]) =>
  children.map(([id, name, description, picture]) => {
    const path = `${parentId === null ? '/' : slugs.get(parentId)}${slug(name)}/`
    slugs.set(id, path)
    return { id, parentId, name, path, description: `<p>${description}</p>`, ...(picture ? { picture } : {}) }
  }),
)

export const brand = { kiln: 41, linen: 42, iron: 43, wax: 44, root: 45, quill: 46, trail: 47, still: 48 }

export const brands: Brand[] = [
  { id: brand.kiln, name: 'Ostrey Kiln', path: '/ostrey-kiln/', picture: 'vase-cream-shelf' },
  { id: brand.linen, name: 'Halvard & Wye', path: '/halvard-and-wye/', picture: 'cushion-moss-shelf' },
  { id: brand.iron, name: 'Brackenforge', path: '/brackenforge/', picture: 'pan-iron-shelf' },
  { id: brand.wax, name: 'Emberlow', path: '/emberlow/', picture: 'candle-butter-shelf' },
  { id: brand.root, name: 'Tanglewick', path: '/tanglewick/', picture: 'pots-terracotta-hills' },
  { id: brand.quill, name: 'Pell & Quire', path: '/pell-and-quire/', picture: 'inkbottle-ink-flat' },
  { id: brand.trail, name: 'Farrowfell', path: '/farrowfell/', picture: 'tent-ochre-hills' },
  { id: brand.still, name: 'Käld Verk', path: '/kald-verk/', picture: 'carafe-sky-window' },
]
