import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { ExecutionContext } from 'ava'
import { listen } from './listen.ts'

export type Told = { status?: number; body: unknown }
export type Asked = { method: string; path: string; body: unknown }
/** What a test answers itself; undefined for what the sidecar is to answer. */
export type Respond = (asked: Asked) => Told | undefined

/**
 * Stands before the sidecar, for what no store of a test's can be brought to say: answers by `respond`, keeps what it
 * was asked, and hands all else on to `target`, which it notes in `passed`.
 */
export async function startFront(t: ExecutionContext, respond: Respond) {
  const front = { url: '', target: '', asked: [] as Asked[], passed: [] as Asked[], respond }
  const { url, close } = await listen(async (request, response) => {
    const body = await text(request)
    const asked = { method: request.method ?? '', path: request.url ?? '', body: parsed(body) }
    const told = front.respond(asked)
    if (told !== undefined) {
      front.asked.push(asked)
      response.writeHead(told.status ?? 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(told.body))
      return
    }
    front.passed.push(asked)
    const answer = await fetch(front.target + asked.path, onward(request, body))
    const { 'content-encoding': _, 'transfer-encoding': __, ...headers } = Object.fromEntries(answer.headers)
    const whole = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, { ...headers, 'content-length': whole.length }).end(whole)
  })
  t.teardown(close)
  front.url = url
  return front
}

/** As the sidecar refuses. */
export const refusal = (status: number, code: string, more: object = {}): Told => ({
  status,
  body: { error: { code, message: code, requestId: 'r', ...more } },
})

const parsed = (body: string): unknown => (body === '' ? undefined : JSON.parse(body))

function onward({ method = 'GET', headers }: IncomingMessage, body: string): RequestInit {
  const { host: _, connection: __, 'content-length': ___, ...kept } = headers
  return { method, headers: kept as Record<string, string>, ...(body === '' ? {} : { body }) }
}
