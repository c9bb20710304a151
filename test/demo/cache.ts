import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from './lock.ts'

/** Outside the work tree, so that `npm ci` and `git clean` cost no second download. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'storebridge')

/** Makes a folder, whole or not at all, though several processes may ask for it at the same moment. */
export async function onlyOnce(folder: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  if (await exists(folder)) return
  await mkdir(dirname(folder), { recursive: true })
  const lock = `${folder}.lock`
  while ((await takeLock(lock)) !== 0) {
    await sleep(200)
    if (await exists(folder)) return
  }
  const unfinished = `${folder}.${randomUUID().slice(0, 8)}`
  try {
    if (await exists(folder)) return
    await make(unfinished)
    await rename(unfinished, folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    await rm(lock, { force: true })
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
