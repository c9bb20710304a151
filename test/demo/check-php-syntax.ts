// Reads every PHP file of the plugin and the demo with PHP itself, in WebAssembly: no installed PHP is needed.
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as runtime from '@php-wasm/node'
import * as universal from '@php-wasm/universal'
import { root } from './options.ts'

// Their published types cannot be resolved by Node's rules; this is all of them that we use.
type Php = {
  writeFile: (path: string, text: string) => void
  run: (request: { code: string }) => Promise<{ text: string }>
}
const { loadNodeRuntime } = runtime as unknown as {
  loadNodeRuntime: (version: string, options: { emscriptenOptions: { processId: number } }) => Promise<number>
}
const { PHP } = universal as unknown as { PHP: new (runtime: number) => Php }

const oldestPhp = '8.1'
const folders = ['wp-plugin', 'test/demo']

const check = `<?php
  foreach ( json_decode( file_get_contents( '/files.json' ), true ) as $name => $code ) {
    try {
      token_get_all( $code, TOKEN_PARSE );
    } catch ( ParseError $error ) {
      echo $name, ':', $error->getLine(), ' ', $error->getMessage(), "\\n";
    }
  }`

const files: Record<string, string> = {}
for (const folder of folders) {
  for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.php')) continue
    const path = join(entry.parentPath, entry.name)
    files[relative(root, path)] = await readFile(path, 'utf8')
  }
}

const php = new PHP(await loadNodeRuntime(oldestPhp, { emscriptenOptions: { processId: 1 } }))
php.writeFile('/files.json', JSON.stringify(files))
const { text } = await php.run({ code: check })

if (text !== '') console.error(text.trim())
else console.log(`Checked ${Object.keys(files).length} PHP files with PHP ${oldestPhp}. No errors.`)
process.exit(text === '' ? 0 : 1)
