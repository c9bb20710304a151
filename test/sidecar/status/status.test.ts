import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { caller, startSidecar } from '../../helpers/sidecar.ts'

test('the status names the store, its channel, and all that is right', async (t) => {
  const store = await startBigCommerce(t, { trustedProxySecret: 'a-secret-of-the-store' })
  const sidecar = await startSidecar(t, store, {
    env: { BIGCOMMERCE_TRUSTED_PROXY_SECRET: 'a-secret-of-the-store' },
  })
  const { status, body } = await sidecar.call('GET', '/v1/status')
  t.is(status, 200)
  t.like(body, { trustedProxy: true, currency: 'USD', usedPreviousKey: false })
  t.like(body.store, { name: 'Fern & Flint', hash: 'demo5tore', channelId: 1 })
  t.true(body.checks.every(({ ok }: { ok: boolean }) => ok))
  t.true(Math.abs(body.serverTime - Date.now() / 1000) < 5)
})

test('a store that is down leaves a status that says so', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store, { isWarm: false })
  await store.close()
  const { status, body } = await sidecar.call('GET', '/v1/status')
  t.is(status, 200)
  t.is(body.store, null)
  t.like(body.checks[0], { id: 'access_token', ok: false })
})

test('a plugin that still signs with the previous key is told', async (t) => {
  const previous = 'the-key-from-before-the-rotation-of-today'
  const sidecar = await startSidecar(t, await startBigCommerce(t), {
    env: { STOREBRIDGE_KEY_PREVIOUS: previous },
  })
  const { body } = await caller(sidecar.url, previous)('GET', '/v1/status')
  t.like(body, { previousKey: true, usedPreviousKey: true })
})
