import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The secrets of one demo, made once: carts and settings of an earlier start stay readable. */
export type Keys = { plugin: string; session: string }

export async function readKeys(data: string): Promise<Keys> {
  const file = join(data, 'keys.json')
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    const keys: Keys = {
      plugin: randomBytes(32).toString('hex'),
      session: randomBytes(32).toString('base64'),
    }
    await writeFile(file, JSON.stringify(keys), { mode: 0o600 })
    return keys
  }
}
