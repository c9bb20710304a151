import { createServer, type RequestListener, type Server } from 'node:http'
import { freePort } from './free-port.ts'

export type Listening = { url: string; server: Server; close: () => Promise<void> }

type Application = RequestListener | { callback: () => RequestListener }

// Listens on a free port of this machine; closing also ends connections that a client keeps alive.
export async function listen(application: Application, chosen?: number): Promise<Listening> {
  const port = chosen ?? (await freePort())
  const server = createServer(typeof application === 'function' ? application : application.callback())
  // On a busy machine a connection would be closed just when a test uses it again.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { url: `http://127.0.0.1:${port}`, server, close: () => close(server) }
}

function close(server: Server) {
  return new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
