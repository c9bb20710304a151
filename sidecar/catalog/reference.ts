import { type Ask, askBrandPage } from '../bigcommerce/catalog.ts'
import type { BrandWire } from '../bigcommerce/catalog-wire.ts'
import { lookUp } from '../bigcommerce/lookup.ts'
import { type FieldError, invalidInput } from '../errors.ts'
import { ages, type Entry } from './entry.ts'

export type Named = { id: number; name: string; path: string }

const pagesAtMost = 20

/** All brands, page after page: BigCommerce has no look-up of a brand by its name. A thousand at most. */
export const brandsEntry = (): Entry<Named[]> => {
  const first = askBrandPage(undefined)
  const ask: Ask<Named[]> = {
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
      return brands.map(({ entityId, name, path }) => ({ id: entityId, name, path }))
    },
  }
  return { key: 'brands', ages: ages.names, ask }
}

/** Finds what an editor wrote — a path, the last part of one, or a name — among what the store has. */
export function findReferred(written: string, all: Named[]): Named | undefined {
  const wanted = plain(written)
  return (
    all.find(({ path }) => plain(path) === wanted) ??
    all.find(({ path }) => plain(path).split('/').at(-1) === wanted) ??
    all.find(({ name }) => plain(name) === wanted)
  )
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '')

export const unknownReference = (field: 'category' | 'brand', written: string) => {
  const detail: FieldError = {
    field,
    code: `unknown_${field}`,
    message: `The store has no ${field} “${written}”.`,
  }
  return invalidInput([detail])
}
