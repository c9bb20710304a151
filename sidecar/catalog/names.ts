import { type Ask, askBrandPage, askCategoryTree } from '../bigcommerce/catalog.ts'
import type { BrandWire } from '../bigcommerce/catalog-wire.ts'
import { lookUp } from '../bigcommerce/lookup.ts'
import { type FieldError, invalidInput } from '../errors.ts'
import { type Image, toImage } from '../image.ts'
import { ages } from './ages.ts'
import { type CategoryNode, flatten, toCategoryNode } from './category.ts'
import type { Context } from './context.ts'
import { type Entry, reshaped } from './entry.ts'
import type { Reader } from './reader.ts'

export type Named = { id: number; name: string; path: string }

export type BrandName = Named & { image: Image | null }

export const categoriesEntry = (): Entry<CategoryNode[]> => ({
  key: 'categories',
  isUnpriced: true,
  ages: ages.names,
  ask: reshaped(askCategoryTree(), (wires) => wires.map(toCategoryNode)),
  tags: () => ['categories'],
})

const pagesAtMost = 20

/** All brands, page after page: BigCommerce has no look-up of a brand by its name. A thousand at most. */
export const brandsEntry = (): Entry<BrandName[]> => {
  const first = askBrandPage(undefined)
  const ask: Ask<BrandName[]> = {
    ...first,
    read: async (data, graphql, operation) => {
      const brands: BrandWire[] = []
      let page = await first.read(data, graphql, operation)
      for (let read = 1; ; read++) {
        brands.push(...page.nodes)
        if (page.next === null || read === pagesAtMost) break
        const [answer] = await lookUp(graphql, [askBrandPage(page.next)], operation)
        if (!answer?.ok) throw answer?.error
        page = answer.wire
      }
      return brands.map(({ entityId, name, path, defaultImage }) => ({
        id: entityId,
        name,
        path,
        image: toImage(defaultImage, name),
      }))
    },
  }
  return { key: 'brands', isUnpriced: true, ages: ages.names, ask, tags: () => ['brands'] }
}

export type Field = 'category' | 'brand'

/** As an editor or an address names it: an id, a path, the last part of one, or a name. */
export type Reference = string | number

/** Every name that is needed, in one request. Numbers are taken as they are: the store's tree may be deeper than we read. */
export async function resolveNames(
  written: Partial<Record<Field, Reference | undefined>>,
  reader: Reader,
  context: Context,
): Promise<Partial<Record<Field, number>>> {
  const given = (['category', 'brand'] as const).filter((field) => written[field] !== undefined)
  const known = await readNames(
    given.filter((field) => typeof written[field] === 'string'),
    reader,
    context,
  )
  return Object.fromEntries(
    given.map((field) => [field, idOf(field, written[field] ?? 0, known[field] ?? [])]),
  )
}

/** What several names mean, and which of them mean nothing. */
export type Resolved = { ids: number[]; missing: Reference[] }

/** The same for names of which any will do: those the store has not are told apart. */
export async function resolveEach(
  written: Partial<Record<Field, Reference[]>>,
  reader: Reader,
  context: Context,
): Promise<Record<Field, Resolved>> {
  const isNamed = (field: Field) => (written[field] ?? []).some((one) => typeof one === 'string')
  const known = await readNames((['category', 'brand'] as const).filter(isNamed), reader, context)
  const resolved = (field: Field): Resolved => {
    const found = (written[field] ?? []).map((one) => ({ one, id: idIn(one, known[field] ?? []) }))
    const ids = found.flatMap(({ id }) => (id === undefined ? [] : [id]))
    return {
      ids: [...new Set(ids)].toSorted((one, other) => one - other),
      missing: found.filter(({ id }) => id === undefined).map(({ one }) => one),
    }
  }
  return { category: resolved('category'), brand: resolved('brand') }
}

/** All categories, all brands, or both. */
async function readNames(
  fields: Field[],
  reader: Reader,
  context: Context,
): Promise<Partial<Record<Field, Named[]>>> {
  const outcomes = await reader.readAll(
    fields.map((field): Entry<unknown> => (field === 'category' ? categoriesEntry() : brandsEntry())),
    context,
  )
  return Object.fromEntries(
    fields.map((field, index) => {
      const outcome = outcomes[index]
      if (!outcome?.ok) throw outcome?.error
      // Each field's entry gives its own kind of list.
      const list = outcome.value as Named[]
      return [field, field === 'category' ? flatten(list as CategoryNode[]) : list]
    }),
  )
}

function idOf(field: Field, written: Reference, known: Named[]): number {
  const id = idIn(written, known)
  if (id === undefined) throw unknownReference(field, written)
  return id
}

const idIn = (written: Reference, known: Named[]): number | undefined =>
  typeof written === 'number' ? written : findReferred(written, known)?.id

/** Finds what an editor wrote — a path, the last part of one, or a name — among what the store has. */
function findReferred(written: string, all: Named[]): Named | undefined {
  const wanted = plain(written)
  return (
    all.find(({ path }) => plain(path) === wanted) ??
    all.find(({ path }) => plain(path).split('/').at(-1) === wanted) ??
    all.find(({ name }) => plain(name) === wanted)
  )
}

/** What stands at exactly this path. */
export const atPath = (path: string, all: Named[]): Named | undefined =>
  all.find((one) => plain(one.path) === plain(path))

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '')

export const unknownReference = (field: Field, written: Reference) => {
  const detail: FieldError = {
    field,
    code: `unknown_${field}`,
    message: `The store has no ${field} “${written}”.`,
  }
  return invalidInput([detail])
}
