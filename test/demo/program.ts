import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './options.ts'

export type Program = { script: string; env: Record<string, string>; health: string }

/** Starts one program of this work tree, and resolves once it answers at its health address. */
export async function startProgram(
  { script, env, health }: Program,
  onStart: (child: ChildProcess) => void,
): Promise<void> {
  const child = fork(join(root, script), {
    cwd: root,
    env: { ...foreignVariables(), ...env },
    execArgv: ['--import', new URL('leave-with-parent.ts', import.meta.url).href],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C then reaches the demo alone, which stops its parts itself.
    detached: true,
  })
  onStart(child)
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${script} ended at once.`)
    if (await isHealthy(health)) return
    await sleep(100)
  }
  throw new Error(`${script} runs, but did not answer at ${health} within 30 seconds.`)
}

function isHealthy(address: string): Promise<boolean> {
  return fetch(address, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  )
}

/** A developer's own settings for a real store must not leak into the demo. */
function foreignVariables(): Record<string, string | undefined> {
  const ours = /^(BIGCOMMERCE_|STOREBRIDGE_|SESSION_|WEBHOOK_|REDIS_|CACHE_|PORT$|HOST$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
}
