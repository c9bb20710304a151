import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import type { House } from './house.ts'
import { median } from './median.ts'
import { decimals, table, whole } from './table.ts'
import { type Site, startNativeSite } from './wordpress/site.ts'

const rounds = 15

const contents = {
  plain: '<p>Nothing of the shop is on this page.</p>',
  grid: '[storebridge_products limit="12"]',
}

type Seen = { ms: number; queries: number; bytes: number; packed: number; upstream: number }

const addresses: Record<string, string> = {
  'plain page': '/plain/',
  'grid of 12': '/grid/',
  'product page': '/products/morning-cup/',
  'listing with facets': '/categories/kitchen/',
}

/** What each kind of page costs WordPress, beside the same plain page without the plugin. */
export async function countPages(house: House): Promise<string> {
  const options = { sidecarUrl: house.sidecar().url, key: house.key, pages: contents }
  const without = await startNativeSite({ ...options, isActive: false })
  const site = await startNativeSite({ ...options, isActive: true })
  await visit(without, '/plain/', house)
  await visit(site, '/plain/', house)
  const rows = [await row('plain page, plugin off', without, '/plain/', house)]
  for (const [name, path] of Object.entries(addresses)) rows.push(await row(name, site, path, house))
  await site.stop()
  await without.stop()
  return table(['page', 'queries', 'upstream cold', 'upstream warm', 'cold', 'warm', 'HTML', 'packed'], rows)
}

async function row(name: string, site: Site, path: string, house: House): Promise<string[]> {
  await house.makeCold()
  const cold = await visit(site, path, house)
  const warm: Seen[] = []
  for (let round = 0; round < rounds; round++) warm.push(await visit(site, path, house))
  const last = warm.at(-1) ?? cold
  return [
    name,
    whole(last.queries),
    whole(cold.upstream),
    whole(last.upstream),
    `${decimals(cold.ms, 0)} ms`,
    `${decimals(median(warm.map(({ ms }) => ms)), 0)} ms`,
    `${decimals(last.bytes / 1024, 1)} KB`,
    `${decimals(last.packed / 1024, 1)} KB`,
  ]
}

const Cost = z.object({ ms: z.number(), queries: z.number() })

async function visit({ url }: Site, path: string, house: House): Promise<Seen> {
  const answer = await fetch(`${url}${path}`)
  const html = await answer.text()
  const told = html.match(/\n<!-- bench (\{.*\}) -->/)
  if (answer.status !== 200 || told?.[1] === undefined)
    throw new Error(`${path} was answered ${answer.status}.`)
  const page = html.slice(0, told.index)
  return {
    ...Cost.parse(JSON.parse(told[1])),
    bytes: Buffer.byteLength(page),
    packed: gzipSync(page).length,
    upstream: await house.upstream(),
  }
}
