import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'

export type AccessTokens = ReturnType<typeof createAccessTokens>

export type AccessToken = { value: string; expiresAt: number }

const LIFE_SECONDS = 604_800

// One sign-in at a time: a second one, on any device, ends the first. Milliseconds since the epoch.
export function createAccessTokens(clock: Clock) {
  const living = new Map<number, AccessToken>()
  const issue = (customerId: number): AccessToken => {
    const expiresAt = Math.floor(clock.now() / 1000) + LIFE_SECONDS
    const token = { value: `${randomBytes(32).toString('hex')}_${expiresAt}`, expiresAt: expiresAt * 1000 }
    living.set(customerId, token)
    return token
  }
  return {
    issue,
    // For a sign-in that goes on elsewhere: the token in force, so that this does not end it; else a new one.
    carryOn: (customerId: number) => {
      const token = living.get(customerId)
      return token && token.expiresAt > clock.now() ? token : issue(customerId)
    },
    customerOf: (value: string) => {
      const found = [...living].find(([, token]) => token.value === value)
      return found && found[1].expiresAt > clock.now() ? found[0] : undefined
    },
    revoke: (customerId: number) => living.delete(customerId),
  }
}
