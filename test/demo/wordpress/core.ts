import { cp, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, onlyOnce } from '../cache.ts'
import { studio, withPart } from './archive.ts'

// WordPress comes from npm, because that is the one source that works wherever `npm ci` did.
const place = 'package/dist/cli/wp-files/latest/wordpress'
export const wordpressVersion = '7.1.1'

/** The folder of an untouched WordPress core, fetched on first use. */
export async function wordpressCore(onDownload: () => void = () => {}): Promise<string> {
  const folder = join(cacheFolder, `wordpress-${wordpressVersion}`)
  await onlyOnce(folder, async (unfinished) => {
    onDownload()
    await withPart(studio, place, folder, (core) => cp(core, unfinished, { recursive: true }))
    await makeMountable(unfinished)
  })
  return folder
}

/** Playground mounts a site's own files over these paths, and would otherwise have to create them here. */
export async function makeMountable(core: string): Promise<void> {
  await writeFile(join(core, 'wp-config.php'), '')
  await rm(join(core, 'wp-content/plugins'), { recursive: true, force: true })
  await mkdir(join(core, 'wp-content/plugins'))
  await stat(join(core, 'wp-load.php'))
}
