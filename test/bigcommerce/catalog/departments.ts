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

// What the merchant has said of some departments beyond a line: at length, in which order, and to search engines.
const more: Record<number, Pick<Category, 'sort' | 'seo'> & { text?: string[] }> = {
  11: {
    sort: 'BEST_SELLING',
    text: [
      'Most of it is made by people we have met, in shops with fewer than twelve benches. All of it can be mended.',
      'New to cast iron? <a href="/everyday-iron-pan/">Begin with the pan</a>; it forgives nearly everything.',
    ],
    seo: {
      title: 'Kitchen tools and cookware',
      description: 'Cast iron, stoneware and steel for kitchens that are used.',
      keywords: 'cast iron, kettle, pan',
    },
  },
  12: { sort: 'FEATURED' },
  15: { sort: 'LOWEST_PRICE', text: ['Sewn, cut and printed in Maine and in Kyoto.'] },
  16: { sort: 'HIGHEST_PRICE', seo: { title: 'Outdoor gear for long days' } },
  24: {
    sort: 'A_TO_Z',
    text: ['Every cup is thrown by hand: heights differ by a finger’s breadth, and no two glazes agree.'],
  },
  26: { sort: 'NEWEST' },
  27: { sort: 'BEST_REVIEWED' },
}

const slugs = new Map<number, string>()

const slug = (name: string) => name.toLowerCase().replace(/ & /g, '-and-').replaceAll(' ', '-')

export const categories: Category[] = branches.flatMap(([parentId, children]) =>
  children.map(([id, name, description, picture]) => {
    const path = `${parentId === null ? '/' : slugs.get(parentId)}${slug(name)}/`
    slugs.set(id, path)
    const { text = [], ...rest } = more[id] ?? {}
    const words = [description, ...text].map((paragraph) => `<p>${paragraph}</p>`).join('\n')
    return { id, parentId, name, path, description: words, ...(picture ? { picture } : {}), ...rest }
  }),
)

export const brand = { kiln: 41, linen: 42, iron: 43, wax: 44, root: 45, quill: 46, trail: 47, still: 48 }

export const brands: Brand[] = [
  {
    id: brand.kiln,
    name: 'Ostrey Kiln',
    path: '/ostrey-kiln/',
    picture: 'vase-cream-shelf',
    keywords: ['stoneware', 'pottery'],
    seo: { title: 'Ostrey Kiln stoneware', description: 'Thrown in small runs, glazed by hand.' },
  },
  { id: brand.linen, name: 'Halvard & Wye', path: '/halvard-and-wye/', picture: 'cushion-moss-shelf' },
  {
    id: brand.iron,
    name: 'Brackenforge',
    path: '/brackenforge/',
    picture: 'pan-iron-shelf',
    keywords: ['cast iron'],
    seo: { title: 'Brackenforge ironware', description: 'Pans, pots and hooks from one small foundry.' },
  },
  { id: brand.wax, name: 'Emberlow', path: '/emberlow/', picture: 'candle-butter-shelf' },
  { id: brand.root, name: 'Tanglewick', path: '/tanglewick/', picture: 'pots-terracotta-hills' },
  { id: brand.quill, name: 'Pell & Quire', path: '/pell-and-quire/', picture: 'inkbottle-ink-flat' },
  { id: brand.trail, name: 'Farrowfell', path: '/farrowfell/', picture: 'tent-ochre-hills' },
  { id: brand.still, name: 'Käld Verk', path: '/kald-verk/', picture: 'carafe-sky-window' },
]
