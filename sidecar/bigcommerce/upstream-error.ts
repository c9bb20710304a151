import { isAxiosError } from 'axios'
import { AppError } from '../errors.ts'

const maximumWaitSeconds = 300

/**
 * What went wrong before there was an answer. The AxiosError itself never leaves: it prints the request's headers,
 * tokens included, so only its code goes into the message.
 */
export function toTransportError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const code = isAxiosError(error) ? error.code : undefined
  if (code === 'ECONNABORTED' || code === 'ETIMEDOUT' || code === 'ERR_CANCELED') {
    return new AppError('upstream_timeout', 'BigCommerce did not answer in time.', { retryAfterSeconds: 5 })
  }
  return new AppError('upstream_failed', `BigCommerce could not be reached (${code ?? 'no code'}).`, {
    retryAfterSeconds: 5,
  })
}

export type UpstreamAnswer = { status: number; headers: Record<string, unknown>; body: string }

/** What an answer's status alone says. 400 and 422 are left to the caller, who knows what it sent. */
export function assertAnswered({ status, headers }: UpstreamAnswer): void {
  if (status === 429) {
    throw new AppError('busy', 'BigCommerce asks us to slow down.', {
      retryAfterSeconds: waitSeconds(headers),
    })
  }
  if (status >= 500) {
    throw new AppError('upstream_failed', `BigCommerce answered ${status}.`, {
      retryAfterSeconds: waitSeconds(headers, 5),
    })
  }
  if (status === 401 || status === 403) {
    throw new AppError('upstream_refused', `BigCommerce refused the sidecar's credentials (${status}).`)
  }
  if (status === 404) {
    throw new AppError(
      'upstream_refused',
      'BigCommerce has no store at this address: check BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_CHANNEL_ID and BIGCOMMERCE_GRAPHQL_URL.',
    )
  }
  if (status >= 300 && status < 400)
    throw new AppError('upstream_changed', `BigCommerce answered with a redirect (${status}).`)
}

/** The longest wait any of the rate headers names (facts 4.2), bounded so that a bad header cannot close the shop. */
export function waitSeconds(headers: Record<string, unknown>, atLeast = 1): number {
  const named = [
    Number(headers['retry-after']),
    Number(headers['x-retry-after']),
    Number(headers['x-rate-limit-time-reset-ms']) / 1000,
  ].filter((seconds) => Number.isFinite(seconds) && seconds > 0)
  return Math.min(maximumWaitSeconds, Math.ceil(Math.max(atLeast, ...named)))
}

/** Gateways refuse in HTML; a body that is not JSON is a failure, whatever its status says. */
export function parseJson({ body, status }: UpstreamAnswer): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new AppError('upstream_failed', `BigCommerce answered ${status} with something that is not JSON.`, {
      retryAfterSeconds: 5,
    })
  }
}
