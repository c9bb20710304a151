import type { Operation } from './operation.ts'

/** Left to the answer itself, so that a padded failure still reaches its caller in time. */
const spareMs = 250

/**
 * Has a failure take as long as every other: until the floor, or a multiple of it where BigCommerce took longer.
 * A password that is wrong costs BigCommerce a comparison that an unknown address does not, and who may measure that
 * learns who has an account. What the operation has left is never passed.
 */
export async function padded<Value>(
  work: () => Promise<Value>,
  { floorMs, isFlat = false }: { floorMs: number; isFlat?: boolean },
  operation: Operation,
): Promise<Value> {
  const startedAt = performance.now()
  const pad = (): Promise<void> => {
    const tookMs = performance.now() - startedAt
    const wantedMs = floorMs === 0 ? 0 : Math.ceil(tookMs / floorMs) * floorMs - tookMs
    const leftMs = operation.deadline - Date.now() - spareMs
    return sleep(Math.min(wantedMs, leftMs))
  }
  try {
    const value = await work()
    if (isFlat) await pad()
    return value
  } catch (error) {
    await pad()
    throw error
  }
}

const sleep = (ms: number): Promise<void> =>
  ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))
