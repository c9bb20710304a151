import { once } from 'node:events'
import { request as ask, createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ExecutionContext } from 'ava'

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/**
 * A page cache of the careless kind, before a site: what `Cache-Control` lets it keep it keeps for everybody, by the
 * address alone; no cookie of a reader's makes it ask the site, and no `Set-Cookie` makes it hesitate.
 */
export async function startPageCache(t: ExecutionContext, site: () => string) {
  const kept = new Map<string, Answer>()
  const hits: string[] = []
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/'
    const held = request.method === 'GET' ? kept.get(address) : undefined
    if (held !== undefined) hits.push(address)
    const answer = held ?? (await pass(request, new URL(address, site())))
    if (request.method === 'GET' && mayKeep(answer)) kept.set(address, withoutCookies(answer))
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hits }
}

const mayKeep = ({ status, headers }: Answer): boolean =>
  status === 200 && !/no-store|no-cache|private/i.test(headers['cache-control'] ?? '')

const withoutCookies = (answer: Answer): Answer => {
  const { 'set-cookie': _, ...headers } = answer.headers
  return { ...answer, headers }
}

async function pass(from: IncomingMessage, to: URL): Promise<Answer> {
  const { 'accept-encoding': _, ...headers } = from.headers
  const passed = ask(to, { method: from.method ?? 'GET', headers, agent: false })
  from.pipe(passed)
  const [answer] = (await once(passed, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  const { 'transfer-encoding': __, connection: ___, ...told } = answer.headers
  return { status: answer.statusCode ?? 502, headers: told, body: Buffer.concat(chunks) }
}
