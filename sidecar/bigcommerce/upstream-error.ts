import { isAxiosError } from 'axios'
import { AppError, invalidInput, isAppError } from '../errors.ts'
import { namedWaitMs } from './named-wait.ts'

/** Nobody was asked, so it says nothing of BigCommerce, and asking again at once is no use. */
export class NotAskedError extends AppError {}

/** Nobody was there to be asked: whatever it was, it was not done. */
export class NotConnectedError extends AppError {}

/** BigCommerce read what was asked and would not run it. */
export class NotRunError extends AppError {}

/** The answer as a whole is of no kind we know: BigCommerce, or something before it, is not itself. */
export class UnknownShapeError extends AppError {}

/** BigCommerce asks for a moment: how long it named itself, in milliseconds; 0 when it named none. */
export class UpstreamWaitError extends AppError {
  readonly namedWaitMs: number

  constructor(code: 'busy' | 'upstream_failed', message: string, waitMs: number) {
    super(code, message, waitMs > 0 ? { retryAfterSeconds: Math.ceil(waitMs / 1000) } : {})
    this.namedWaitMs = waitMs
  }
}

/**
 * What went wrong before there was an answer. The AxiosError itself never leaves: it prints the request's headers,
 * tokens included, so only its code goes into the message.
 */
export function toTransportError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const code = isAxiosError(error) ? error.code : undefined
  if (code === 'ECONNABORTED' || code === 'ETIMEDOUT' || code === 'ERR_CANCELED') {
    return new AppError('upstream_timeout', 'BigCommerce did not answer in time.')
  }
  const words = `BigCommerce could not be reached (${code ?? 'no code'}).`
  return code !== undefined && beforeAsking.has(code)
    ? new NotConnectedError('upstream_failed', words)
    : new AppError('upstream_failed', words)
}

/** What fails while the connection is made; what fails later leaves open whether it was done. */
const beforeAsking = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** Whether a write that failed so may have been done all the same: it was sent, and no answer tells. */
export const mayBeDone = (error: unknown): boolean =>
  isAppError(error, 'upstream_failed', 'upstream_timeout', 'upstream_changed') &&
  ![NotAskedError, NotConnectedError, NotRunError].some((kind) => error instanceof kind)

export type UpstreamAnswer = { status: number; headers: Record<string, unknown>; body: string }

/** What an answer's status alone says. 400 and 422 are left to the caller, who knows what it sent. */
export function assertAnswered(answer: UpstreamAnswer): void {
  const { status } = answer
  if (status === 429)
    throw new UpstreamWaitError('busy', 'BigCommerce asks us to slow down.', namedWaitMs(answer))
  if (status >= 500) {
    const words = `BigCommerce answered ${status}.`
    throw new UpstreamWaitError('upstream_failed', words, namedWaitMs(answer))
  }
  if (status === 401 || status === 403)
    throw new AppError('upstream_refused', `BigCommerce refused the sidecar's credentials (${status}).`)
  if (status === 404) {
    throw new AppError(
      'upstream_refused',
      'BigCommerce has no store at this address: check BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_CHANNEL_ID and BIGCOMMERCE_GRAPHQL_URL.',
    )
  }
  if (status >= 300 && status < 400)
    throw new AppError('upstream_changed', `BigCommerce answered with a redirect (${status}).`)
}

/** Why a list or a thing could not be read. A cursor is the one thing in the question that the caller made up. */
export const toReadError = (what: string, message: string): AppError =>
  /cursor/i.test(message)
    ? invalidInput([
        { field: 'after', code: 'unknown', message: 'after: must be what an answer gave as next.' },
      ])
    : new AppError('upstream_failed', `BigCommerce could not read ${what}: ${message}`)

/** Gateways refuse in HTML; a body that is not JSON is a failure, whatever its status says. */
export function parseJson({ body, status }: UpstreamAnswer): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new AppError('upstream_failed', `BigCommerce answered ${status} with something that is not JSON.`)
  }
}
