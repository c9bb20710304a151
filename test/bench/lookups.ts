import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from './children.ts'
import type { House } from './house.ts'
import { type Load, load } from './load.ts'
import { median } from './median.ts'
import { decimals, table, whole } from './table.ts'

const target = '/v1/catalog/lookup'
const rounds = 5

const questions = {
  'one product': { product: { kind: 'product', id: 101 } },
  'a grid of 12': { grid: { kind: 'search', limit: 12 } },
}

/** Warm look-ups against a bare Koa server that returns the same bytes: the two take turns in short rounds. */
export async function compareLookups(house: House): Promise<string> {
  const rows: string[][] = []
  for (const [name, queries] of Object.entries(questions)) {
    rows.push(await compare(house, name, JSON.stringify({ queries })))
  }
  const head = [
    'warm look-up',
    'bytes',
    'bare Koa /s',
    'sidecar /s',
    'ratio',
    'p99 bare',
    'p99 sidecar',
    'CPU bare',
    'CPU sidecar',
  ]
  return table(head, rows)
}

async function compare(house: House, name: string, body: string): Promise<string[]> {
  const answer = await house.call('POST', target, { body: JSON.parse(body) })
  const bytes = JSON.stringify(answer.body)
  const folder = await mkdtemp(join(tmpdir(), 'storebridge-bench-'))
  const file = join(folder, 'answer.json')
  await writeFile(file, bytes)
  const bare = await startChild({
    arguments: (port) => ['test/bench/bare.ts', String(port), file],
    env: () => ({ NODE_ENV: 'production' }),
    health: '/',
  })
  const turns: { bare: Load; sidecar: Load }[] = []
  for (let round = 0; round <= rounds; round++) {
    const turn = {
      bare: await load(bare, target, body, house.key),
      sidecar: await load(house.sidecar(), target, body, house.key),
    }
    // The first warms both up.
    if (round > 0) turns.push(turn)
  }
  await bare.stop()
  await rm(folder, { recursive: true })
  const failed = turns.reduce((sum, turn) => sum + turn.bare.failed + turn.sidecar.failed, 0)
  if (failed > 0) throw new Error(`${failed} look-ups failed: the comparison is void.`)
  const of = (side: 'bare' | 'sidecar', what: keyof Load) =>
    median(turns.map((turn) => turn[side][what] ?? Number.NaN))
  return [
    name,
    whole(Buffer.byteLength(bytes)),
    whole(of('bare', 'perSecond')),
    whole(of('sidecar', 'perSecond')),
    decimals(median(turns.map((turn) => turn.sidecar.perSecond / turn.bare.perSecond))),
    `${decimals(of('bare', 'p99'), 1)} ms`,
    `${decimals(of('sidecar', 'p99'), 1)} ms`,
    `${decimals(of('bare', 'cpuMicroseconds'), 0)} µs`,
    `${decimals(of('sidecar', 'cpuMicroseconds'), 0)} µs`,
  ]
}
