import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as runtime from '@php-wasm/node'
import * as universal from '@php-wasm/universal'
import { cacheFolder, onlyOnce } from '../demo/cache.ts'
import { studio, withPart } from '../demo/wordpress/archive.ts'

// Their published types cannot be resolved by Node's rules; this is all of them that we use.
type Output = { stdoutText: Promise<string>; stderrText: Promise<string>; exitCode: Promise<number> }
type Php = {
  mkdir: (path: string) => void
  mount: (path: string, handler: unknown) => Promise<unknown>
  cli: (argv: string[], options: { env: Record<string, string> }) => Promise<Output>
}
const { loadNodeRuntime, createNodeFsMountHandler } = runtime as unknown as {
  loadNodeRuntime: (version: string, options: { emscriptenOptions: { processId: number } }) => Promise<number>
  createNodeFsMountHandler: (path: string) => unknown
}
const { PHP } = universal as unknown as { PHP: new (runtime: number) => Php }

const place = 'package/dist/cli/wp-files/wp-cli/wp-cli.phar'

async function phar(): Promise<string> {
  const folder = join(cacheFolder, 'wp-cli-2.12.0')
  await onlyOnce(folder, (unfinished) =>
    withPart(studio, place, folder, async (file) => {
      await mkdir(unfinished)
      await cp(file, join(unfinished, 'wp-cli.phar'))
    }),
  )
  return join(folder, 'wp-cli.phar')
}

/** Runs WP-CLI in WebAssembly, so that no PHP need be installed; it sees the folders given, by the names given. */
export async function wpCli(args: string[], folders: Record<string, string>): Promise<void> {
  const php = new PHP(await loadNodeRuntime('8.3', { emscriptenOptions: { processId: 1 } }))
  for (const [name, path] of Object.entries({ '/tool': dirname(await phar()), ...folders })) {
    php.mkdir(name)
    await php.mount(name, createNodeFsMountHandler(path))
  }
  const argv = ['php', '-d', 'memory_limit=1G', '/tool/wp-cli.phar', ...args, '--allow-root', '--no-color']
  const output = await php.cli(argv, { env: { SOURCE_DATE_EPOCH: '0' } })
  const code = await output.exitCode
  if (code !== 0) {
    throw new Error(`wp ${args.join(' ')} failed: ${await output.stderrText}${await output.stdoutText}`)
  }
}
