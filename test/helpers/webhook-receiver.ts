import type { ExecutionContext } from 'ava'
import { listen } from './listen.ts'

export type Received = {
  headers: Record<string, string | string[] | undefined>
  text: string
  body: { scope: string; data: unknown; hash: string; [field: string]: unknown }
}

// Where hooks may point in a test: keeps what comes, and answers with what the test says next, else 200.
export async function startReceiver(t: ExecutionContext) {
  const received: Received[] = []
  const statuses: number[] = []
  let waiting: { count: number; resolve: () => void }[] = []
  const { url, close } = await listen(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    received.push({ headers: request.headers, text, body: parse(text) })
    response.writeHead(statuses.shift() ?? 200).end()
    const due = waiting.filter(({ count }) => count <= received.length)
    waiting = waiting.filter((each) => !due.includes(each))
    for (const { resolve } of due) resolve()
  })
  t.teardown(close)
  return {
    url,
    received,
    answerNext: (...next: number[]) => void statuses.push(...next),
    /** Resolves when so many have come, the earlier ones included. */
    until: (count: number) =>
      new Promise<void>((resolve) => {
        if (received.length >= count) resolve()
        else waiting = [...waiting, { count, resolve }]
      }),
  }
}

function parse(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
