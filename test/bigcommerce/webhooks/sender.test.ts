import { createHmac } from 'node:crypto'
import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { listen } from '../../helpers/listen.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
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

test('what is not taken is sent again, signed anew, until it is', async (t) => {
  const { store, receiver, hookId } = await start(t)
  receiver.answerNext(500, 302)
  store.changeProduct(ids.mug, { price: 13 })
  await store.delivered({ attempt: 3 })
  t.deepEqual(
    store.deliveries().map(({ attempt, status }) => [attempt, status]),
    [
      [1, 500],
      [2, 302],
      [3, 200],
    ],
  )
  t.is(new Set(receiver.received.map(({ body }) => body.hash)).size, 1)
  t.true(store.hooks().find(({ id }) => id === hookId)?.is_active)
})

test('a hook that never takes anything is switched off in the end', async (t) => {
  const { store, hookId } = await start(t)
  const { url, close } = await listen(() => {})
  await close()
  store.changeHook(hookId, { destination: url })
  store.changeProduct(ids.mug, { price: 13 })
  const last = await store.delivered({ attempt: 12 })
  t.is(last.status, null)
  t.regex(last.error ?? '', /ECONNREFUSED/)
  await store.settled()
  t.false(store.hooks().find(({ id }) => id === hookId)?.is_active)
  t.is(store.deliveries().length, 12)
})

test('waiting before the next attempt is scaled', async (t) => {
  const { store, receiver } = await start(t, { hookRetryScale: 0.005 })
  receiver.answerNext(500)
  const begun = performance.now()
  store.changeProduct(ids.mug, { price: 13 })
  await store.delivered({ attempt: 2 })
  t.true(performance.now() - begun >= 299)
})

test('a webhook may come twice', async (t) => {
  const { store, receiver } = await start(t, { hookDuplicates: true })
  store.changeProduct(ids.mug, { price: 13 })
  await store.settled()
  t.is(receiver.received.length, 2)
  t.is(receiver.received[0]?.body.hash, receiver.received[1]?.body.hash)
})

test('webhooks may come in disorder', async (t) => {
  const { store, receiver } = await start(t, { hookDisorder: true })
  for (const id of [ids.mug, ids.scarce]) store.changeProduct(id, { price: 77 })
  await store.settled()
  t.deepEqual(
    receiver.received.map(({ body }) => (body.data as { id: number }).id),
    [ids.scarce, ids.mug],
  )
})

test('a sale tells what was sold of the stock, and no more', async (t) => {
  const { store, receiver } = await start(t)
  store.changeProduct(ids.scarce, { stock: 1 }, 'order')
  await store.settled()
  t.deepEqual(
    receiver.received.map(({ body }) => [body.scope, body.data]),
    [
      [
        'store/product/inventory/order/updated',
        {
          type: 'product',
          id: ids.scarce,
          inventory: { product_id: ids.scarce, method: 'relative', value: -2 },
        },
      ],
    ],
  )
})
