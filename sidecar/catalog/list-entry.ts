import { askCollection, type CollectionSource } from '../bigcommerce/catalog.ts'
import { ages } from './ages.ts'
import { type Card, toCard } from './card.ts'
import type { Display } from './display.ts'
import { type Entry, productTags, reshaped } from './entry.ts'

/** Of any list: an event may put a product on it that is not there yet. */
export const listTags = (cards: Card[]): string[] => ['lists', ...productTags(cards)]

export const collectionEntry = (
  source: CollectionSource,
  limit: number,
  display: Display,
): Entry<Card[]> => ({
  key: `collection:${source}:${limit}`,
  ages: ages.list,
  ask: reshaped(askCollection(source, limit), (wires) => wires.map((wire) => toCard(wire, display))),
  tags: listTags,
})
