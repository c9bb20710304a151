import { choice, product, reviewed, slugOf, variantsOf } from '../bigcommerce/catalog/make.ts'
import type { Brand, Catalog, Category, Product } from '../bigcommerce/catalog/product.ts'

const FIRST_ID = 100_001
const PER_CATEGORY = 40
const CHILDREN = 6
const MOST_CATEGORIES = 210

const looks = ['Plain', 'Round', 'Tall', 'Ribbed', 'Glazed', 'Woven', 'Pressed', 'Painted', 'Small', 'Heavy']
const colours = ['Sage', 'Moss', 'Clay', 'Rust', 'Ochre', 'Sea', 'Tide', 'Slate', 'Oat', 'Plum']
const things = ['Mug', 'Bowl', 'Plate', 'Casserole', 'Kettle', 'Tent', 'Backpack', 'Yarn']

// A shop of as many products as one likes, the same each time. Every fifth has variants, every fourth
// reviews, every tenth is on sale and every twentieth sold out.
export function generatedCatalog(count: number): Catalog {
  const categories = makeCategories(Math.min(MOST_CATEGORIES, Math.ceil(count / PER_CATEGORY)))
  const brands = makeBrands(Math.min(40, Math.ceil(count / 50)))
  const ids = { category: categories.map(({ id }) => id), brand: brands.map(({ id }) => id) }
  return {
    storeName: 'Generated Goods',
    currencyCode: 'USD',
    products: Array.from({ length: count }, (_, index) => makeProduct(index, ids)),
    categories,
    brands,
    redirects: [{ from: '/old/', to: { product: FIRST_ID } }],
  }
}

const pick = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item

function makeProduct(index: number, ids: { category: number[]; brand: number[] }): Product {
  const id = FIRST_ID + index
  const thing = pick(things, index)
  const colour = pick(colours, Math.floor(index / 8))
  const price = 5 + ((index * 37) % 9500) / 100
  return product({
    id,
    sku: `GEN-${id}`,
    name: `${pick(looks, Math.floor(index / 80))} ${colour} ${thing} ${index + 1}`,
    price,
    description: `<p>A ${colour.toLowerCase()} ${thing.toLowerCase()} for every day, number ${index + 1} of its kind.</p>`,
    categoryIds: [pick(ids.category, index)],
    brandId: pick(ids.brand, index),
    looks: [`${thing.toLowerCase()}-${colour.toLowerCase()}-front`],
    customFields: [{ name: 'Colour family', value: colour }],
    featured: index % 50 === 0,
    freeShipping: index % 3 === 0,
    ...(index % 10 === 3 ? { salePrice: price * 0.8 } : {}),
    ...(index % 20 === 7 ? { stock: 0 } : index % 2 === 0 ? { stock: 5 + (index % 40) } : {}),
    ...(index % 4 === 0 ? { reviews: reviewed(id, 5, 4, 3 + (index % 3)) } : {}),
    ...(index % 5 === 0 ? withVariants(id, price) : {}),
  })
}

function withVariants(id: number, price: number): Pick<Product, 'options' | 'variants'> {
  const options = [
    choice(id, 1, 'RectangleBoxes', 'Size', [{ label: 'Small' }, { label: 'Large' }]),
    choice(id, 2, 'DropdownList', 'Finish', [{ label: 'Matte' }, { label: 'Gloss' }]),
  ]
  const vary = ([size]: string[]) => (size === 'Large' ? { price: price + 4 } : {})
  return { options, variants: variantsOf(id, options, { sku: `GEN-${id}`, vary }) }
}

// Departments with a few below each.
function makeCategories(count: number): Category[] {
  return Array.from({ length: count }, (_, index) => {
    const place = index % (CHILDREN + 1)
    const department = index - place
    const name = `${place === 0 ? 'Department' : 'Shelf'} ${index + 1}`
    const path = place === 0 ? `/${slugOf(name)}/` : `/department-${department + 1}/${slugOf(name)}/`
    const parentId = place === 0 ? null : department + 1
    return { id: index + 1, parentId, name, path, description: `<p>All of ${name}.</p>` }
  })
}

const makeBrands = (count: number): Brand[] =>
  Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    name: `Maker ${index + 1}`,
    path: `/makers/${index + 1}/`,
  }))
