import ipaddr from 'ipaddr.js'
import type { Context, Middleware } from 'koa'
import { AppError } from '../errors.ts'
import { assertNoCardNumber } from './card-number.ts'
import { parseJsonBody, readBody } from './read-body.ts'
import { createReplayMemory } from './replay-memory.ts'
import { isSignature, type Signed } from './signature.ts'
import type { State } from './state.ts'

type Keys = { current: string; previous: string | undefined }

type Options = { keys: Keys; now?: () => number }

const windowSeconds = 300

/** Lets in only what one of the two live keys has signed, now and once; what the signer vouches for is then believed. */
export function authenticate({ keys, now = Date.now }: Options): Middleware<State> {
  // A timestamp may lie a window ahead, so a nonce must be remembered for two.
  const isFirstUse = createReplayMemory({ windowSeconds: 2 * windowSeconds, largest: 200_000, now })

  return async (ctx, next) => {
    const body = await readBody(ctx)
    const signed = toSigned(ctx, body)
    const given = ctx.get('X-Storebridge-Signature')
    const usedCurrent = isSignature(given, signed, keys.current)
    const usedPrevious =
      !usedCurrent && keys.previous !== undefined && isSignature(given, signed, keys.previous)
    if (!usedCurrent && !usedPrevious)
      throw new AppError('unauthorized', 'The request is not signed with a key this sidecar knows.')
    assertFresh(signed.timestamp, now())
    if (signed.nonce.length < 16 || signed.nonce.length > 64)
      throw new AppError('unauthorized', 'X-Storebridge-Nonce must have 16 to 64 characters.')
    if (!isFirstUse(signed.nonce))
      throw new AppError('replayed_request', 'This request has been made before.')
    ctx.state.usedPreviousKey = usedPrevious
    assertNoCardNumber(ctx.originalUrl, body.toString('utf8'))
    ctx.state.body = parseJsonBody(body)
    vouchFor(ctx.state, signed)
    await next()
  }
}

const toSigned = (ctx: Context, body: Buffer): Signed => ({
  method: ctx.method,
  target: ctx.originalUrl,
  timestamp: ctx.get('X-Storebridge-Timestamp'),
  nonce: ctx.get('X-Storebridge-Nonce'),
  body,
  correlationId: ctx.get('X-Correlation-Id'),
  session: ctx.get('X-Storebridge-Session'),
  shopperAddress: ctx.get('X-Storebridge-Shopper-Address'),
  locale: ctx.get('X-Storebridge-Locale'),
})

function assertFresh(timestamp: string, nowMs: number): void {
  const serverTime = Math.floor(nowMs / 1000)
  if (/^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) - serverTime) <= windowSeconds) return
  throw new AppError(
    'stale_request',
    'The request was signed too long ago, or by a clock that differs from ours by more than five minutes.',
    {
      details: { serverTime },
    },
  )
}

function vouchFor(state: State, { shopperAddress, locale }: Signed): void {
  const { clientAddress } = state.operation
  state.operation = {
    ...state.operation,
    clientAddress: normalised(shopperAddress) ?? normalised(clientAddress) ?? '',
    locale: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(locale) ? locale : 'en',
  }
}

/** One plain address or nothing. IPv4 written as IPv6 becomes IPv4 again, so that one shopper is one address upstream. */
function normalised(address: string): string | undefined {
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)
  return isAddress ? ipaddr.process(address).toString() : undefined
}
