import type { Said } from './payment-state.ts'

type Options = {
  /** As long as a session may be carried that would say the same. */
  keepMs?: number
  most?: number
  now: () => number
}

const day = 24 * 60 * 60 * 1000

/** By order, what was said of a try to pay. It is bounded in age and number: the oldest leaves first. */
export function createSaidMemory({ keepMs = 30 * day, most = 10_000, now }: Options) {
  const kept = new Map<number, { said: Said; until: number }>()

  function dropOld(): void {
    for (const [orderId, { until }] of kept) {
      if (kept.size <= most && until > now()) return
      kept.delete(orderId)
    }
  }

  return {
    /** What is said last counts, and is the youngest. */
    keep(orderId: number, said: Said): void {
      kept.delete(orderId)
      kept.set(orderId, { said, until: now() + keepMs })
      dropOld()
    },
    find(orderId: number): Said | undefined {
      dropOld()
      return kept.get(orderId)?.said
    },
    size: (): number => kept.size,
  }
}
