import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'

type World = { clock: Clock; options: Pick<StoreOptions, 'payments'> }

// Counts over the last seconds, whoever pays.
export function createPaymentLimit({ clock, options }: World) {
  let taken: number[] = []
  return {
    take: () => {
      const { most, seconds } = options.payments.limit
      const now = clock.now()
      taken = taken.filter((at) => at > now - seconds * 1000)
      if (taken.length >= most) return false
      taken.push(now)
      return true
    },
  }
}
