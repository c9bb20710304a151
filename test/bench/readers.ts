import type { House } from './house.ts'
import { table, whole } from './table.ts'

const readers = 1000

/** A thousand at once ask for what nobody has asked for yet. */
export async function countColdReaders(house: House): Promise<string> {
  await house.makeCold()
  const started = performance.now()
  const answers = await Promise.all(
    Array.from({ length: readers }, () => house.call('GET', '/v1/catalog/products/102')),
  )
  const tookMs = performance.now() - started
  const right = answers.filter(({ status, body }) => status === 200 && body.id === 102).length
  return table(
    ['readers of one cold product', 'answered right', 'requests to BigCommerce', 'all answered within'],
    [[whole(readers), whole(right), whole(await house.upstream()), `${whole(tookMs)} ms`]],
  )
}
