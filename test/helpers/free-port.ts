import { once } from 'node:events'
import { createServer } from 'node:net'

// Below what Linux, macOS and Windows give out to connections on their way out: a port from there can be taken by
// one of these between the look and the use, and again while what listens on it is down to be started anew.
const first = 20_000
const last = 32_000

const given = new Set<number>()

/** A port that was free a moment ago, for a program that has to be told one. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = first + Math.floor(Math.random() * (last - first))
    if (given.has(port) || !(await isFree(port))) continue
    given.add(port)
    return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}
