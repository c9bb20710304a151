import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'
import { type Craft, toCrafted } from './craft.ts'
import type { Deliveries } from './deliveries.ts'
import type { Hook } from './hook.ts'
import type { Hooks } from './hooks.ts'
import { createMessage, type Event, type Message, sign } from './message.ts'
import { isAccepted, type Parcel, post } from './post.ts'

export type Sender = ReturnType<typeof createSender>
type World = { clock: Clock; options: StoreOptions; hooks: Hooks; deliveries: Deliveries }
type Letter = { message: Message; hookId: number; attempt: number }

// After the first attempt; when they are spent the hook is switched off (facts 8.2).
export const RETRY_SECONDS = [60, 180, 300, 600, 900, 1800, 3600, 7200, 21_600, 50_400, 86_400]

// Tells whoever listens what happened in the store: at once, each on its own, in no promised order.
export function createSender(world: World) {
  const { clock, options, hooks, deliveries } = world
  const jobs = createJobs()
  const sent = new Map<string, Parcel>()
  let held: Letter | undefined

  const dispatch = async (parcel: Parcel, attempt = 1) => {
    sent.set(parcel.message.id, parcel)
    const delivery = await post(parcel, { attempt, now: clock.now() })
    deliveries.add(delivery)
    return delivery
  }

  const deliver = async (letter: Letter): Promise<void> => {
    const hook = hooks.find(letter.hookId)
    if (!hook?.is_active) return
    const parcel = toParcel(letter.message, hook, world)
    if (!isAccepted(await dispatch(parcel, letter.attempt))) return tryAgain(letter)
    if (options.hookDuplicates) await dispatch(parcel, letter.attempt)
  }

  const tryAgain = (letter: Letter) => {
    const seconds = RETRY_SECONDS[letter.attempt - 1]
    if (seconds === undefined) hooks.update(letter.hookId, { is_active: false })
    else {
      const next = { ...letter, attempt: letter.attempt + 1 }
      jobs.later(seconds * 1000 * options.hookRetryScale, () => deliver(next))
    }
  }

  // In disorder, every second letter overtakes the one before it.
  const hand = (letter: Letter) => {
    const before = held
    held = options.hookDisorder && !before ? letter : undefined
    if (!held) jobs.start(async () => [await deliver(letter), before && (await deliver(before))])
  }

  const write = (event: Event) => createMessage(event, { ...options, now: clock.now() })

  return {
    announce: (events: Event[]) => {
      for (const event of events) {
        const listening = hooks.listeningTo(event.scope)
        if (listening.length === 0) continue
        const message = write(event)
        for (const { id: hookId } of listening) hand({ message, hookId, attempt: 1 })
      }
    },
    // As one likes it, once, to a destination or to whoever listens; tells what was answered.
    sendCrafted: (event: Event, { destination, ...craft }: Craft) => {
      const message = write(event)
      const parcels = destination
        ? [toCrafted({ message, destination, craft }, world)]
        : hooks.listeningTo(event.scope).map((hook) => toCrafted({ message, hook, craft }, world))
      return Promise.all(parcels.map((parcel) => dispatch(parcel)))
    },
    // What was sent before, letter by letter.
    replay: async (id: string) => {
      const parcel = sent.get(id)
      return parcel && dispatch(parcel)
    },
    settled: jobs.settled,
    stop: jobs.stop,
  }
}

const toParcel = (message: Message, hook: Hook, { options, clock }: World): Parcel => ({
  message,
  hookId: hook.id,
  destination: hook.destination,
  headers: {
    ...hook.headers,
    ...sign(message, options.clientSecret, Math.floor(clock.now() / 1000)),
  },
})

// Jobs under way, and those whose time is yet to come.
function createJobs() {
  const underWay = new Set<Promise<unknown>>()
  const timers = new Set<NodeJS.Timeout>()
  const start = (job: () => Promise<unknown>) => {
    const running = job().finally(() => underWay.delete(running))
    underWay.add(running)
  }
  return {
    start,
    later: (ms: number, job: () => Promise<unknown>) => {
      const timer = setTimeout(() => {
        timers.delete(timer)
        start(job)
      }, ms)
      timers.add(timer.unref())
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
