import type { ExecutionContext } from 'ava'
import test from 'ava'
import { ask } from './ask-bigcommerce.ts'
import { startBigCommerce } from './bigcommerce.ts'
import { specimenCatalog as catalog } from './specimen-catalog.ts'

// What the store answers about one thing, and nothing but an answer will do.
export async function readSite(t: ExecutionContext, selection: string, fragment = '') {
  const store = await startBigCommerce(t, { catalog })
  const { data, errors } = await ask(store, { query: `{ site { ${selection} } } ${fragment}` })
  t.is(errors, undefined, JSON.stringify(errors))
  return { site: (data as { site: Record<string, unknown> }).site, store }
}

export async function readProduct(t: ExecutionContext, selector: string, selection: string) {
  const { site, store } = await readSite(t, `product(${selector}) { ${selection} }`)
  return { product: site.product, store }
}

export const siteShows = test.macro({
  exec: async (t: ExecutionContext, selection: string, expected: Record<string, unknown>) => {
    t.deepEqual((await readSite(t, selection)).site, expected)
  },
  title: (about = '') => about,
})

export const productShows = test.macro({
  exec: async (t: ExecutionContext, selector: string, selection: string, expected: unknown) => {
    t.deepEqual((await readProduct(t, selector, selection)).product, expected)
  },
  title: (about = '') => `a product ${about}`,
})

export const byId = (id: number) => `entityId: ${id}`
