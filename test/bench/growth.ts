import { generatedCatalog } from '../helpers/generated-catalog.ts'
import { type House, startHouse } from './house.ts'
import { median } from './median.ts'
import { residentMiB } from './process.ts'
import { decimals, table, whole } from './table.ts'

const steps = [100, 1000, 10_000]
const largest = Math.max(...steps)
const perRequest = 50
const samples = 300

/** What 100, 1,000 and 10,000 cached products cost in memory, and whether a look-up grows slower with them. */
export async function measureGrowth(): Promise<string> {
  const house = await startHouse({ products: largest })
  const ids = generatedCatalog(largest).products.map(({ id }) => id)
  const rows: string[][] = []
  let cached = 0
  for (const step of steps) {
    for (; cached < step; cached += perRequest) await lookUp(house, ids.slice(cached, cached + perRequest))
    const took: number[] = []
    for (let sample = 0; sample < samples; sample++) {
      const from = Math.floor(Math.random() * (step - perRequest))
      const started = performance.now()
      await lookUp(house, ids.slice(from, from + perRequest))
      took.push(performance.now() - started)
    }
    rows.push([
      whole(step),
      `${decimals(residentMiB(house.sidecar().pid), 0)} MiB`,
      `${decimals(median(took))} ms`,
    ])
  }
  await house.stop()
  return table(['products cached', 'memory of the process', 'a warm look-up of 50 of them'], rows)
}

async function lookUp(house: House, ids: number[]): Promise<void> {
  const { body } = await house.call('POST', '/v1/catalog/lookup', {
    body: { queries: { some: { kind: 'products', ids } } },
  })
  if (body.results.some.data?.items.length !== ids.length)
    throw new Error('A look-up did not find its products.')
}
