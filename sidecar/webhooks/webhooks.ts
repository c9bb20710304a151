import type { IncomingHttpHeaders } from 'node:http'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Hooks } from '../bigcommerce/hooks.ts'
import { AppError, isAppError } from '../errors.ts'
import { createReplayMemory } from '../http/replay-memory.ts'
import type { Operation } from '../operation.ts'
import { createBundle, type Tags } from './bundle.ts'
import { concernsOf } from './concerns.ts'
import { type Conversion, conversionOf } from './conversion.ts'
import { fingerprint, isSecret, isSigned, type Keys, secretHeader, toSecrets } from './proof.ts'
import { createRegistration } from './registration.ts'
import { type Owner, ownHooks, wantedScopes } from './wanted.ts'

export const path = '/webhooks/bigcommerce'

export type Webhooks = ReturnType<typeof createWebhooks>

export type WebhooksOptions = {
  /** Where BigCommerce reaches this sidecar. */
  url: string
  clientSecret: string | undefined
  keys: Keys
  store: { hash: string; channelId: number }
  hooks: Hooks
  invalidate: (tags: Tags) => void
  /** May hear the same twice. */
  onConverted: (conversion: Conversion) => void
  operation: () => Operation
  log: Logger
  now: () => number
}

const windowSeconds = 300

/** Ids of the last ten minutes and more: what is sent again carries the same one. */
const remembered = { windowSeconds: 2 * windowSeconds, largest: 200_000 }

const Event = z.object({
  scope: z.string().max(200),
  producer: z.string(),
  hash: z.string().max(200).optional().catch(undefined),
  data: z.unknown(),
})

type Event = z.infer<typeof Event>

export function createWebhooks({ url, clientSecret, keys, store, hooks, ...options }: WebhooksOptions) {
  const { invalidate, onConverted, log, now, operation } = options
  const { hash: storeHash, channelId } = store
  const secrets = toSecrets(keys, { storeHash, channelId })
  const owner: Owner = { storeHash, channelId, destination: `${url}${path}`, secrets }
  const isFirst = createReplayMemory({ ...remembered, now })
  const bundle = createBundle({ apply: invalidate })
  const registration = createRegistration({ hooks, owner, log, now, operation })
  const seen: { lastEventAt: string | null; lastRefusal: { at: string; reason: string } | null } = {
    lastEventAt: null,
    lastRefusal: null,
  }

  const at = (): string => new Date(now()).toISOString()

  /** Only who knows the secret is worth a warning; the merchant can mend what is wrong with the rest. */
  function refuse(reason: string): never {
    seen.lastRefusal = { at: at(), reason }
    log.warn({ reason }, 'a webhook that has our secret was refused')
    throw refused()
  }

  const isFresh = (timestamp: string): boolean =>
    /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) * 1000 - now()) <= windowSeconds * 1000

  function assertTrue(headers: IncomingHttpHeaders, body: Buffer): void {
    const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
      textOf(headers[name]),
    )
    const letter = { id: id ?? '', timestamp: timestamp ?? '', signature: signature ?? '', body }
    if (clientSecret !== undefined && !isSigned(letter, clientSecret))
      refuse('The signature is not one of BIGCOMMERCE_CLIENT_SECRET.')
    // Only a signature vouches for the time, and BigCommerce's older webhooks told none.
    if ((clientSecret !== undefined || letter.timestamp !== '') && !isFresh(letter.timestamp))
      refuse('It was sent more than five minutes ago, or the clocks differ.')
  }

  function take(event: Event, id: string): void {
    if (event.producer !== `stores/${storeHash}`) refuse('It is of another store.')
    seen.lastEventAt = at()
    const conversion = conversionOf(event.scope, event.data, channelId)
    if (conversion !== undefined) {
      converted(conversion)
      return
    }
    const tags = isFirst(id) ? concernsOf(event.scope, event.data, channelId) : undefined
    if (tags === undefined) log.debug({ scope: event.scope, id }, 'a webhook with no news for us')
    else bundle.add(tags)
  }

  function converted(conversion: Conversion): void {
    onConverted(conversion)
    log.debug({ orderId: conversion.orderId }, 'a cart has become an order')
  }

  return {
    /** Before its body is read: who does not know the secret is not listened to. */
    assertSecret(headers: IncomingHttpHeaders): void {
      if (!isSecret(textOf(headers[secretHeader.toLowerCase()]), secrets)) throw refused()
    },

    /** Throws `unauthorized` for what BigCommerce has not sent to this sidecar, now; odd content is passed over. */
    receive(headers: IncomingHttpHeaders, body: Buffer): void {
      assertTrue(headers, body)
      const event = readEvent(body)
      if (event === undefined) log.debug('a webhook we cannot read')
      else take(event, textOf(headers['webhook-id']) || event.hash || fingerprint(body))
    },

    /** For the merchant, from BigCommerce itself. */
    async status(own: Operation) {
      const found = await attempt(() => hooks.list(own))
      const ours = ownHooks(found ?? [], owner)
      return {
        isConfigured: true,
        destination: owner.destination,
        verifiesSignature: clientSecret !== undefined,
        hooks: found === undefined ? null : ours.map(({ scope, isActive }) => ({ scope, isActive })),
        missing:
          found === undefined
            ? null
            : wantedScopes(owner).filter((scope) => !ours.some((hook) => hook.scope === scope)),
        ...seen,
        registration: registration.last() ?? null,
      }
    },

    register: registration.register,
    start: registration.start,
    close(): void {
      registration.close()
      bundle.close()
    },
  }
}

const refused = (): AppError => new AppError('unauthorized', 'The webhook is not accepted.')

const textOf = (header: string | string[] | undefined): string =>
  typeof header === 'string' ? header : (header?.join(' ') ?? '')

function readEvent(body: Buffer): Event | undefined {
  try {
    return Event.safeParse(JSON.parse(body.toString('utf8'))).data
  } catch {
    return undefined
  }
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work()
  } catch (error) {
    if (isAppError(error)) return undefined
    throw error
  }
}
