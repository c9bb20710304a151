/** Bounded, so that a bad header cannot close the shop for a day. */
const longestWaitMs = 300_000

type Answer = { status: number; headers: Record<string, unknown> }

/**
 * The longest wait an answer names, in milliseconds; 0 when it names none. REST answers carry the rate window whatever
 * happened (facts 4.2), so its end is a wait only for a 429, or when the window is used up.
 */
export function namedWaitMs({ status, headers }: Answer): number {
  const isUsedUp = status === 429 || headers['x-rate-limit-requests-left'] === '0'
  const waits = [
    toMs(headers['retry-after']),
    toMs(headers['x-retry-after']),
    isUsedUp ? toNumber(headers['x-rate-limit-time-reset-ms']) : 0,
  ]
  return Math.min(longestWaitMs, Math.max(0, ...waits))
}

/** How much of the rate window is left, between 0 and 1, and when it ends; nothing where no window is told. */
export function readRateWindow(
  headers: Record<string, unknown>,
): { left: number; resetMs: number } | undefined {
  const left = toNumber(headers['x-rate-limit-requests-left'], -1)
  const quota = toNumber(headers['x-rate-limit-requests-quota'])
  if (left < 0 || quota <= 0) return undefined
  return {
    left: left / quota,
    resetMs: Math.min(longestWaitMs, toNumber(headers['x-rate-limit-time-reset-ms'])),
  }
}

/** `Retry-After` is either seconds or a date. */
function toMs(header: unknown): number {
  if (typeof header !== 'string' || header.trim() === '') return 0
  const seconds = Number(header)
  return Number.isFinite(seconds) ? seconds * 1000 : toNumber(Date.parse(header) - Date.now())
}

function toNumber(header: unknown, otherwise = 0): number {
  const number = header === undefined || header === '' ? Number.NaN : Number(header)
  return Number.isFinite(number) ? number : otherwise
}
