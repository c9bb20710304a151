import type { Catalog } from '../bigcommerce/catalog/product.ts'
import { specimenProducts } from './specimen-products.ts'

export { ids } from './specimen-plain.ts'

// A catalogue of a few plain things, one for each rule of the store that a test looks at.
export const specimenCatalog: Catalog = {
  storeName: 'Specimens',
  currencyCode: 'USD',
  products: specimenProducts,
  categories: [
    {
      id: 1,
      parentId: null,
      name: 'Home',
      path: '/home/',
      description: '<p>For the house</p>',
      picture: 'home',
    },
    { id: 2, parentId: 1, name: 'Kitchen', path: '/home/kitchen/', description: '' },
    {
      id: 3,
      parentId: 2,
      name: 'Cups',
      path: '/home/kitchen/cups/',
      description: '',
      seo: { title: 'Cups and mugs', description: 'To hold' },
    },
    { id: 4, parentId: null, name: 'Paper', path: '/paper/', description: '', sort: 'HIGHEST_PRICE' },
  ],
  brands: [
    { id: 21, name: 'Fern', path: '/fern/', picture: 'fern', keywords: ['green'], seo: { title: 'Ferns' } },
    { id: 22, name: 'Flint', path: '/flint/' },
  ],
  redirects: [
    { from: '/old-mug/', to: { product: 101 } },
    { from: '/kitchenware/', to: { category: 2 } },
    { from: '/ferns/', to: { brand: 21 } },
    { from: '/crockery/', to: '/home/kitchen/cups/' },
    { from: '/blog/', to: 'https://blog.example.com/' },
  ],
  translations: {
    de: {
      products: {
        101: { name: 'Becher', description: '<p>Ein schlichtes <b>Ding</b>.</p>' },
        102: { name: 'Hemd' },
      },
      categories: { 1: { name: 'Zuhause' }, 3: { name: 'Tassen', description: '<p>Zum Halten.</p>' } },
      terms: { Size: 'Größe', Colour: 'Farbe', Moss: 'Moos', Glaze: 'Glasur', Matte: 'Matt', Brand: 'Marke' },
    },
  },
}
