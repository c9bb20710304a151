import type { Ask } from '../bigcommerce/catalog.ts'
import {
  askBrand,
  askCategory,
  askPlace,
  type BrandHeadWire,
  type CategoryHeadWire,
} from '../bigcommerce/subjects.ts'
import { type Image, toImage } from '../image.ts'
import { ages } from './ages.ts'
import { type Entry, orNull, reshaped } from './entry.ts'
import { isMoved, type Moved, movedTo } from './moved.ts'

type Link = { name: string; path: string | null }

export type CategorySubject = {
  kind: 'category'
  id: number
  name: string
  path: string
  /** HTML as the merchant wrote it: sanitise before printing. */
  description: string
  image: Image | null
  /** From the top down to the category itself. */
  breadcrumbs: Link[]
  seo: { title: string; description: string }
  /** A name of ours; null where BigCommerce decides. */
  defaultSort: string | null
}

export type BrandSubject = {
  kind: 'brand'
  id: number
  name: string
  path: string
  image: Image | null
  seo: { title: string; description: string }
}

/** What a listing page is about. */
export type Subject = CategorySubject | BrandSubject

export const categoryEntry = (id: number): Entry<CategorySubject | null> => ({
  key: `category:${id}`,
  isUnpriced: true,
  ages: ages.names,
  ask: reshaped(askCategory(id), orNull(toCategorySubject)),
  tags: () => [`category:${id}`, 'categories'],
})

export const brandEntry = (id: number): Entry<BrandSubject | null> => ({
  key: `brand:${id}`,
  isUnpriced: true,
  ages: ages.names,
  ask: reshaped(askBrand(id), orNull(toBrandSubject)),
  tags: () => ['brands'],
})

export const placeEntry = (path: string): Entry<Subject | Moved | null> => ({
  key: `place:${path}`,
  isUnpriced: true,
  ages: ages.names,
  ask: placeAsk(path),
  tags: (place) => [
    'routes',
    'categories',
    'brands',
    ...(place === null || isMoved(place) ? ['absent'] : []),
    ...(place !== null && !isMoved(place) && place.kind === 'category' ? [`category:${place.id}`] : []),
  ],
})

/** What stands there comes before where it may have gone. */
function placeAsk(path: string): Ask<Subject | Moved | null> {
  const ask = askPlace(path)
  return {
    ...ask,
    read: async (data, graphql, operation) => {
      const { category, brand, route } = await ask.read(data, graphql, operation)
      if (category !== null) return toCategorySubject(category)
      if (brand !== null) return toBrandSubject(brand)
      return movedTo(route, path, graphql, operation)
    },
  }
}

const toSeo = ({ seo, name }: { seo: CategoryHeadWire['seo']; name: string }) => ({
  title: seo.pageTitle || name,
  description: seo.metaDescription,
})

function toCategorySubject(wire: CategoryHeadWire): CategorySubject {
  const sort = wire.defaultProductSort
  return {
    kind: 'category',
    id: wire.entityId,
    name: wire.name,
    path: wire.path,
    description: wire.description,
    image: toImage(wire.defaultImage, wire.name),
    breadcrumbs: wire.breadcrumbs.map(({ name, path }) => ({ name, path: path ?? null })),
    seo: toSeo(wire),
    defaultSort: sort == null || sort === 'DEFAULT' ? null : sort.toLowerCase(),
  }
}

const toBrandSubject = (wire: BrandHeadWire): BrandSubject => ({
  kind: 'brand',
  id: wire.entityId,
  name: wire.name,
  path: wire.path,
  image: toImage(wire.defaultImage, wire.name),
  seo: toSeo(wire),
})
