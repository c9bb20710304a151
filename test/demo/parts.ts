import type { ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Part } from './options.ts'

const patienceMs = 5000

export type Parts = ReturnType<typeof createParts>

/** Every process of the demo: their logs, the news that one has ended, and the end of all of them. */
export function createParts(logs: string) {
  const running: { child: ChildProcess; closed: Promise<void> }[] = []
  let tellEnd: (sentence: string) => void
  const firstEnd = new Promise<string>((resolve) => {
    tellEnd = resolve
  })

  return {
    /** Resolves, with a sentence, when one ends of which nobody asked it. */
    firstEnd,
    add(name: Part, child: ChildProcess): void {
      const log = join(logs, `${name.replace('the ', '').replaceAll(' ', '-').toLowerCase()}.log`)
      const lastLines = keep([child.stdout, child.stderr], log)
      const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
      running.push({ child, closed })
      closed.then(() =>
        tellEnd(
          `${name[0]?.toUpperCase()}${name.slice(1)} has stopped. Its last lines (all are in ${log}):\n${lastLines()}`,
        ),
      )
    },
    async stop(): Promise<void> {
      await Promise.all(running.map(({ child, closed }) => end(child, closed)))
    },
  }
}

function keep(streams: (Readable | null)[], log: string): () => string {
  const file = createWriteStream(log)
  let text = ''
  for (const stream of streams) {
    stream?.on('data', (chunk: Buffer) => {
      file.write(chunk)
      text = (text + chunk).slice(-4000)
    })
  }
  return () => text.trim().split('\n').slice(-8).join('\n')
}

async function end(child: ChildProcess, closed: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  const forced = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await closed
  clearTimeout(forced)
}
