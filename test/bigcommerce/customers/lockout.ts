import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'

export type Lockout = ReturnType<typeof createLockout>

type World = { clock: Clock; options: Pick<StoreOptions, 'loginLockout'> }

// Too many wrong passwords in a row shut an e-mail address out for a while, whether anybody has it or not.
export function createLockout({ clock, options }: World) {
  const failed = new Map<string, { count: number; until: number }>()
  const keyOf = (email: string) => email.trim().toLowerCase()
  const of = (email: string) => {
    const found = failed.get(keyOf(email))
    return found && (found.until === 0 || found.until > clock.now()) ? found : { count: 0, until: 0 }
  }
  return {
    isLocked: (email: string) => of(email).until > clock.now(),
    fail: (email: string) => {
      const { failures, seconds } = options.loginLockout
      const count = of(email).count + 1
      failed.set(keyOf(email), { count, until: count >= failures ? clock.now() + seconds * 1000 : 0 })
    },
    forgive: (email: string) => failed.delete(keyOf(email)),
  }
}
