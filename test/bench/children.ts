import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../helpers/free-port.ts'

export const root = join(import.meta.dirname, '../..')

export type Child = { url: string; pid: number; stop: () => Promise<void> }

const running = new Set<ChildProcess>()

/** Leaves nothing behind, however the bench ends. */
export const stopAll = (): void => {
  for (const child of running) child.kill('SIGKILL')
}
process.once('exit', stopAll)

type Start = {
  command?: string
  arguments: (port: number) => string[]
  env?: (port: number) => Record<string, string>
  health: string
  cwd?: string
  /** A free one when absent. */
  port?: number
}

/** A program of its own, so that what one side does is not counted on the other; ready when its address answers. */
export async function startChild({
  command = process.execPath,
  env,
  health,
  cwd = root,
  ...start
}: Start): Promise<Child> {
  const port = start.port ?? (await freePort())
  const child = spawn(command, start.arguments(port), {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env?.(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  running.add(child)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void gone.then(() => running.delete(child))
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}${health}`, child)
  const stop = async () => {
    child.kill('SIGTERM')
    await Promise.race([gone, sleep(3000)])
    child.kill('SIGKILL')
  }
  return { url, pid: child.pid ?? 0, stop }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}.`)
    const isUp = await fetch(url, { signal: AbortSignal.timeout(5000) }).then(
      (answer) => answer.body?.cancel().then(() => true) ?? true,
      () => false,
    )
    if (isUp) return
    await sleep(100)
  }
  throw new Error(`${child.spawnargs.join(' ')} did not answer at ${url}.`)
}
