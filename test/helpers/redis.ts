import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import test, { type ExecutionContext, type Implementation } from 'ava'
import { freePort } from './free-port.ts'

// Debian's package is redis-server; Valkey's server speaks the same.
const programs = ['redis-server', 'valkey-server']

export const redisProgram = programs.find((name) => spawnSync(name, ['--version']).status === 0)

/** Loud where there is no server to test with; the rest of the suite does not need one. */
export function testWithRedis(title: string, implementation: Implementation<[]>): void {
  if (redisProgram !== undefined) test(title, implementation)
  else test.skip(`NOT CHECKED, for want of redis-server or valkey-server: ${title}`, () => {})
}

// A server of the test's own that writes nothing to disk; it can be killed, held up, and started again where it was.
export async function startRedis(t: ExecutionContext) {
  if (redisProgram === undefined) throw new Error(`none of ${programs.join(', ')} is installed`)
  const port = await freePort()
  const start = async () => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const child = spawn(redisProgram ?? '', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    for await (const chunk of child.stdout) {
      output += chunk
      if (/Ready to accept connections/.test(output)) break
    }
    return child
  }
  let child = await start()
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  t.teardown(kill)
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start: async () => {
      child = await start()
    },
    hold: () => child.kill('SIGSTOP'),
    letGo: () => child.kill('SIGCONT'),
  }
}
