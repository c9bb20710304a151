import type { Graphql } from '../bigcommerce/graphql.ts'
import { lookUp } from '../bigcommerce/lookup.ts'
import { askNewest } from '../bigcommerce/places.ts'
import type { Dates, ProductDates } from '../bigcommerce/product-dates.ts'
import type { Cache, Load } from '../cache/cache.ts'
import { asGuest, type Operation } from '../operation.ts'
import { ages } from './ages.ts'
import type { Card } from './card.ts'

/** A product, and when it was made and last changed. */
export type Change = { product: Card; createdAt: string; changedAt: string }

export type Changes = ReturnType<typeof createChanges>

type Services = {
  graphql: Graphql
  cache: Cache
  dates: ProductDates
  findCards: (ids: number[], operation: Operation) => Promise<Card[]>
  channelId: number
}

/** What of the catalogue is new or other than it was, the latest first: what a feed tells. */
export function createChanges({ graphql, cache, dates, findCards, channelId }: Services) {
  /** Where the account may not see when products were changed, those that came last. */
  async function latest(limit: number, operation: Operation): Promise<Dates[]> {
    const told = await dates.latest(limit, operation)
    if (told !== null) return told
    const [answer] = await lookUp(graphql, [askNewest(limit)], operation)
    if (!answer?.ok) throw answer?.error
    return answer.wire.map(({ id, createdAt }) => ({ id, createdAt, changedAt: createdAt }))
  }

  return async (limit: number, asked: Operation): Promise<{ items: Change[] }> => {
    const operation = asGuest(asked)
    const key = `${channelId}:changes:${limit}`
    const load: Load<Dates[]> = async () => {
      const value = await latest(limit, operation)
      return new Map([[key, { value, tags: ['lists', ...value.map(({ id }) => `product:${id}`)] }]])
    }
    const [outcome] = await cache.wrapMany([{ key, ages: ages.list }], load, operation.deadline)
    if (!outcome?.ok) throw outcome?.error
    const found = outcome.value
    const cards = new Map(
      (
        await findCards(
          found.map(({ id }) => id),
          operation,
        )
      ).map((card) => [card.id, card]),
    )
    return {
      items: found.flatMap(({ id, createdAt, changedAt }) => {
        const product = cards.get(id)
        return product === undefined ? [] : [{ product, createdAt, changedAt }]
      }),
    }
  }
}
