import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { root } from '../demo/options.ts'

/** What stands in a folder, by the name it has there, with "/" on every system. */
export type Files = Map<string, Buffer>

export const pluginFolder = join(root, 'wp-plugin')

export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Buffer]> => [name, await readFile(join(folder, name))]),
    ),
  )
}

const isHidden = (name: string) => name.split('/').some((part) => part.startsWith('.'))

/** What of the plugin's folder a site gets: all but what an editor or a system left there. */
export const shipped = (files: Files): Files => new Map([...files].filter(([name]) => !isHidden(name)))
