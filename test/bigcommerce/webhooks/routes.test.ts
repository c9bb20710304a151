import test, { type ExecutionContext } from 'ava'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'
import type { Hook } from './hook.ts'

const scope = 'store/product/*'
const destination = 'https://shop.example/webhooks/bigcommerce'

type Answer = {
  status: number
  headers: Headers
  data?: Hook | Hook[]
  title?: string
  errors?: Record<string, string>
  meta?: { pagination: object }
}

async function start(t: ExecutionContext, overrides = {}) {
  const store = await startBigCommerce(t, { catalog, ...overrides })
  return { store, rest: rest(store) }
}

const rest =
  (store: BigCommerce) =>
  async (method: string, path: string, body?: unknown, token = store.options.accessToken) => {
    const response = await fetch(`${store.apiUrl}/stores/${store.options.storeHash}/v3${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', 'X-Auth-Token': token },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const answer = (await response.json()) as Omit<Answer, 'status' | 'headers'>
    return { ...answer, status: response.status, headers: response.headers } as Answer
  }

test('a hook is registered, read, switched off and deleted', async (t) => {
  const { store, rest } = await start(t)
  const created = await rest('POST', '/hooks', { scope, destination, headers: { 'X-Secret': 'rose' } })
  t.is(created.status, 200)
  const hook = created.data as Hook
  t.deepEqual(hook, {
    id: hook.id,
    client_id: store.options.clientId,
    store_hash: 'demo5tore',
    headers: { 'X-Secret': 'rose' },
    is_active: true,
    scope,
    destination,
    created_at: hook.created_at,
    updated_at: hook.created_at,
  })
  store.advanceClock(5_000)
  const switched = await rest('PUT', `/hooks/${hook.id}`, { is_active: false })
  t.like(switched.data, { is_active: false, headers: { 'X-Secret': 'rose' } })
  t.true((switched.data as Hook).updated_at >= hook.created_at + 5)
  t.deepEqual((await rest('GET', `/hooks/${hook.id}`)).data, switched.data)
  t.deepEqual((await rest('DELETE', `/hooks/${hook.id}`)).data, switched.data)
  const gone = await rest('GET', `/hooks/${hook.id}`)
  t.like(gone, { status: 404, title: `Webhook with id [${hook.id}] not found` })
})

test('hooks are listed by page, scope, destination and state', async (t) => {
  const { rest } = await start(t)
  for (const [of, to] of [
    [scope, destination],
    [scope, `${destination}/2`],
    ['store/sku/*', destination],
  ])
    await rest('POST', '/hooks', { scope: of, destination: to, is_active: of === scope })
  const count = async (query: string) => ((await rest('GET', `/hooks?${query}`)).data as Hook[]).length
  t.is(await count(`scope=${encodeURIComponent(scope)}`), 2)
  t.is(await count(`destination=${encodeURIComponent(destination)}`), 2)
  t.is(await count('is_active=false'), 1)
  const page = await rest('GET', '/hooks?limit=2&page=2')
  t.is((page.data as Hook[]).length, 1)
  t.like(page.meta?.pagination, { total: 3, count: 1, per_page: 2, current_page: 2, total_pages: 2 })
})

const refuse = test.macro({
  exec: async (t: ExecutionContext, body: unknown, errors: Record<string, string>) => {
    const { rest } = await start(t, { takesHttpHooks: false })
    const answer = await rest('POST', '/hooks', body)
    t.like(answer, { status: 422, title: 'JSON data is missing or invalid', errors })
  },
  title: (about = '') => `a hook is refused ${about}`,
})

test('without a destination', refuse, { scope }, { destination: 'error.path.missing.' })
test('without a scope', refuse, { destination }, { scope: 'error.path.missing.' })
test(
  'that listens to nothing known',
  refuse,
  { scope: 'store/weather/*', destination },
  { scope: 'error.scope.unknown.' },
)
test(
  'that listens to everything',
  refuse,
  { scope: 'store/*', destination },
  { scope: 'error.scope.unknown.' },
)
test(
  'without encryption',
  refuse,
  { scope, destination: 'http://shop.example/' },
  { destination: 'error.destination.https.' },
)
test(
  'on a port of its own',
  refuse,
  { scope, destination: 'https://shop.example:8443/' },
  { destination: 'error.destination.https.' },
)
test(
  'with headers that are no texts',
  refuse,
  { scope, destination, headers: 'X: 1' },
  { headers: 'error.expected.jsobject' },
)

const accept = test.macro({
  exec: async (t: ExecutionContext, scope: string) => {
    const { rest } = await start(t)
    t.is((await rest('POST', '/hooks', { scope, destination })).status, 200)
  },
  title: (_, scope) => `a hook may listen to ${scope}`,
})

test(accept, 'store/product/inventory/updated')
test(accept, 'store/cart/lineItem/*')
test(accept, 'store/channel/1/settings/*')
test(accept, 'store/channel/664/product/assigned')
test(accept, 'store/priceList/record/*')

test('one scope and destination make one hook, and one scope ten', async (t) => {
  const { rest } = await start(t)
  for (let n = 1; n <= 10; n++)
    t.is((await rest('POST', '/hooks', { scope, destination: `${destination}/${n}` })).status, 200)
  const twice = await rest('POST', '/hooks', { scope, destination: `${destination}/1` })
  t.like(twice, { status: 422, errors: { scope: 'A hook with this scope and destination exists already.' } })
  const tooMany = await rest('POST', '/hooks', { scope, destination: `${destination}/11` })
  t.like(tooMany, { status: 422, errors: { scope: 'There are 10 hooks with this scope already.' } })
  const other = await rest('POST', '/hooks', { scope: 'store/sku/*', destination: `${destination}/1` })
  t.is(other.status, 200)
  const moved = await rest('PUT', `/hooks/${(other.data as Hook).id}`, { scope })
  t.is(moved.status, 422)
})

test('only the account that owns the store manages its hooks', async (t) => {
  const { rest } = await start(t)
  t.is((await rest('GET', '/hooks', undefined, 'guessed')).status, 401)
  t.is((await rest('POST', '/hooks', '{')).status, 400)
})

test('the quota is told on every answer, kept, and given anew after its window', async (t) => {
  const { store, rest } = await start(t, { restQuota: 2 })
  const first = await rest('GET', '/hooks')
  t.is(first.headers.get('X-Rate-Limit-Requests-Left'), '1')
  t.is(first.headers.get('X-Rate-Limit-Requests-Quota'), '2')
  await rest('GET', '/hooks')
  const refused = await rest('GET', '/hooks')
  t.is(refused.status, 429)
  const resetMs = Number(refused.headers.get('X-Rate-Limit-Time-Reset-Ms'))
  t.true(resetMs > 0 && resetMs <= 30_000)
  store.advanceClock(resetMs)
  t.is((await rest('GET', '/hooks')).status, 200)
})
