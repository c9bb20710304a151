import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ExecutionContext } from 'ava'
import { cacheFolder, onlyOnce } from '../demo/cache.ts'
import { listen } from './listen.ts'

// One file of it is wanted, and none of the two hundred packages that installing it would bring.
const archive = {
  name: '@bigcommerce/checkout-sdk@1.983.2',
  file: 'bigcommerce-checkout-sdk-1.983.2.tgz',
  sha512: '4ellU9rIiru+Ts6Ms98nmDQVtyMNCMjB4gVdiwD8+ZwLVwsMd9UjWQWVH/O6waadPW5vYbQtceuxDSumhXaV4w==',
  module: 'package/dist/cjs/embedded-checkout.js',
}

const run = promisify(execFile)

/** BigCommerce's own module of the embedded checkout, as npm has it. */
async function embeddedModule(): Promise<string> {
  const folder = join(cacheFolder, 'checkout-sdk-1.983.2')
  await onlyOnce(folder, async (unfinished) => {
    await mkdir(unfinished, { recursive: true })
    await run('npm', ['pack', archive.name, '--silent', '--pack-destination', unfinished], {
      cwd: unfinished,
    })
    const digest = createHash('sha512').update(await readFile(join(unfinished, archive.file)))
    if (digest.digest('base64') !== archive.sha512) throw new Error(`${archive.name}: its checksum differs.`)
    await run('tar', ['-xzf', archive.file, archive.module], { cwd: unfinished })
    await rename(join(unfinished, archive.module), join(unfinished, 'embedded-checkout.js'))
  })
  return readFile(join(folder, 'embedded-checkout.js'), 'utf8')
}

/** The loader that BigCommerce serves for its Checkout SDK, with the real module in it; `asked` counts who came for it. */
export async function startCheckoutSdk(t: ExecutionContext) {
  const module = await embeddedModule()
  const loader = `window.checkoutKitLoader = { load: async () => {
    const module = { exports: {} };
    ((module, exports, require) => { ${module}\n })(module, module.exports, () => ({}));
    return module.exports;
  } };`
  const sdk = { url: '', asked: 0 }
  const { url, close } = await listen((_, response) => {
    sdk.asked += 1
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(loader)
  })
  t.teardown(close)
  sdk.url = `${url}/v1/loader.js`
  return sdk
}
