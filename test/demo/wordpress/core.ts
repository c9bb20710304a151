import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder, onlyOnce } from '../cache.ts'

// WordPress comes from npm, because that is the one source that works wherever `npm ci` did.
const archive = {
  name: 'wp-studio@1.22.0',
  file: 'wp-studio-1.22.0.tgz',
  sha512: 'boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==',
  core: 'package/dist/cli/wp-files/latest/wordpress',
}
export const wordpressVersion = '7.1.1'

/** The folder of an untouched WordPress core, fetched on first use. */
export async function wordpressCore(onDownload: () => void = () => {}): Promise<string> {
  const folder = join(cacheFolder, `wordpress-${wordpressVersion}`)
  await onlyOnce(folder, async (unfinished) => {
    onDownload()
    const temporary = await mkdtemp(`${folder}-download-`)
    try {
      await fetchArchive(temporary)
      await cp(join(temporary, archive.core), unfinished, { recursive: true })
      await makeMountable(unfinished)
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
  })
  return folder
}

async function fetchArchive(into: string): Promise<void> {
  await run('npm', ['pack', archive.name, '--silent', '--pack-destination', into], into)
  const digest = createHash('sha512')
  await pipeline(createReadStream(join(into, archive.file)), digest)
  if (digest.digest('base64') !== archive.sha512) {
    throw new Error(`${archive.name} is not the file we expect: its checksum differs. Nothing was unpacked.`)
  }
  await run('tar', ['-xzf', archive.file, archive.core], into)
}

/** Playground mounts a site's own files over these paths, and would otherwise have to create them here. */
async function makeMountable(core: string): Promise<void> {
  await writeFile(join(core, 'wp-config.php'), '')
  await rm(join(core, 'wp-content/plugins'), { recursive: true, force: true })
  await mkdir(join(core, 'wp-content/plugins'))
  await stat(join(core, 'wp-load.php'))
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
