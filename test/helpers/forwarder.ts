import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { ExecutionContext } from 'ava'
import { freePort } from './free-port.ts'

// A way to a server that can be closed, as when nothing listens any more, and opened again at the same address.
export async function startForwarder(t: ExecutionContext, target: string) {
  const port = Number(new URL(target).port)
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    return socket
  }
  const server = createServer((near) => {
    const far = keep(connect(port, '127.0.0.1'))
    keep(near).pipe(far).pipe(near)
  })
  const own = await freePort()
  const open = async () => {
    server.listen(own, '127.0.0.1')
    await once(server, 'listening')
  }
  const close = async () => {
    if (!server.listening) return
    server.close()
    for (const socket of sockets) socket.destroy()
    await once(server, 'close')
  }
  await open()
  t.teardown(close)
  return { url: `http://127.0.0.1:${own}`, close, open }
}
