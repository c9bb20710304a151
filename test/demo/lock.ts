import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'

/** Takes a lock that no other process holds, and resolves to 0; else to the id of the process that holds it. */
export async function takeLock(lock: string): Promise<number> {
  // Linked, not written, into place: nobody ever reads a lock that does not name its owner yet.
  const claim = `${lock}.${randomUUID()}`
  await writeFile(claim, String(process.pid))
  try {
    await link(claim, lock)
    return 0
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    await rm(claim, { force: true })
  }
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''))
  if (owner > 0 && isAlive(owner)) return owner
  await rm(lock, { force: true })
  return takeLock(lock)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
