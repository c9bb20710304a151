import { createHmac } from 'node:crypto'
import test, { type ExecutionContext } from 'ava'
import type { WebhookInput } from '../../bigcommerce/control/webhooks.ts'
import { startHooked } from './world.ts'

const event = { scope: 'store/product/updated', data: { type: 'product', id: 101 } }

type World = Awaited<ReturnType<typeof startHooked>>

async function start(t: ExecutionContext, env: Record<string, string> = {}) {
  const world = await startHooked(t, { env })
  await world.register()
  return world
}

const send = async ({ store }: World, craft: Partial<WebhookInput> = {}) =>
  (await store.sendWebhook({ ...event, ...craft })).map(({ status }) => status)

/** The request itself, with what a hook of ours carries, signed or not as the test says. */
function post({ url, store }: World, body: string, headers: Record<string, string> = {}) {
  const id = 'a'.repeat(40)
  const timestamp = String(Math.floor(Date.now() / 1000))
  const hmac = createHmac('sha256', store.options.clientSecret).update(`${id}.${timestamp}.${body}`)
  return fetch(`${url}/webhooks/bigcommerce`, {
    method: 'POST',
    body,
    headers: {
      ...store.hooks()[0]?.headers,
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${hmac.digest('base64')}`,
      ...headers,
    },
  })
}

const refuses = test.macro({
  exec: async (t: ExecutionContext, craft: Partial<WebhookInput>) => {
    const world = await start(t)
    t.deepEqual(await send(world, craft), [401])
    const { body } = await world.call('GET', '/v1/status')
    t.is(body.webhooks.lastEventAt, null)
  },
  title: (what) => `a webhook ${what} is refused`,
})

const foreign = JSON.stringify({
  producer: 'stores/another',
  hash: 'f',
  scope: event.scope,
  data: event.data,
})

test('without a signature', refuses, { signature: 'missing' })
test('wrongly signed', refuses, { signature: 'wrong' })
test('without our header', refuses, { headers: { 'X-Storebridge-Webhook': null } })
test('with another header', refuses, { headers: { 'X-Storebridge-Webhook': 'rose' } })
test('sent too long ago', refuses, { ageSeconds: 301 })
test('from the future', refuses, { ageSeconds: -302 })
test('of another store', refuses, { body: foreign })

test('a refusal tells its sender nothing, and the merchant what is wrong', async (t) => {
  const world = await start(t)
  const answer = await post(world, '{}', { 'webhook-signature': 'v1,c2VjcmV0' })
  t.is(answer.status, 401)
  t.like(await answer.json(), { error: { code: 'unauthorized', message: 'The webhook is not accepted.' } })
  const { body } = await world.call('GET', '/v1/status')
  t.regex(body.webhooks.lastRefusal.reason, /BIGCOMMERCE_CLIENT_SECRET/)
})

test('a webhook is taken with an empty answer, and the status tells when', async (t) => {
  const world = await start(t)
  const answer = await post(world, JSON.stringify({ producer: 'stores/demo5tore', ...event }))
  t.is(answer.status, 200)
  t.is(await answer.text(), '')
  const { body } = await world.call('GET', '/v1/status')
  t.like(body.webhooks, { isConfigured: true, verifiesSignature: true, lastRefusal: null, missing: [] })
  t.true(Math.abs(Date.parse(body.webhooks.lastEventAt) - Date.now()) < 60_000)
})

test('one right signature among several is enough', async (t) => {
  const world = await start(t)
  const body = JSON.stringify({ producer: 'stores/demo5tore', ...event })
  const [id, timestamp] = ['b', String(Math.floor(Date.now() / 1000))]
  const right = createHmac('sha256', world.store.options.clientSecret).update(`${id}.${timestamp}.${body}`)
  const signature = `v1,b2xk v1a,${'x'.repeat(80)} v1,${right.digest('base64')}`
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  t.is((await post(world, body, headers)).status, 200)
})

test('where no client secret is set the secret header alone is asked for', async (t) => {
  const world = await start(t, { BIGCOMMERCE_CLIENT_SECRET: '' })
  t.deepEqual(await send(world, { signature: 'missing' }), [200])
  const unstamped = { 'webhook-id': null, 'webhook-timestamp': null }
  t.deepEqual(await send(world, { signature: 'missing', headers: unstamped }), [200])
  t.deepEqual(await send(world, { signature: 'missing', ageSeconds: 600 }), [401])
  t.deepEqual(await send(world, { headers: { 'X-Storebridge-Webhook': 'rose' } }), [401])
})

test('what cannot be read or is not known is taken, and does nothing', async (t) => {
  const world = await start(t)
  for (const body of ['{"half', '[]', '{}', 'null', '', '{"scope":1}'])
    t.is((await post(world, body)).status, 200, body)
  for (const data of [null, 7, { id: 'x' }, { id: -1 }]) t.deepEqual(await send(world, { data }), [200])
  t.deepEqual(await send(world, { scope: 'store/product/metafield/updated', data: { id: 101 } }), [200])
})

test('a body too large is not read to its end', async (t) => {
  const world = await start(t)
  t.is((await post(world, 'x'.repeat(300 * 1024))).status, 413)
})

test('a webhook that comes again is taken, and does nothing', async (t) => {
  const world = await start(t)
  const [delivery] = await world.store.sendWebhook(event)
  const again = await world.store.replayWebhook(delivery?.id ?? '')
  t.is(again?.status, 200)
  t.is(world.logged('a webhook with no news for us').length, 1)
})

test('the former key is still believed while the keys are changed', async (t) => {
  const world = await start(t)
  const [delivery] = await world.store.sendWebhook(event)
  t.is(delivery?.status, 200)
  const key = 'k'.repeat(40)
  const changed = await startHooked(t, {
    env: { STOREBRIDGE_KEY: key, STOREBRIDGE_KEY_PREVIOUS: world.env.STOREBRIDGE_KEY },
  })
  const former = world.store.hooks()[0]?.headers ?? {}
  t.is((await post(changed, '{}', former)).status, 200)
  const stranger = await startHooked(t, { env: { STOREBRIDGE_KEY: key } })
  t.is((await post(stranger, '{}', former)).status, 401)
})

test('a sidecar without an address for webhooks takes none', async (t) => {
  const world = await startHooked(t, { env: { WEBHOOK_URL: '' } })
  t.is((await post(world, '{}')).status, 401)
  const { body } = await world.call('GET', '/v1/status')
  t.deepEqual(body.webhooks, { isConfigured: false })
})
