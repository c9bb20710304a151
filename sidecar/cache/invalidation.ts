import { z } from 'zod'

/** What is no longer so: what carries these tags is dropped, or shown once more; or everything is dropped. */
export type Invalidation = { kind: 'forget' | 'renew'; tags: readonly string[] } | { kind: 'clear' }

const Message = z.intersection(
  z.object({ from: z.string() }),
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal(['forget', 'renew']), tags: z.array(z.string()) }),
    z.object({ kind: z.literal('clear') }),
  ]),
)

/** A message of another sidecar, or nothing when it is not one. */
export function readInvalidation(message: string): { from: string; invalidation: Invalidation } | undefined {
  try {
    const { from, ...invalidation } = Message.parse(JSON.parse(message))
    return { from, invalidation }
  } catch {
    return undefined
  }
}
