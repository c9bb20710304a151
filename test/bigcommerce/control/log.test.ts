import test, { type ExecutionContext } from 'ava'
import { ask, mintToken } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { askRedirect, createCart, createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const query = 'query Names { site { settings { storeName } product(entityId: 101) { name } } }'

test('a request is noted with its operation, cost and correlation id', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const token = await mintToken(store)
  store.clearLog()
  await ask(store, { query }, { token, headers: { 'X-Correlation-Id': 'c0ffee' } })
  const [entry, ...others] = store.log()
  t.deepEqual(others, [])
  t.like(entry, {
    method: 'POST',
    path: '/store/demo5tore-1/graphql',
    operationName: 'Names',
    operationType: 'query',
    fields: ['site.settings', 'site.product'],
    status: 200,
    correlationId: 'c0ffee',
    hasToken: true,
    fault: null,
  })
  t.true((entry?.complexity ?? 0) > 0)
})

test('the log holds no secret', async (t) => {
  const store = await startBigCommerce(t, { catalog, trustedProxySecret: 'proxy-secret' })
  const shopper = createShopper(store)
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.mug, quantity: 1 }])
  const { redirectUrls } = await askRedirect(shopper, { cartEntityId: entityId })
  const url = redirectUrls?.redirectedCheckoutUrl ?? ''
  await fetch(url, { headers: { 'X-BC-Trusted-Proxy-Secret': 'proxy-secret' } })
  const log = JSON.stringify(store.log())
  t.true(log.includes('/checkout-site/cart.php'))
  t.false(log.includes(new URL(url).searchParams.get('token') ?? ''))
  t.false(log.includes('proxy-secret'))
  t.false(log.includes(store.options.accessToken))
  t.false(/eyJ/.test(log))
})

const client = test.macro({
  exec: async (t: ExecutionContext, headers: Record<string, string>, expected: object) => {
    const store = await startBigCommerce(t, { catalog, trustedProxySecret: 'right' })
    const { status } = await ask(store, { query }, { headers })
    t.is(status, 200)
    t.like(store.log().at(-1), expected)
  },
  title: (about = '') => `the shopper's address counts ${about}`,
})

const secret = (value: string) => ({ 'X-BC-Trusted-Proxy-Secret': value })
const shopperIp = { 'True-Client-IP': '203.0.113.9' }
test(
  'with the right secret',
  client,
  { ...secret('right'), ...shopperIp },
  { proxySecret: 'right', clientIp: '203.0.113.9' },
)
test(
  'in IPv6 too',
  client,
  { ...secret('right'), 'True-Client-IP': '2001:db8::1' },
  { clientIp: '2001:db8::1' },
)
test(
  'not with a wrong secret, which is no error',
  client,
  { ...secret('wrong'), ...shopperIp },
  {
    proxySecret: 'wrong',
    clientIp: '127.0.0.1',
    trueClientIp: '203.0.113.9',
  },
)
test('not without a secret', client, shopperIp, { proxySecret: 'absent', clientIp: '127.0.0.1' })
test(
  'not when it is several',
  client,
  { ...secret('right'), 'True-Client-IP': '203.0.113.9, 10.0.0.1' },
  { clientIp: '127.0.0.1' },
)
test(
  'never by X-Forwarded-For',
  client,
  { ...secret('right'), 'X-Forwarded-For': '203.0.113.9' },
  {
    clientIp: '127.0.0.1',
    forwardedFor: '203.0.113.9',
  },
)

test('where the store has no secret none is right', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  await ask(store, { query }, { headers: { ...secret(''), ...shopperIp } })
  t.is(store.log().at(-1)?.proxySecret, 'absent')
})

test('the log tells how many requests were under way at once', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const token = await mintToken(store)
  store.clearLog()
  store.fault({ kind: 'latency', ms: 2000, times: 3 })
  await Promise.all([1, 2, 3].map(() => ask(store, { query }, { token })))
  t.is(store.mostInFlight('/graphql'), 3)
  store.clearLog()
  store.fault({ kind: 'black_hole' })
  await t.throwsAsync(fetch(store.graphqlUrl, { method: 'POST', signal: AbortSignal.timeout(50) }))
  await ask(store, { query }, { token })
  await ask(store, { query }, { token })
  t.is(store.log().at(-1)?.inFlight, 1)
})

test('the log is read and cleared over HTTP, and does not note that', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  await ask(store, { query })
  const read = async () =>
    ((await (await fetch(`${store.url}/_control/log`)).json()) as { entries: object[] }).entries
  t.is((await read()).length, 2)
  t.is((await fetch(`${store.url}/_control/log`, { method: 'DELETE' })).status, 204)
  t.deepEqual(await read(), [])
})
