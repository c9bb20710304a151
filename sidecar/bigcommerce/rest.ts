import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { MetAnotherError } from './conflict.ts'
import type { Send, UpstreamRequest } from './http.ts'
import { createPace } from './pace.ts'
import { type RetryPolicy, retryRead, standardRetry } from './retry.ts'
import { assertAnswered, parseJson, type UpstreamAnswer } from './upstream-error.ts'

/** A call of the management API; `path` follows the root of its version, the third where none is named: `/hooks?limit=250`. */
export type RestCall = {
  /** What the log calls it. */
  name: string
  method: UpstreamRequest['method']
  path: string
  version?: 'v2' | 'v3'
  body?: unknown
}

export type Rest = ReturnType<typeof createRest>

type Options = {
  send: Send
  apiUrl: string
  storeHash: string
  accessToken: string
  retryPolicy?: RetryPolicy
}

const RefusalWire = z.object({ title: z.string() })

/** The management API: reads are repeated when BigCommerce is busy or failing, writes are sent once. */
export function createRest({ send, apiUrl, storeHash, accessToken, retryPolicy = standardRetry }: Options) {
  const pace = createPace()

  async function once({ path, version = 'v3', ...call }: RestCall, operation: Operation): Promise<unknown> {
    pace.assertOpen()
    const request: UpstreamRequest = {
      ...call,
      url: `${apiUrl}/stores/${storeHash}/${version}${path}`,
      headers: { 'X-Auth-Token': accessToken, 'Content-Type': 'application/json' },
      isWrite: call.method !== 'GET',
      lane: 'catalogue',
    }
    const answer = await send(request, operation)
    pace.heed(answer)
    assertTaken(answer)
    return answer.body === '' ? undefined : parseJson(answer)
  }

  return {
    /** The answer's JSON; `not_found` and `conflict` where that is what BigCommerce says of the thing itself. */
    call: (call: RestCall, operation: Operation): Promise<unknown> =>
      call.method === 'GET'
        ? retryRead(retryPolicy, operation, async () => once(call, operation))
        : once(call, operation),
  }
}

function assertTaken(answer: UpstreamAnswer): void {
  const { status } = answer
  if (status === 404) throw new AppError('not_found', 'BigCommerce has nothing at this address.')
  if (status === 409) throw new MetAnotherError(titleOf(answer))
  if (status === 403)
    throw new AppError('upstream_refused', 'BIGCOMMERCE_ACCESS_TOKEN lacks the scope for this (403).')
  assertAnswered(answer)
  if (status >= 400) throw new AppError('upstream_refused', titleOf(answer))
}

/** What BigCommerce calls the refusal; the details may repeat what was sent, and so may hold a secret. */
function titleOf({ status, body }: UpstreamAnswer): string {
  try {
    return `BigCommerce refused (${status}): ${RefusalWire.parse(JSON.parse(body)).title.slice(0, 200)}`
  } catch {
    return `BigCommerce refused (${status}).`
  }
}
