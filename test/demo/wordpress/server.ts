// One WordPress in a process of its own: PHP in WebAssembly takes much memory, and may crash.
// It is forked with a JSON `Launch` as its argument, and talks to its parent by messages.
import { Server } from 'node:net'
import * as playground from '@wp-playground/cli'
import type { FromServer, Launch, ToServer } from './messages.ts'

// Its published types cannot be resolved by Node's rules; this is all of it that we use.
type Playground = {
  runCLI: (options: Record<string, unknown>) => Promise<{
    serverUrl: string
    playground: {
      run: (request: { code: string }) => Promise<{ text: string; errors: string; exitCode: number }>
    }
    [Symbol.asyncDispose]: () => Promise<void>
  }>
}
const { runCLI } = playground as unknown as Playground

// Playground listens on every interface, which a site with a well-known password must not do.
const listen = Server.prototype.listen as (...args: unknown[]) => Server
Server.prototype.listen = function (this: Server, ...args: unknown[]) {
  if (typeof args[0] === 'number' && typeof args[1] !== 'string') args.splice(1, 0, '127.0.0.1')
  return listen.apply(this, args)
}

const launch: Launch = JSON.parse(process.argv[2] ?? '{}')

let dispose = async () => {}
process.once('disconnect', stop)
process.once('SIGTERM', stop)

const cli = await runCLI({
  command: 'server',
  port: launch.port,
  php: launch.php,
  workers: launch.workers,
  verbosity: 'quiet',
  ...(launch.siteUrl === undefined ? {} : { 'site-url': launch.siteUrl }),
  wordpressInstallMode: launch.install ? 'install-from-existing-files' : 'do-not-attempt-installing',
  'mount-before-install': launch.mounts.map(([hostPath, vfsPath]) => ({ hostPath, vfsPath })),
}).catch((error: Error) => {
  send({ failed: error.message })
  return process.exit(1)
})

dispose = () => cli[Symbol.asyncDispose]()

process.on('message', async ({ id, code }: ToServer) => {
  try {
    const { text, exitCode, errors } = await cli.playground.run({ code })
    send(exitCode === 0 ? { id, output: text } : { id, failed: errors || text })
  } catch (error) {
    send({ id, failed: error instanceof Error ? error.message : String(error) })
  }
})

// Playground answers the very first request with a redirect to itself; nobody else should meet that.
await fetch(cli.serverUrl, { method: 'HEAD', redirect: 'manual' })
send({ ready: cli.serverUrl })

async function stop(): Promise<void> {
  await dispose()
  process.exit(0)
}

function send(message: FromServer): void {
  if (process.connected) process.send?.(message)
}
