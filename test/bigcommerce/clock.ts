export type Clock = { now: () => number; advance: (ms: number) => void }

// The store's own time, so that links, tokens and carts can be made to expire at once.
export function createClock(): Clock {
  let aheadMs = 0
  return {
    now: () => Date.now() + aheadMs,
    advance: (ms) => {
      aheadMs += ms
    },
  }
}

export const toIsoSeconds = (ms: number) => new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z')
