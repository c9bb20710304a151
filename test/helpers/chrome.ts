import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder, onlyOnce } from '../demo/cache.ts'

type Chrome = { executablePath: string; env?: Record<string, string> }

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** An installed Chrome where there is one, else the one that npm brought. */
export async function chrome(): Promise<Chrome> {
  const { CHROME_PATH } = process.env
  const installed = CHROME_PATH ?? usualPlaces.find((path) => existsSync(path))
  if (installed !== undefined) return { executablePath: installed }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The tests need Chrome: install it, or name its program in CHROME_PATH.')
  }
  return packagedChrome()
}

async function packagedChrome(): Promise<Chrome> {
  const description = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(await readFile(description, 'utf8'))
  const folder = join(cacheFolder, `chromium-${version}`)
  await onlyOnce(folder, unpack)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  }
}

// The package unpacks to the temporary folder, and its shared libraries only where it believes itself on AWS.
// A process of its own can be told both.
async function unpack(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const script = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  await promisify(execFile)(process.execPath, ['--eval', script], { cwd: import.meta.dirname, env })
  // Its own list of font folders names only places on AWS.
  const fonts = '<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir></fontconfig>'
  await writeFile(join(folder, 'fonts/fonts.conf'), fonts)
}
