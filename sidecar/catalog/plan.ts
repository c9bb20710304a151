import { AppError } from '../errors.ts'
import type { Card } from './card.ts'
import { type Choice, chosenIn, withChoice } from './choice.ts'
import { cardEntry, choiceEntry, type Entry, productByPathEntry, productEntry } from './entry.ts'
import type { Product } from './product.ts'
import type { QueryOf } from './query.ts'

/** One query, planned: what the cache must hold to answer it, and the answer made of that. */
export type Plan = { entries: Entry<unknown>[]; answer: (values: unknown[]) => unknown }

export const plan = <Value>(entries: Entry<Value>[], answer: (values: Value[]) => unknown): Plan => ({
  entries,
  // The values come back in the order of the entries that this very function was given.
  answer: (values) => answer(values as Value[]),
})

export function planProducts({ ids = [], skus = [] }: QueryOf<'products'>): Plan {
  const entries = [...ids.map((id) => cardEntry({ id })), ...skus.map((sku) => cardEntry({ sku }))]
  const asked = [...ids, ...skus]
  return plan<Card | null>(entries, (cards) => ({
    items: cards.filter((card) => card !== null),
    missing: asked.filter((_, index) => cards[index] === null),
  }))
}

export function planProduct({ id, sku, path }: QueryOf<'product'>): Plan {
  const entries = path
    ? path.map(productByPathEntry)
    : [productEntry(id === undefined ? { sku: sku ?? '' } : { id })]
  return plan(entries, firstFound)
}

/** The same product as its shopper has chosen it. */
export function planChosen(product: Product, options: Record<string, string>): Plan {
  const values = chosenIn(product.options, options)
  if (values.length === 0) return plan([], () => product)
  return plan<Choice | null>([choiceEntry(product, values)], ([choice]) =>
    choice ? withChoice(product, choice, values) : firstFound([]),
  )
}

function firstFound(products: (Product | null)[]): Product {
  const found = products.find((product) => product !== null)
  if (found === undefined) throw new AppError('not_found', 'The store has no such product.')
  return found
}
