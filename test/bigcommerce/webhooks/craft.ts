import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'
import type { Hook } from './hook.ts'
import { type Message, sign } from './message.ts'
import type { Parcel } from './post.ts'

// How a webhook differs from a good one. Headers come on top of the hook's own; null leaves one out.
export const Craft = z.strictObject({
  destination: z.url().exactOptional(),
  signature: z.enum(['right', 'wrong', 'missing']).default('right'),
  ageSeconds: z.int().default(0),
  headers: z.record(z.string(), z.string().nullable()).default({}),
  body: z.string().exactOptional(),
})

export type Craft = z.infer<typeof Craft>
type Wish = { message: Message; craft: Omit<Craft, 'destination'> } & (
  | { hook: Hook }
  | { destination: string }
)
type World = { options: StoreOptions; clock: Clock }

export function toCrafted({ message, craft, ...to }: Wish, { options, clock }: World): Parcel {
  const [hook, destination] = 'hook' in to ? [to.hook, to.hook.destination] : [undefined, to.destination]
  const changed = craft.body === undefined ? message : { ...message, body: craft.body }
  const timestamp = Math.floor(clock.now() / 1000) - craft.ageSeconds
  const secret = craft.signature === 'wrong' ? `not ${options.clientSecret}` : options.clientSecret
  const signed = Object.entries(sign(changed, secret, timestamp)).filter(
    ([name]) => craft.signature !== 'missing' || name !== 'webhook-signature',
  )
  return {
    message: changed,
    hookId: hook?.id ?? null,
    destination,
    headers: present({ ...hook?.headers, ...Object.fromEntries(signed), ...craft.headers }),
  }
}

const present = (headers: Record<string, string | null>) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  )
