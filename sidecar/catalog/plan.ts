import type { Outcome } from '../cache/cache.ts'
import { AppError } from '../errors.ts'
import type { Card } from './card.ts'
import { type Choice, chosenIn, withChoice } from './choice.ts'
import type { Display } from './display.ts'
import type { Entry } from './entry.ts'
import { isMoved, type Moved, movedError } from './moved.ts'
import type { Product } from './product.ts'
import { cardEntry, choiceEntry, productByPathEntry, productEntry, reviewsEntry } from './product-entry.ts'
import type { QueryOf } from './query.ts'

/** One query, planned: what the cache must hold to answer it, and the answer made of that. */
export type Plan = { entries: Entry<unknown>[]; answer: (outcomes: Outcome<unknown>[]) => unknown }

/** A plan that needs all of its entries. */
export const plan = <Value>(entries: Entry<Value>[], answer: (values: Value[]) => unknown): Plan => ({
  entries,
  answer: (outcomes) =>
    answer(
      outcomes.map((outcome) => {
        if (!outcome.ok) throw outcome.error
        // The values come back in the order of the entries that this very function was given.
        return outcome.value as Value
      }),
    ),
})

export function planProducts({ ids = [], skus = [] }: QueryOf<'products'>, display: Display): Plan {
  const entries = [
    ...ids.map((id) => cardEntry({ id }, display)),
    ...skus.map((sku) => cardEntry({ sku }, display)),
  ]
  const asked = [...ids, ...skus]
  return plan<Card | null>(entries, (cards) => ({
    items: cards.filter((card) => card !== null),
    missing: asked.filter((_, index) => cards[index] === null),
  }))
}

export function planProduct({ id, sku, variantId, path }: QueryOf<'product'>, display: Display): Plan {
  if (path !== undefined)
    return { entries: path.map((one) => productByPathEntry(one, display)), answer: firstThere }
  const by = id !== undefined ? { id } : variantId !== undefined ? { variantId } : { sku: sku ?? '' }
  return plan([productEntry(by, display)], firstFound)
}

/** The same product as its shopper has chosen it. */
export function planChosen(product: Product, options: Record<string, string>, display: Display): Plan {
  const values = chosenIn(product.options, options)
  if (values.length === 0) return plan([], () => product)
  return plan<Choice | null>([choiceEntry(product, values, display)], ([choice]) =>
    choice ? withChoice(product, choice, values) : firstFound([]),
  )
}

export function planReviews({ id, limit, after }: QueryOf<'reviews'>): Plan {
  return plan([reviewsEntry(id, limit, after)], ([page]) => {
    if (page === null) throw noSuchProduct()
    return page
  })
}

const noSuchProduct = (): AppError => new AppError('not_found', 'The store has no such product.')

type Found = Product | Moved | null

/**
 * What is there is shown, though nobody can say what stands at the other paths: in an outage only one of them is known.
 */
function firstThere(outcomes: Outcome<unknown>[]): Product {
  const found = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value as Found] : []))
  for (const one of found) if (one !== null && !isMoved(one)) return one
  const failed = outcomes.find((outcome) => !outcome.ok)
  if (failed !== undefined && !failed.ok) throw failed.error
  return firstFound(found)
}

/** A product comes before word of where it has gone. */
function firstFound(found: Found[]): Product {
  const there = found.filter((one) => one !== null)
  for (const one of there) if (!isMoved(one)) return one
  const [moved] = there.filter(isMoved)
  throw moved === undefined ? noSuchProduct() : movedError(moved)
}
