import { type Ask, askCursors, type Search } from '../bigcommerce/catalog.ts'
import { ages } from './ages.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import type { Reader } from './reader.ts'

const stride = 50

type Chunk = { cursors: string[]; isLast: boolean }

export type Found = Omit<Search, 'first' | 'after'>

/**
 * BigCommerce's cursors are opaque and a page of ours has a number, so the way to it is walked, fifty products at a
 * time and without reading them, and remembered like any list.
 */
export const cursorsEntry = (
  search: Found,
  key: string,
  index: number,
  after: string | undefined,
): Entry<Chunk> => {
  const ask: Ask<Chunk> = askCursors({ ...search, first: stride, after })
  return { key: `cursors:${key}:${index}`, isUnpriced: true, ages: ages.list, ask, tags: () => ['lists'] }
}

/** The cursor after which product number `offset` (from 0) stands; null where the list is shorter. */
export async function cursorBefore(
  offset: number,
  search: Found,
  key: string,
  reader: Reader,
  context: Context,
): Promise<string | null> {
  let after: string | undefined
  for (let index = 0; ; index++) {
    const { cursors, isLast } = await reader.read(cursorsEntry(search, key, index, after), context)
    const wanted = offset - 1 - index * stride
    if (wanted < stride) return cursors[wanted] ?? null
    after = cursors.at(-1)
    if (isLast || after === undefined) return null
  }
}
