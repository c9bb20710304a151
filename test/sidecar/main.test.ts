import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../helpers/bigcommerce.ts'
import { freePort } from '../helpers/free-port.ts'
import { caller, environment } from '../helpers/sidecar.ts'

const main = join(import.meta.dirname, '../../sidecar/main.ts')

/** The sidecar as an operator runs it: a process of its own. */
function run(t: ExecutionContext, env: Record<string, string>) {
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => child.kill('SIGKILL'))
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return { child, output: () => output, ended: once(child, 'exit').then(([code]) => code as number | null) }
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined)
    if (ready?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the sidecar never became ready')
}

test('asked to stop, it finishes what is under way and leaves with no error', async (t) => {
  const store = await startBigCommerce(t)
  const port = await freePort()
  const env = { ...environment(store), LOG_LEVEL: 'info', PORT: String(port) }
  const { child, ended, output } = run(t, env)
  const url = `http://127.0.0.1:${port}`
  await untilReady(url)
  store.fault({ kind: 'latency', ms: 1000, match: { path: 'graphql' } })
  const slow = caller(url, env.STOREBRIDGE_KEY)('GET', `/v1/catalog/products/${demo.simple}`)
  while (!store.log().some(({ path }) => path.endsWith('/graphql')))
    await new Promise((resolve) => setTimeout(resolve, 10))
  child.kill('SIGTERM')
  t.is((await slow).status, 200)
  t.is(await ended, 0, output())
})

test('killed in the middle of a shopping trip and started again, it loses no cart', async (t) => {
  const store = await startBigCommerce(t)
  const port = await freePort()
  const env = { ...environment(store), PORT: String(port) }
  const url = `http://127.0.0.1:${port}`
  const call = caller(url, env.STOREBRIDGE_KEY)
  const first = run(t, env)
  await untilReady(url)
  const added = await call('POST', '/v1/cart/items', { body: { productId: demo.simple, quantity: 2 } })
  first.child.kill('SIGKILL')
  await first.ended
  run(t, env)
  await untilReady(url)
  const { body } = await call('GET', '/v1/cart', { session: added.session ?? '' })
  t.is(body.cart.totalQuantity, 2)
})

test('with a configuration that is wrong it says every problem and does not start', async (t) => {
  const { ended, output } = run(t, { PORT: 'eighty', STOREBRIDGE_KEY: 'too-short-to-be-a-key' })
  t.is(await ended, 1)
  for (const name of [
    'PORT',
    'STOREBRIDGE_KEY',
    'SESSION_KEY',
    'BIGCOMMERCE_STORE_HASH',
    'BIGCOMMERCE_ACCESS_TOKEN',
  ]) {
    t.regex(output(), new RegExp(`^  ${name} `, 'm'))
  }
  t.notRegex(output(), /too-short-to-be-a-key|at .*main\.ts/)
})

test('a port that is taken is named', async (t) => {
  const store = await startBigCommerce(t)
  const port = new URL(store.url).port
  const { ended, output } = run(t, { ...environment(store), LOG_LEVEL: 'info', PORT: port })
  t.is(await ended, 1)
  t.regex(output(), new RegExp(`port ${port} is taken`))
})
