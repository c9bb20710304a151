import { createHmac } from 'node:crypto'
import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'
import { startReceiver } from '../../helpers/webhook-receiver.ts'

const event = { scope: 'store/product/updated', data: { type: 'product', id: 101 } }

async function start(t: ExecutionContext, overrides = {}) {
  const store = await startBigCommerce(t, { catalog, hookRetryScale: 0, ...overrides })
  const receiver = await startReceiver(t)
  const hook = store.addHook({
    scope: 'store/product/*',
    destination: receiver.url,
    headers: { 'X-Secret': 'rose' },
  })
  return { store, receiver, hookId: 'id' in hook ? hook.id : 0 }
}

const signatureOf = (secret: string, id: unknown, timestamp: unknown, text: string) =>
  `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${text}`).digest('base64')}`

test('an event comes in its envelope, signed, with the headers of the hook', async (t) => {
  const { store, receiver } = await start(t)
  const [delivery] = await store.sendWebhook(event)
  const [got] = receiver.received
  t.like(got?.body, { ...event, producer: 'stores/demo5tore', store_id: String(store.options.storeId) })
  t.regex(got?.body.hash ?? '', /^[0-9a-f]{40}$/)
  const { 'webhook-id': id, 'webhook-timestamp': timestamp } = got?.headers ?? {}
  t.is(id, got?.body.hash)
  t.is(timestamp, String(got?.body.created_at))
  t.is(
    got?.headers['webhook-signature'],
    signatureOf(store.options.clientSecret, id, timestamp, got?.text ?? ''),
  )
  t.is(got?.headers['x-secret'], 'rose')
  t.like(delivery, { id, ...event, status: 200, attempt: 1 })
  t.deepEqual(store.deliveries(), [delivery])
})

test('whoever does not listen hears nothing', async (t) => {
  const { store, receiver, hookId } = await start(t)
  await store.sendWebhook({ ...event, scope: 'store/category/updated' })
  store.changeHook(hookId, { is_active: false })
  await store.sendWebhook(event)
  t.deepEqual(receiver.received, [])
})

test('what is wrong with a webhook can be chosen', async (t) => {
  const { store, receiver } = await start(t)
  await store.sendWebhook({ ...event, signature: 'wrong' })
  await store.sendWebhook({ ...event, signature: 'missing', headers: { 'X-Secret': null } })
  await store.sendWebhook({ ...event, ageSeconds: 600 })
  await store.sendWebhook({ ...event, body: '{"half' })
  const [wrong, missing, stale, half] = receiver.received
  const expected = (got: typeof wrong) =>
    signatureOf(
      store.options.clientSecret,
      got?.headers['webhook-id'],
      got?.headers['webhook-timestamp'],
      got?.text ?? '',
    )
  t.not(wrong?.headers['webhook-signature'], expected(wrong))
  t.is(missing?.headers['webhook-signature'], undefined)
  t.is(missing?.headers['x-secret'], undefined)
  t.is(stale?.headers['webhook-signature'], expected(stale))
  t.true(Number(stale?.headers['webhook-timestamp']) <= Date.now() / 1000 - 599)
  t.is(half?.text, '{"half')
})

test('a webhook is replayed letter by letter', async (t) => {
  const { store, receiver } = await start(t)
  const [delivery] = await store.sendWebhook(event)
  await store.replayWebhook(delivery?.id ?? '')
  t.deepEqual(receiver.received[1], receiver.received[0])
})
