import { z } from 'zod'
import { freeze, type Held } from './ages.ts'

/** An entry as it travels: what is held, and the moment (Redis's clock, microseconds) its load was begun. */
export type SharedEntry = { asOf: number; held: Held }

const Wire = z.object({
  asOf: z.number(),
  value: z.unknown(),
  tags: z.array(z.string()),
  freshUntil: z.number(),
  staleUntil: z.number(),
  keepUntil: z.number(),
})

export function writeEntry({ asOf, held }: SharedEntry): string {
  const { value, tags, freshUntil, staleUntil, keepUntil } = held
  return JSON.stringify({ asOf, value, tags, freshUntil, staleUntil, keepUntil })
}

/** What cannot be read counts as not there. */
export function readEntry(text: string | null): SharedEntry | undefined {
  if (text === null) return undefined
  try {
    const { asOf, ...held } = Wire.parse(JSON.parse(text))
    return { asOf, held: freeze({ ...held, isMissing: false }) }
  } catch {
    return undefined
  }
}
