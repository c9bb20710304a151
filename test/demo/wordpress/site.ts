import { createHash, randomBytes } from 'node:crypto'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder, onlyOnce } from '../cache.ts'
import { wordpressCore, wordpressVersion } from './core.ts'
import { launchWordPress } from './launch.ts'
import type { Launch } from './messages.ts'
import { type Constants, wpConfig } from './wp-config.ts'

export const plugin = fileURLToPath(new URL('../../../wp-plugin', import.meta.url))
const firstSteps = fileURLToPath(new URL('first-steps.php', import.meta.url))

/** The accounts every new site has. */
export const accounts = {
  admin: { user: 'admin', password: 'password' },
  editor: { user: 'editor', password: 'password' },
}

/** A WordPress to run on: fetched on first use. */
export type Release = { version: string; core: () => Promise<string> }

export const newestWordPress: Release = { version: wordpressVersion, core: wordpressCore }

/** A new site's own files: a copy of one that was installed once, for that is much faster than installing. */
export async function createSite(folder: string, release = newestWordPress): Promise<void> {
  await cp(join(await installedSite(release), 'wp-content'), join(folder, 'wp-content'), { recursive: true })
}

/** Its constants, written at every start: addresses and keys may change between two. */
export async function configureSite(folder: string, constants: Constants): Promise<void> {
  await writeFile(join(folder, 'wp-config.php'), wpConfig(constants), { mode: 0o600 })
}

/** What Playground must mount so that `folder` runs on the shared core with the plugin of this work tree. */
export function mountsFor(core: string, folder: string): Launch['mounts'] {
  return [
    [core, '/wordpress'],
    [join(folder, 'wp-config.php'), '/wordpress/wp-config.php'],
    [join(folder, 'wp-content'), '/wordpress/wp-content'],
    [join(core, 'wp-content/themes'), '/wordpress/wp-content/themes'],
  ]
}

async function installedSite(release: Release): Promise<string> {
  const steps = await readFile(firstSteps, 'utf8')
  const version = createHash('sha256').update(steps).update(wpConfig({})).digest('hex').slice(0, 8)
  const folder = join(cacheFolder, `site-${release.version}-${version}`)
  const core = await release.core()
  await onlyOnce(folder, async (unfinished) => {
    for (const part of ['plugins', 'mu-plugins', 'themes', 'uploads']) {
      await mkdir(join(unfinished, 'wp-content', part), { recursive: true })
    }
    await configureSite(unfinished, {})
    const mounts = mountsFor(core, unfinished)
    const wordpress = await launchWordPress({ port: 0, php: '8.3', workers: 1, install: true, mounts })
    await wordpress.runPhp(steps.replace('<?php', '')).finally(wordpress.close)
  })
  return folder
}

export function newKey(): string {
  return randomBytes(32).toString('hex')
}
