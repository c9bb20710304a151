// `npm run blocks`: writes wp-plugin/blocks/manifest.php, all block.json in one file of PHP, which WordPress 6.7 and newer read
// in their place.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Files, pluginFolder, readFiles } from './plugin-files.ts'

export const manifestFile = join(pluginFolder, 'blocks/manifest.php')

const head = `<?php
/**
 * What stands in each block.json, made of them by a command: change those, not this.
 *
 * @package Storebridge
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

return `

/** The manifest as it has to be. */
export function manifestOf(files: Files): string {
  const blocks = [...files]
    .flatMap(([name, bytes]): [string, unknown][] => {
      const [, block] = /^blocks\/([^/]+)\/block\.json$/.exec(name) ?? []
      return block === undefined ? [] : [[block, JSON.parse(bytes.toString('utf8'))]]
    })
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `${head}${php(Object.fromEntries(blocks), 0)};\n`
}

function php(value: unknown, depth: number): string {
  if (Array.isArray(value)) return listOf(value, depth)
  if (typeof value === 'object' && value !== null) return recordOf(Object.entries(value), depth)
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : String(value)
}

function listOf(values: unknown[], depth: number): string {
  if (values.length === 0) return 'array()'
  if (values.every((value) => typeof value !== 'object'))
    return `array( ${values.map((value) => php(value, depth)).join(', ')} )`
  return lines(
    values.map((value) => php(value, depth + 1)),
    depth,
  )
}

function recordOf(entries: [string, unknown][], depth: number): string {
  if (entries.length === 0) return 'array()'
  const width = Math.max(...entries.map(([key]) => php(key, 0).length))
  return lines(
    entries.map(([key, value]) => `${php(key, 0).padEnd(width)} => ${php(value, depth + 1)}`),
    depth,
  )
}

function lines(items: string[], depth: number): string {
  const inner = '\t'.repeat(depth + 1)
  return `array(\n${items.map((item) => `${inner}${item},\n`).join('')}${'\t'.repeat(depth)})`
}

if (import.meta.main) await writeFile(manifestFile, manifestOf(await readFiles(pluginFolder)))
