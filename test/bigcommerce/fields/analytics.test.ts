import test from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { as, signInAtStore } from '../../helpers/session-sync.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

const common = {
  initiator: { visitId: crypto.randomUUID(), visitorId: crypto.randomUUID() },
  request: { url: 'https://shop.example/mug/', userAgent: 'Mozilla/5.0' },
  consent: { analytics: true, targeting: true, functional: true },
}

test('the store remembers what it is told of a visit', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const headers = as(signInAtStore(store, 'ada@example.com'))
  const query = `mutation($common: AnalyticsCommonEventInput!, $product: ProductViewed!) { analytics {
    visitStartedEvent(input: { commonInput: $common }) { executed }
    pageViewedEvent(input: { commonInput: $common }) { executed }
    productViewedEvent(input: { commonInput: $common, productInput: $product }) { executed }
  } }`
  const product = { productEntityId: 101, searchKeyword: 'mug' }
  const { data } = await ask(store, { query, variables: { common, product } }, { headers })
  t.deepEqual(data, {
    analytics: {
      visitStartedEvent: { executed: true },
      pageViewedEvent: { executed: true },
      productViewedEvent: { executed: true },
    },
  })
  t.deepEqual(
    store.analyticsEvents().map(({ kind }) => kind),
    ['visitStarted', 'pageViewed', 'productViewed'],
  )
  t.like(store.analyticsEvents()[2], { commonInput: common, productInput: product, customerId: 101 })
})

test('the store tells its number', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const { data } = await ask(store, { query: '{ store { entityId } }' })
  t.deepEqual(data, { store: { entityId: store.options.storeId } })
})
