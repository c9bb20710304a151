import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { cacheFolder, onlyOnce } from '../cache.ts'
import { type Archive, withParts } from './archive.ts'
import { makeMountable } from './core.ts'
import type { Release } from './site.ts'

// The last package of npm's with a WordPress of that age: the third candidate of 6.6, which became 6.6 as it stood.
const builds: Archive = {
  name: '@wp-playground/wordpress-builds@0.9.19',
  file: 'wp-playground-wordpress-builds-0.9.19.tgz',
  sha512: 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
}
const place = 'package/src/wordpress/wp-beta.zip'
// The scripts and styles of its admin stand beside it.
const scripts = 'package/public/wp-beta'

/** The oldest WordPress the plugin promises to run on. */
export const oldestWordPress: Release = {
  version: '6.6-RC3',
  core: async () => {
    const folder = join(cacheFolder, 'wordpress-6.6-RC3-whole')
    await onlyOnce(folder, (unfinished) =>
      withParts(builds, [place, scripts], folder, async (unpacked) => {
        await cp(join(unpacked, scripts), unfinished, { recursive: true })
        await unpack(await readFile(join(unpacked, place)), unfinished)
        await makeMountable(unfinished)
      }),
    )
    return folder
  },
}

async function unpack(zip: Uint8Array, into: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    if (name.endsWith('/') || name.split('/').includes('..')) continue
    await mkdir(dirname(join(into, name)), { recursive: true })
    await writeFile(join(into, name), bytes)
  }
  for (const own of ['database', 'mu-plugins', 'db.php']) {
    await rm(join(into, 'wp-content', own), { recursive: true, force: true })
  }
}
