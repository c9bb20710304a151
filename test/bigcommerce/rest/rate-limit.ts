import type { Clock } from '../clock.ts'

export type RateLimit = ReturnType<typeof createRateLimit>

const WINDOW_MS = 30_000

// All apps of a store draw on one quota (facts 4.2); the window begins with its first request.
export function createRateLimit({ clock, quota }: { clock: Clock; quota: number }) {
  let resetAt = 0
  let left = quota
  return {
    take: () => {
      const now = clock.now()
      if (now >= resetAt) {
        resetAt = now + WINDOW_MS
        left = quota
      }
      const isAllowed = left > 0
      left = Math.max(0, left - 1)
      return { isAllowed, headers: toHeaders({ resetMs: resetAt - now, quota, left }) }
    },
  }
}

export const toHeaders = ({ resetMs, quota, left }: { resetMs: number; quota: number; left: number }) => ({
  'X-Rate-Limit-Time-Window-Ms': String(WINDOW_MS),
  'X-Rate-Limit-Time-Reset-Ms': String(resetMs),
  'X-Rate-Limit-Requests-Quota': String(quota),
  'X-Rate-Limit-Requests-Left': String(left),
})
