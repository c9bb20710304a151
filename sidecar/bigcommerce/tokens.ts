import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { within } from '../within.ts'
import type { Send } from './http.ts'
import { assertAnswered, NotAskedError, parseJson, type UpstreamAnswer } from './upstream-error.ts'

type TokensOptions = {
  send: Send
  apiUrl: string
  storeHash: string
  channelId: number
  accessToken: string
  lifetimeSeconds?: number
  now?: () => number
}

/** `mintedAt` in milliseconds, `expiresAt` in seconds, since the epoch. */
type Token = { value: string; mintedAt: number; expiresAt: number }

export type Tokens = ReturnType<typeof createTokens>

const oneDay = 86_400

/** Many may wait for one mint, so it has time of its own, whoever asked first. */
const mintPatienceMs = 4000

/** A token refused as young as this would be refused again were it replaced: the fault lies elsewhere. */
const youngMs = 60_000

const MintWire = z.object({ data: z.object({ token: z.string().min(1) }) })

/**
 * The private Storefront token: minted with both scopes (no scope implies another, facts 1.3), renewed in the last
 * quarter of its life while the old one still serves, never more than one mint at a time.
 */
export function createTokens({ lifetimeSeconds = oneDay, now = Date.now, ...options }: TokensOptions) {
  let current: Token | undefined
  let minting: Promise<Token> | undefined

  const mint = (operation: Operation): Promise<Token> => {
    const shared = { ...operation, deadline: Date.now() + mintPatienceMs }
    minting ??= requestToken({ ...options, lifetimeSeconds, now }, shared)
      .then((token) => (current = token))
      .finally(() => (minting = undefined))
    return minting
  }

  async function minted(operation: Operation): Promise<Token> {
    const token = await within(mint(operation), operation.deadline - Date.now())
    if (token !== undefined) return token
    throw new NotAskedError('upstream_timeout', 'There was no time left to wait for a token.')
  }

  async function get(operation: Operation): Promise<string> {
    const leftMs = current === undefined ? 0 : current.expiresAt * 1000 - now()
    if (current === undefined || leftMs <= 0) return (await minted(operation)).value
    // A renewal that fails is tried again at the next call; until it expires the old token serves.
    if (leftMs < lifetimeSeconds * 250) mint(operation).catch(() => {})
    return current.value
  }

  /** Forgets a token BigCommerce no longer accepts, unless it is new, or another call has replaced it already. */
  function drop(value: string): void {
    if (current?.value === value && now() - current.mintedAt >= youngMs) current = undefined
  }

  return { get, drop }
}

type MintOptions = Required<TokensOptions>

async function requestToken(options: MintOptions, operation: Operation): Promise<Token> {
  const mintedAt = options.now()
  const expiresAt = Math.floor(mintedAt / 1000) + options.lifetimeSeconds
  const answer = await options.send(
    {
      name: 'mint a private token',
      method: 'POST',
      url: `${options.apiUrl}/stores/${options.storeHash}/v3/storefront/api-token-private`,
      headers: { 'X-Auth-Token': options.accessToken, 'Content-Type': 'application/json' },
      lane: 'shopper',
      body: { channel_id: options.channelId, expires_at: expiresAt, scopes: ['Unauthenticated', 'Customer'] },
    },
    operation,
  )
  assertMinted(answer)
  const wire = MintWire.safeParse(parseJson(answer))
  if (!wire.success)
    throw new AppError('upstream_changed', 'BigCommerce minted a token in a shape we do not know.')
  return { value: wire.data.data.token, mintedAt, expiresAt }
}

function assertMinted(answer: UpstreamAnswer): void {
  const reasons: Record<number, string> = {
    401: 'BigCommerce does not accept BIGCOMMERCE_ACCESS_TOKEN.',
    403: 'BIGCOMMERCE_ACCESS_TOKEN lacks the scope store_storefront_api (Storefront API Tokens: manage).',
    404: 'BigCommerce knows no store with this BIGCOMMERCE_STORE_HASH.',
    422: 'BigCommerce would not mint a token: BIGCOMMERCE_CHANNEL_ID is probably not a channel of this store.',
  }
  const reason = reasons[answer.status]
  if (reason !== undefined) throw new AppError('upstream_refused', reason)
  assertAnswered(answer)
}
