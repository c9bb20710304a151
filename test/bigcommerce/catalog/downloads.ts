import { brand } from './departments.ts'
import { choice, product, reviewed, text } from './make.ts'
import type { Product } from './product.ts'

const amount = choice(
  160,
  1,
  'RectangleBoxes',
  'Amount',
  [
    { label: '$25', isDefault: true },
    { label: '$50', priceAdjustment: 25 },
    { label: '$100', priceAdjustment: 75 },
  ],
  { affectsVariant: false },
)

const digital = { type: 'Digital', weight: 0 } as const

export const downloads: Product[] = [
  product({
    ...digital,
    id: 159,
    sku: 'FF-BOK-01',
    name: 'Ferns for the Forgetful (e-book)',
    price: 9,
    brandId: brand.root,
    categoryIds: [17],
    looks: ['ebook-fern-front', 'ebook-fern-flat'],
    description: text(
      'Ninety pages on plants that forgive. EPUB and PDF, without any lock.',
      'Chapters on light, water, repotting and when to leave well alone, with sixty drawings. Read it on anything; the link comes by e-mail as soon as you have paid.',
    ),
    reviews: reviewed(159, 5, 4),
  }),
  product({
    ...digital,
    id: 160,
    sku: 'FF-GFT-01',
    name: 'Gift Card by E-mail',
    price: 25,
    categoryIds: [17],
    looks: ['giftcard-clay-front', 'giftcard-clay-flat'],
    description: text(
      'For the friend who has everything but a kettle.',
      'It arrives in a minute, does not expire, and can be spent in more than one go. Write a few words and they stand above the amount, in a nice type.',
    ),
    options: [
      amount,
      {
        id: 1602,
        name: 'A few words',
        required: false,
        affectsVariant: false,
        kind: 'MultiLineText',
        maxLength: 300,
        maxLines: 6,
      },
    ],
  }),
  product({
    ...digital,
    id: 161,
    sku: 'FF-PAT-01',
    name: 'Knitting Pattern, Ridge Hat',
    price: 5,
    brandId: brand.linen,
    categoryIds: [17],
    looks: ['pattern-honey-front', 'pattern-honey-flat'],
    description: text(
      'One evening, one skein, one hat. With pictures of every tricky stitch.',
      'For worsted yarn and 4.5 mm needles, in three sizes from small child to large head. A PDF of six pages, two of which you need not print.',
    ),
    relatedIds: [157],
  }),
]

// What a store has in a corner: goods that nobody may see, that stand in no category, or have no picture.
export const corners: Product[] = [
  product({
    id: 162,
    sku: 'FF-HID-01',
    name: 'Next Season’s Secret',
    price: 99,
    categoryIds: [11],
    looks: ['kettle-ochre-front'],
    description: text('Not yet.'),
    visible: false,
    featured: true,
  }),
  product({
    id: 163,
    sku: 'FF-ODD-01',
    name: 'Odd Lid',
    price: 3,
    categoryIds: [],
    looks: ['casserole-ochre-close'],
    description: text(
      'It fits something. It may fit yours.',
      'Stoneware, eleven centimetres across, from a pot that did not make it. If it turns out to fit nothing, it is a very good saucer.',
    ),
  }),
  product({
    id: 164,
    sku: 'FF-NOP-01',
    name: 'Repair by Post',
    price: 35,
    categoryIds: [13],
    description: text(
      'Send us what broke. We glue, stitch or sharpen it and send it back.',
      'Put in a note with your name and what happened, however embarrassing. If it cannot be mended, we send it back as it was, with our sympathy and your money.',
    ),
  }),
  product({
    id: 165,
    sku: 'FF-MES-01',
    name: 'Message Hooks',
    price: 17,
    brandId: brand.iron,
    categoryIds: [13],
    looks: ['hooks-iron-wall', 'hooks-iron-flat'],
    description: [
      text(
        'Five iron hooks for keys, leads and notes. Old listings travel far, and pick up things on the way:',
      ),
      '<script>window.storebridgeWasHere = true</script>',
      '<img src="x" onerror="window.storebridgeWasHere = true" alt="">',
      '<p onclick="window.storebridgeWasHere = true">Sold as a row of <em>five</em>.</p>',
      '<table><tr><th>Length</th><td>40 cm</td></tr><tr><th>Screws</th><td>Two, brass</td></tr></table>',
    ].join('\n'),
  }),
]
