import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

async function metricsOf(url: string): Promise<Map<string, number>> {
  const response = await fetch(`${url}/metrics`)
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.replace(/^.* /, ''))]))
}

test('the metrics tell of requests by their route, of BigCommerce, and of the cache', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  const read = (id: number) => sidecar.call('GET', `/v1/catalog/products/${id}`)
  await Promise.all([demo.simple, demo.sale, 999_999].map(read))
  await read(demo.simple)
  await fetch(`${sidecar.url}/nowhere/at/all`)
  const metrics = await metricsOf(sidecar.url)
  const count = (name: string) => metrics.get(`storebridge_${name}`)
  const route = 'method="GET",route="/v1/catalog/products/:id"'
  t.is(count(`request_duration_seconds_count{${route},status="200"}`), 3)
  t.is(count(`request_duration_seconds_count{${route},status="404"}`), 1)
  t.is(count('request_duration_seconds_count{method="GET",route="none",status="401"}'), 1)
  t.is(count('upstream_call_duration_seconds_count{operation="mint a private token",outcome="200"}'), 1)
  t.true((count('upstream_call_duration_seconds_count{operation="Lookup",outcome="200"}') ?? 0) >= 1)
  t.is(count('upstream_breaker{state="closed"}'), 1)
  t.is(count('upstream_in_flight{lane="catalogue"}'), 0)
  t.true((count('cache_reads_total{outcome="hit"}') ?? 0) >= 1)
  t.true((count('cache_entries{kind="found"}') ?? 0) >= 2)
  t.true((count('cache_entries{kind="missing"}') ?? 0) >= 1)
  t.true((count('cache_bytes{kind="all"}') ?? 0) > 1000)
})

test('no product, shopper or secret is in the metrics, and their number does not grow with what is asked', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`, { shopperAddress: '203.0.113.9' })
  const before = await metricsOf(sidecar.url)
  for (let id = 700_001; id < 700_020; id++) {
    await fetch(`${sidecar.url}/made-up/${id}`)
    await sidecar.call('GET', `/v1/catalog/products/${demo.sale}?options[${id}]=1`)
  }
  const after = await metricsOf(sidecar.url)
  t.true(after.size <= before.size + 30, `${before.size} grew to ${after.size}`)
  t.notRegex([...after.keys()].join(), /70000|203\.0\.113|Bearer|demo-access/)
})

test('an outage shows in the metrics', async (t) => {
  const store = await startBigCommerce(t)
  const sidecar = await startSidecar(t, store)
  store.fault({ kind: 'drop', match: { path: 'graphql' }, times: null })
  for (let id = 1; id <= 3; id++) await sidecar.call('GET', `/v1/catalog/products/${id}`)
  const metrics = await metricsOf(sidecar.url)
  t.is(metrics.get('storebridge_upstream_breaker{state="open"}'), 1)
  t.is(
    metrics.get(
      'storebridge_upstream_call_duration_seconds_count{operation="Lookup",outcome="upstream_failed"}',
    ),
    5,
  )
  t.is(metrics.get('storebridge_cache_loads_total{outcome="failed"}'), 3)
})
