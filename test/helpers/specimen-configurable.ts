import type { Product } from '../bigcommerce/catalog/product.ts'
import { ids, plain } from './specimen-plain.ts'

// A product with variants and one with every kind of modifier.
export const shirt: Product = {
  ...plain,
  id: ids.shirt,
  sku: 'SHIRT',
  name: 'Shirt',
  path: '/shirt/',
  price: 30,
  brandId: 22,
  categoryIds: [1],
  pictures: [{ key: 'shirt', alt: 'A shirt' }],
  created: '2026-02-01T00:00:00Z',
  sold: 10,
  warningLevel: 2,
  options: [
    {
      id: 11,
      name: 'Size',
      required: true,
      affectsVariant: true,
      kind: 'RectangleBoxes',
      values: [
        { id: 1, label: 'S', isDefault: true },
        { id: 2, label: 'L' },
      ],
    },
    {
      id: 12,
      name: 'Colour',
      required: true,
      affectsVariant: true,
      kind: 'Swatch',
      values: [
        { id: 3, label: 'Moss', colors: ['#445533'], isDefault: true },
        { id: 4, label: 'Weave', texture: 'weave' },
      ],
    },
    {
      id: 13,
      name: 'Hem',
      required: false,
      affectsVariant: false,
      kind: 'DropdownList',
      values: [
        { id: 5, label: 'Plain' },
        { id: 6, label: 'Stitched', priceAdjustment: 4.25 },
      ],
    },
  ],
  variants: [
    { id: 1021, sku: 'SHIRT-S-M', optionValueIds: { 11: 1, 12: 3 }, stock: 5 },
    { id: 1022, sku: 'SHIRT-S-W', optionValueIds: { 11: 1, 12: 4 }, stock: 0, picture: 'shirt-weave' },
    { id: 1023, sku: 'SHIRT-L-M', optionValueIds: { 11: 2, 12: 3 }, stock: 3, price: 33 },
    { id: 1024, sku: 'SHIRT-L-W', optionValueIds: { 11: 2, 12: 4 }, stock: 1, purchasable: false },
  ],
}

export const engraved: Product = {
  ...plain,
  id: ids.engraved,
  sku: 'PEN',
  name: 'Engraved pen',
  path: '/pen/',
  price: 20,
  options: [
    { id: 31, name: 'Name', required: true, affectsVariant: false, kind: 'Text', minLength: 2, maxLength: 8 },
    {
      id: 32,
      name: 'Gift box',
      required: false,
      affectsVariant: false,
      kind: 'Checkbox',
      label: 'Wrap it',
      checkedByDefault: false,
      checkedValueId: 7,
      uncheckedValueId: 8,
      priceAdjustment: 2.5,
    },
    {
      id: 33,
      name: 'Needed by',
      required: false,
      affectsVariant: false,
      kind: 'Date',
      earliest: '2026-01-10',
      latest: '2026-12-20',
    },
    {
      id: 34,
      name: 'Nib width',
      required: false,
      affectsVariant: false,
      kind: 'Number',
      lowest: 1,
      highest: 5,
      integerOnly: true,
    },
    { id: 35, name: 'Note', required: false, affectsVariant: false, kind: 'MultiLineText', maxLines: 2 },
    {
      id: 36,
      name: 'Logo',
      required: false,
      affectsVariant: false,
      kind: 'File',
      maxSizeKb: 512,
      fileTypes: ['png'],
    },
  ],
}
