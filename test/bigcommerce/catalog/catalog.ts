import { filters, withAttributes } from './attributes.ts'
import { cups } from './cups.ts'
import { brands, categories } from './departments.ts'
import { corners, downloads } from './downloads.ts'
import { garden } from './garden.ts'
import { home } from './home.ts'
import { kitchen } from './kitchen.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { outdoors } from './outdoors.ts'
import { pantry } from './pantry.ts'
import { paper } from './paper.ts'
import { planner } from './planner.ts'
import type { Catalog } from './product.ts'
import { redirects } from './redirects.ts'
import { table } from './table.ts'
import { textiles } from './textiles.ts'
import { yarn } from './yarn.ts'

const departments = [
  table,
  cups,
  kitchen,
  pantry,
  home,
  textiles,
  garden,
  paper,
  planner,
  outdoors,
  yarn,
  downloads,
  corners,
]

// The invented store of the demo and the tests. No name in it is a real trade's.
export const demoCatalog: Catalog = {
  storeName: 'Fern & Flint',
  currencyCode: 'USD',
  products: departments
    .flat()
    .map(withAttributes)
    .sort((one, other) => one.id - other.id),
  categories,
  brands,
  filters,
  redirects,
  translations: { de: german, fr: french },
}
