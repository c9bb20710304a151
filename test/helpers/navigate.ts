import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'

/** A request as a browser's address bar makes it: `fetch` says of itself that it is a script. */
export async function navigate(url: string, headers: Record<string, string> = {}) {
  const asked = request(url, {
    headers: { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', ...headers },
  })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return {
    status: answer.statusCode ?? 0,
    location: answer.headers.location ?? '',
    cookies: answer.headers['set-cookie'] ?? [],
    text: Buffer.concat(chunks).toString(),
  }
}
