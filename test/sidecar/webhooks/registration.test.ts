import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startHooked, startHookedTo } from './world.ts'

const written = ({ log }: { log: () => { method: string; path: string }[] }) =>
  log().filter(({ method, path }) => path.includes('/hooks') && method !== 'GET').length

test('a sidecar registers what it wants to hear, once, and says so in one line', async (t) => {
  const { store, address, register, logged, call } = await startHooked(t)
  t.like(await register(), { ok: true })
  const hooks = store.hooks()
  t.true(hooks.length > 10)
  t.true(hooks.every(({ destination }) => destination === `${address}/webhooks/bigcommerce`))
  t.true(hooks.every(({ is_active }) => is_active))
  t.like(logged('webhooks are registered')[0], { created: hooks.length, updated: 0, removed: 0 })
  const { body } = await call('GET', '/v1/status')
  t.deepEqual(
    body.webhooks.hooks,
    hooks.map(({ scope }) => ({ scope, isActive: true })),
  )
  t.like(body.webhooks.registration, { ok: true })

  store.clearLog()
  await register()
  t.is(written(store), 0)
  t.deepEqual(store.hooks(), hooks)
})

test('the secret that opens the sidecar is in no log and no status', async (t) => {
  const { store, register, lines, call } = await startHooked(t)
  await register()
  const secret = store.hooks()[0]?.headers?.['X-Storebridge-Webhook'] ?? ''
  t.true(secret.length > 40)
  const { body } = await call('GET', '/v1/status')
  t.false(JSON.stringify([lines, body]).includes(secret))
})

test('what was switched off, changed or deleted meanwhile is mended', async (t) => {
  const { store, register, logged, call } = await startHooked(t)
  await register()
  const all = store.hooks().length
  const [asleep, changed] = store.hooks()
  store.changeHook(asleep?.id ?? 0, { is_active: false })
  store.changeHook(changed?.id ?? 0, { headers: {} })
  const { body } = await call('GET', '/v1/status')
  t.is(body.webhooks.hooks.filter(({ isActive }: { isActive: boolean }) => !isActive).length, 1)
  await register()
  t.is(store.hooks().length, all)
  t.true(store.hooks().every((hook) => hook.is_active && Object.keys(hook.headers ?? {}).length === 2))
  t.like(logged('webhooks are registered')[1], { created: 0, updated: 2, reactivated: 1, removed: 0 })
})

test('after a move the hooks to the old address are deleted, and nobody else’s', async (t) => {
  const store = await startBigCommerce(t)
  const first = await startHookedTo(t, store)
  await first.register()
  const before = store.hooks().length
  store.addHook({ scope: 'store/order/*', destination: 'https://erp.example.com/' })
  const tryout = await startHookedTo(t, store)
  await tryout.register()
  t.is(store.hooks().length, 2 * before + 1)

  const moved = await startHookedTo(t, store, { STOREBRIDGE_KEY: first.env.STOREBRIDGE_KEY })
  await moved.register()
  const count = (url = '') => store.hooks().filter(({ destination }) => destination.startsWith(url)).length
  t.is(count(first.address), 0)
  t.is(count(moved.address), before)
  t.is(count(tryout.address), before)
  t.is(count('https://erp.example.com/'), 1)
})

test('a new key goes into the headers of the hooks there are', async (t) => {
  const store = await startBigCommerce(t)
  const first = await startHookedTo(t, store)
  await first.register()
  const ids = store.hooks().map(({ id }) => id)
  const secret = store.hooks()[0]?.headers?.['X-Storebridge-Webhook']
  const address = { WEBHOOK_URL: first.address }
  await (await startHookedTo(t, store, { ...address, STOREBRIDGE_KEY: 'k'.repeat(40) })).register()
  t.deepEqual(
    store.hooks().map(({ id }) => id),
    ids,
  )
  t.not(store.hooks()[0]?.headers?.['X-Storebridge-Webhook'], secret)
})

test('a store that does not answer leaves a warning, and the next attempt succeeds', async (t) => {
  const { store, register, logged, call } = await startHooked(t)
  await store.close()
  t.like(await register(), { ok: false })
  t.is(logged('webhooks could not be registered; it is tried again later').length, 1)
  t.like((await call('GET', '/v1/status')).body.webhooks, { hooks: null, registration: { ok: false } })
  await store.reopen()
  t.like(await register(), { ok: true })
})

test('one hook that is refused does not keep the others from being registered', async (t) => {
  const { store, register, logged } = await startHooked(t)
  for (let other = 1; other <= 10; other++)
    store.addHook({ scope: 'store/sku/*', destination: `https://erp.example.com/${other}` })
  const registered = await register()
  t.regex(registered?.message ?? '', /store\/sku\/\*/)
  t.true(store.hooks().length > 20)
  t.is(logged('some webhooks could not be registered; they are tried again later').length, 1)
})

test('sidecars that start together register each hook once, and none complains', async (t) => {
  const store = await startBigCommerce(t)
  const first = await startHookedTo(t, store)
  const { STOREBRIDGE_KEY } = first.env
  const second = await startHookedTo(t, store, { STOREBRIDGE_KEY, WEBHOOK_URL: first.address })
  const outcomes = await Promise.all([first.register(), second.register()])
  t.deepEqual(
    outcomes.map((outcome) => outcome?.ok),
    [true, true],
  )
  const told = (level: number) => [...first.lines, ...second.lines].filter((line) => line.level === level)
  t.deepEqual(told(40), [])
  t.is(new Set(store.hooks().map(({ scope }) => scope)).size, store.hooks().length)
})

test('a sidecar that starts does not wait for its hooks', async (t) => {
  const { store, services, next } = await startHooked(t)
  const registered = next('webhooks are registered')
  services.webhooks?.start()
  t.is(store.hooks().length, 0)
  t.is((await registered).created, store.hooks().length)
})
