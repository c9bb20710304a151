// `npm run pack:plugin`: the plugin as a zip that a WordPress site installs by upload. The same files make the same
// bytes, on any machine and at any time.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { root } from '../demo/options.ts'
import { complaints } from './lint/complaints.ts'
import { headerOf } from './lint/header.ts'
import { type Files, pluginFolder, readFiles, shipped } from './plugin-files.ts'

export const slug = 'storebridge'

// A zip tells local time, so this is the same day everywhere; and what a site may do with a file, WordPress decides.
const entry = { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16, level: 9 } as const

export function zipOf(files: Files): Uint8Array {
  const entries = [...files].map(([name, bytes]): [string, Zippable[string]] => [
    `${slug}/${name}`,
    [bytes, entry],
  ])
  return zipSync(Object.fromEntries(entries))
}

/** Writes the zip into a folder, and resolves to where it is. */
export async function packPlugin(into: string): Promise<string> {
  const files = shipped(await readFiles(pluginFolder))
  const problems = complaints(files)
  if (problems.length > 0) throw new Error(`Not packed:\n${problems.join('\n')}`)
  const file = join(into, `${slug}-${headerOf(files).Version}.zip`)
  await mkdir(into, { recursive: true })
  await writeFile(file, zipOf(files))
  return file
}

if (import.meta.main) {
  console.log(`Packed ${await packPlugin(join(root, '.dist'))}`)
}
