import { AppError } from '../errors.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import { isMoved, type Moved, movedError } from './moved.ts'
import { categoriesEntry, resolveNames, unknownReference } from './names.ts'
import type { QueryOf } from './query.ts'
import type { Reader } from './reader.ts'
import { brandEntry, categoryEntry, placeEntry, type Subject } from './subject.ts'

/** What a listing is of: by path as an address has it, or as an editor wrote it. Null is the whole catalogue. */
export async function subjectOf(
  query: QueryOf<'listing'>,
  reader: Reader,
  context: Context,
): Promise<Subject | null> {
  if (query.path !== undefined) return atPath(query.path, reader, context)
  const ids = await resolveNames(query, reader, context)
  if (ids.category !== undefined) {
    const subject = await reader.read(categoryEntry(ids.category), context)
    if (subject === null) throw unknownReference('category', ids.category)
    return subject
  }
  if (ids.brand === undefined) return null
  const subject = await reader.read(brandEntry(ids.brand), context)
  if (subject === null) throw unknownReference('brand', ids.brand)
  return subject
}

/** Of what the paths may mean, what is there comes before word of where it has gone. */
async function atPath(paths: string[], reader: Reader, context: Context): Promise<Subject> {
  // The tree is needed next, and travels along.
  const entries: Entry<unknown>[] = [...paths.map(placeEntry), categoriesEntry()]
  const outcomes = (await reader.readAll(entries, context)).slice(0, paths.length)
  const places = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value as Subject | Moved | null] : []))
  for (const place of places) if (place !== null && !isMoved(place)) return place
  // Only what is there may be told while nobody can say what stands at the others.
  const failed = outcomes.find((outcome) => !outcome.ok)
  if (failed !== undefined && !failed.ok) throw failed.error
  const [moved] = places.filter((place) => place !== null).filter(isMoved)
  throw moved === undefined
    ? new AppError('not_found', 'The store has no such category or brand.')
    : movedError(moved)
}
