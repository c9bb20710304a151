import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExecutionContext } from 'ava'
import { root } from '../demo/options.ts'
import { freePort } from './free-port.ts'

export type Demo = {
  process: ChildProcess
  output: () => string
  /** Resolves once the addresses are printed. */
  open: Promise<void>
  /** Resolves to the exit code. */
  ended: Promise<number | null>
}

/** What `npm start` runs, with these words after the `--`. */
export function startDemo(t: ExecutionContext, words: string[]): Demo {
  const child = spawn(process.execPath, [join(root, 'test/demo/start.js'), ...words])
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const open = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text
        if (output.includes('is open.')) resolve()
      })
    }
    ended.then((code) => reject(new Error(`The demo ended with ${code}:\n${output}`)))
  })
  open.catch(() => {})
  t.teardown(async () => {
    if (child.exitCode === null) child.kill('SIGTERM')
    await ended
  })
  return { process: child, output: () => output, open, ended }
}

/** Three free ports and a folder, as words for `npm start`. */
export async function freePlace(t: ExecutionContext) {
  const wordpress = await freePort()
  const sidecar = await freePort()
  const store = await freePort()
  const data = await mkdtemp(join(tmpdir(), 'storebridge-demo-'))
  t.teardown(() => rm(data, { recursive: true, force: true }))
  const words = ['--port', `${wordpress}`, '--sidecar-port', `${sidecar}`, '--store-port', `${store}`]
  return {
    url: `http://127.0.0.1:${wordpress}`,
    data,
    words: [...words, '--data', data],
    urls: [wordpress, sidecar, store].map((port) => `http://127.0.0.1:${port}`),
  }
}
