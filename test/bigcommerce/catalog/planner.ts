import { brand } from './departments.ts'
import { choice, product, reviewed, text } from './make.ts'
import type { Product } from './product.ts'

const cover = choice(
  146,
  1,
  'DropdownList',
  'Cover',
  [
    { label: 'Pine', isDefault: true },
    { label: 'Rust', priceAdjustment: 4 },
  ],
  { affectsVariant: false },
)

export const planner: Product[] = [
  product({
    id: 146,
    sku: 'PQ-PLN-01',
    name: 'A Year of Your Own',
    price: 48,
    brandId: brand.quill,
    categoryIds: [33],
    looks: ['planner-pine-front', 'planner-pine-shelf', 'planner-pine-flat'],
    description: text(
      'A planner printed for one person: it begins on the day you say, has as many pages a week as you need, and opens with a sentence of yours.',
      'Bound while you wait, if you can wait nine days.',
    ),
    options: [
      cover,
      {
        id: 1462,
        name: 'Wrap it as a present',
        required: false,
        affectsVariant: false,
        kind: 'Checkbox',
        label: 'Yes, in brown paper and twine',
        checkedByDefault: false,
        checkedValueId: 14621,
        uncheckedValueId: 14622,
        priceAdjustment: 5,
      },
      {
        id: 1463,
        name: 'First day',
        required: true,
        affectsVariant: false,
        kind: 'Date',
        earliest: '2030-01-01',
        latest: '2031-12-31',
      },
      {
        id: 1464,
        name: 'Pages a week',
        required: true,
        affectsVariant: false,
        kind: 'Number',
        default: 2,
        lowest: 1,
        highest: 7,
        integerOnly: true,
      },
      {
        id: 1465,
        name: 'Line height in millimetres',
        required: false,
        affectsVariant: false,
        kind: 'Number',
        lowest: 5,
        highest: 9.5,
        integerOnly: false,
      },
      {
        id: 1466,
        name: 'Name on the cover',
        required: true,
        affectsVariant: false,
        kind: 'Text',
        minLength: 2,
        maxLength: 24,
      },
      {
        id: 1467,
        name: 'Sentence on the first page',
        required: false,
        affectsVariant: false,
        kind: 'MultiLineText',
        maxLength: 160,
        maxLines: 4,
      },
      {
        id: 1468,
        name: 'A picture for the back',
        required: false,
        affectsVariant: false,
        kind: 'File',
        maxSizeKb: 4096,
        fileTypes: ['jpg', 'png'],
      },
    ],
    reviews: reviewed(146, 5, 4),
  }),
]
