import type { Ask } from '../bigcommerce/catalog.ts'
import type { Ages } from '../cache/cache.ts'

/**
 * One thing the cache keeps: its key, how long it is fresh, how BigCommerce is asked for it in our shape, and the tags
 * by which an event drops it.
 */
export type Entry<Value> = {
  key: string
  /** The same in every currency and with any tax: names, counts, the order of a list. */
  isUnpriced?: true
  ages: Ages
  ask: Ask<Value>
  // A method, so that entries of any kind go into one list: each is only ever given what its own ask has read.
  tags(value: Value): string[]
}

/** An ask whose answer is made ours. */
export const reshaped = <Wire, Value>(ask: Ask<Wire>, toValue: (wire: Wire) => Value): Ask<Value> => ({
  ...ask,
  read: async (...answer) => toValue(await ask.read(...answer)),
})

export const orNull =
  <Wire, Value>(toValue: (wire: Wire) => Value) =>
  (wire: Wire | null): Value | null =>
    wire === null ? null : toValue(wire)

/** Carried by whatever shows these products, and their prices. */
export const productTags = (products: { id: number }[]): string[] => [
  'prices',
  ...products.map(({ id }) => `product:${id}`),
]
