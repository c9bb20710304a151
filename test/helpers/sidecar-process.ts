import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ExecutionContext } from 'ava'
import { freePort } from './free-port.ts'
import { caller } from './sidecar.ts'

const main = join(import.meta.dirname, '../../sidecar/main.ts')

/** A sidecar as a process of its own, which can be killed as a crash kills it. */
export async function startProcess(t: ExecutionContext, env: Record<string, string>) {
  const port = await freePort()
  const child = spawn(process.execPath, [main], { env: { ...env, PORT: String(port) }, stdio: 'ignore' })
  const gone = once(child, 'exit')
  t.teardown(() => child.kill('SIGKILL'))
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok) await wait(50)
  return {
    call: caller(url, env.STOREBRIDGE_KEY ?? ''),
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
