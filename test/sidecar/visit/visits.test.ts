import { randomUUID } from 'node:crypto'
import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const page = { url: 'https://site.example/products/mug/', userAgent: 'A browser', referrer: '' }
const agreed = { analytics: true, targeting: false, functional: true }
const declined = { analytics: false, targeting: false, functional: false }

async function world(t: ExecutionContext) {
  const trustedProxySecret = randomUUID()
  const store = await startBigCommerce(t, { trustedProxySecret })
  const { call } = await startSidecar(t, store, {
    env: { BIGCOMMERCE_TRUSTED_PROXY_SECRET: trustedProxySecret },
  })
  const see = (body: object) => call('POST', '/v1/visit', { body, shopperAddress: '203.0.113.7' })
  const kinds = () =>
    store
      .analyticsEvents()
      .map(({ kind }) => kind)
      .sort()
  return { store, see, kinds }
}

test('a first page begins a visit; the store hears of it and of the page, with the shopper’s address', async (t) => {
  const { store, see, kinds } = await world(t)
  const { body, headers } = await see({ page, consent: agreed })
  t.is(headers.get('cache-control'), 'no-store')
  t.deepEqual(kinds(), ['pageViewed', 'visitStarted'])
  const { visitId, visitorId } = body.visit
  t.not(visitId, visitorId)
  t.like(store.analyticsEvents()[0]?.commonInput, {
    initiator: { visitId, visitorId },
    request: { url: page.url, userAgent: 'A browser', ip: '203.0.113.7' },
    consent: agreed,
  })
  t.false(JSON.stringify(store.analyticsEvents()).includes('refererUrl'))
})

test('a page within half an hour goes on with the visit; a later one begins another of the same visitor', async (t) => {
  const { see, kinds } = await world(t)
  const now = Math.floor(Date.now() / 1000)
  const visit = { visitorId: randomUUID(), visitId: randomUUID(), seenAt: now - 1700 }
  const soon = (await see({ page, consent: agreed, visit })).body.visit
  t.like(soon, { visitorId: visit.visitorId, visitId: visit.visitId })
  t.true(soon.seenAt >= now)
  t.deepEqual(kinds(), ['pageViewed'])
  const late = (await see({ page, consent: agreed, visit: { ...visit, seenAt: now - 1900 } })).body.visit
  t.is(late.visitorId, visit.visitorId)
  t.not(late.visitId, visit.visitId)
  t.deepEqual(kinds(), ['pageViewed', 'pageViewed', 'visitStarted'])
})

test('a product’s page is told as such, with what was searched for', async (t) => {
  const { store, see } = await world(t)
  await see({ page, consent: agreed, productId: 101, searchTerm: 'mug' })
  const seen = store.analyticsEvents().find(({ kind }) => kind === 'productViewed')
  t.like(seen, { productInput: { productEntityId: 101, searchKeyword: 'mug' } })
})

test('without consent nothing is made, told or kept', async (t) => {
  const { store, see } = await world(t)
  const visit = { visitorId: randomUUID(), visitId: randomUUID(), seenAt: 1 }
  const { status, body } = await see({ page, consent: declined, visit })
  t.is(status, 200)
  t.deepEqual(body, { visit: null })
  t.deepEqual(store.log(), [])
})

test('BigCommerce being away is nothing to the shopper', async (t) => {
  const { store, see } = await world(t)
  await store.close()
  const { status, body } = await see({ page, consent: agreed })
  t.is(status, 200)
  t.truthy(body.visit.visitId)
})

test('what is no visit is refused by its fields, and nothing is told', async (t) => {
  const { store, see } = await world(t)
  const bad = {
    page: { url: 'javascript:alert(1)' },
    consent: { ...agreed, analytics: 'yes' },
    visit: { visitorId: 'me', visitId: randomUUID(), seenAt: 1 },
  }
  const { status, body } = await see(bad)
  t.is(status, 422)
  const fields = body.error.details.map(({ field }: { field: string }) => field).sort()
  t.deepEqual(fields, ['consent.analytics', 'page.url', 'visit.visitorId'])
  t.deepEqual(store.log(), [])
})
