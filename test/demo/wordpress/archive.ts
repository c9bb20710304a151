import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A package of npm's that we do not install, but take a part of. */
export type Archive = { name: string; file: string; sha512: string }

/** What WordPress's own desktop program comes with: a core, and WP-CLI beside it. */
export const studio: Archive = {
  name: 'wp-studio@1.22.0',
  file: 'wp-studio-1.22.0.tgz',
  sha512: 'boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==',
}

/** Fetches it, and hands over where `part` of it stands unpacked, for as long as `use` takes. */
export const withPart = (
  archive: Archive,
  part: string,
  beside: string,
  use: (unpacked: string) => Promise<void>,
): Promise<void> => withParts(archive, [part], beside, (folder) => use(join(folder, part)))

/** The same for several, with the folder in which they stand by their own paths. */
export async function withParts(
  archive: Archive,
  parts: string[],
  beside: string,
  use: (unpacked: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(`${beside}-download-`)
  try {
    await run('npm', ['pack', archive.name, '--silent', '--pack-destination', folder], folder)
    const digest = createHash('sha512')
    await pipeline(createReadStream(join(folder, archive.file)), digest)
    if (digest.digest('base64') !== archive.sha512) {
      throw new Error(
        `${archive.name} is not the file we expect: its checksum differs. Nothing was unpacked.`,
      )
    }
    await run('tar', ['-xzf', archive.file, ...parts], folder)
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function run(command: string, args: string[], cwd: string): Promise<void> {
  const shell = process.platform === 'win32'
  const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`\`${command} ${args[0]} ${args[1]}\` failed: ${complaint.trim() || code}`)
}
