import { choice, product, variantsOf } from '../bigcommerce/catalog/make.ts'
import type { OptionValue, Product } from '../bigcommerce/catalog/product.ts'

export const manyVariantsId = 90_000

const pictured = 6

// A product of as many variants as one likes, from three options that have up to 20, 6 and 5 values. Each
// variant has its own price, SKU, GTIN and stock; those of every sixth first value have a picture.
export function productWithVariants(count = 600, id = manyVariantsId): Product {
  const [third, second, first] = sizes(count)
  const options = [
    choice(id, 1, 'Swatch', 'Colour', values('Colour', first, toColour)),
    choice(id, 2, 'RectangleBoxes', 'Size', values('Size', second)),
    choice(id, 3, 'DropdownList', 'Finish', values('Finish', third)),
  ]
  const vary = ([colour = '']: string[], index: number) => ({
    price: 10 + index / 4,
    stock: index % 7,
    gtin: String(4_000_000_000_000 + index),
    ...(Number(colour.split(' ')[1]) % pictured === 1 ? { picture: `mug-sage-${index}` } : {}),
  })
  return product({
    id,
    sku: 'MANY',
    name: `One of ${count}`,
    price: 10,
    description: '<p>There is one for everybody.</p>',
    categoryIds: [],
    options,
    variants: variantsOf(id, options, { sku: 'MANY', vary }),
  })
}

function sizes(count: number): [number, number, number] {
  const third = largestDivisor(count, 5)
  const second = largestDivisor(count / third, 6)
  const first = count / third / second
  return [third, second, first]
}

const largestDivisor = (count: number, most: number): number =>
  count % most === 0 ? most : largestDivisor(count, most - 1)

const values = (name: string, count: number, more: (index: number) => Partial<OptionValue> = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({
    label: `${name} ${index + 1}`,
    isDefault: index === 0,
    ...more(index),
  }))

const toColour = (index: number) => ({
  colors: [`#${((index * 750_251) % 0xffffff).toString(16).padStart(6, '0')}`],
})
