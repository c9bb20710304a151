import { freezeAndWeigh } from './freeze.ts'

/** How long a value is served without asking, then while asking in the background, then only when asking fails. */
export type Ages = { freshSeconds: number; staleSeconds: number; keepSeconds: number }

/**
 * A value, about how many bytes of JSON it is, and the moments (milliseconds since the epoch) at which it is due, too
 * old to be shown unasked, and gone.
 */
export type Held = {
  value: unknown
  bytes: number
  tags: readonly string[]
  isMissing: boolean
  freshUntil: number
  staleUntil: number
  keepUntil: number
}

export function toHeld(
  value: unknown,
  { freshSeconds, staleSeconds, keepSeconds }: Ages,
  { tags = [], isMissing = value === null }: { tags?: readonly string[]; isMissing?: boolean },
  now: number,
): Held {
  const freshUntil = now + freshSeconds * 1000
  const staleUntil = freshUntil + staleSeconds * 1000
  return freeze({ value, tags, isMissing, freshUntil, staleUntil, keepUntil: now + keepSeconds * 1000 })
}

/** Every reader is given the same value. */
export const freeze = (held: Omit<Held, 'bytes'>): Held => ({
  ...held,
  bytes: freezeAndWeigh(held.value) + freezeAndWeigh(held.tags),
})

/** Shown for a while longer without asking: after a failure, asking again at once is no use. */
export function rest(held: Held, until: number): void {
  held.freshUntil = Math.max(held.freshUntil, until)
  held.staleUntil = Math.max(held.staleUntil, until)
}

/** Still shown, but the next reader has it loaded anew. */
export function expire(held: Held, now: number): void {
  held.freshUntil = Math.min(held.freshUntil, now)
}
