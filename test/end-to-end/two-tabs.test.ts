import test from 'ava'
import type { Page } from 'playwright-core'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'

const pages = {
  one: `[storebridge_product id="${demo.simple}"]`,
  two: `[storebridge_product id="${demo.retailPrice}"]`,
}

async function added(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('status').getByRole('link').first().waitFor()
}

test('two tabs that add at the same moment, before there is a cart, fill one', async (t) => {
  t.timeout(240_000)
  const { store, wordpress } = await startShop(t, { pages })
  const { context, page: one } = await startBrowser(t, { baseURL: wordpress.url })
  const two = await context.newPage()
  await Promise.all([one.goto('/one/'), two.goto('/two/')])
  store.clearLog()
  // The store takes its time, so that neither has the other's answer.
  store.fault({ kind: 'latency', ms: 1500, times: 1, match: { path: '/graphql' } })
  await Promise.all([added(one), added(two)])
  t.is(store.carts().length, 1)
  t.deepEqual(
    store.log().flatMap(({ operationType, fields }) => (operationType === 'mutation' ? fields : [])),
    ['cart.createCart', 'cart.addCartLineItems'],
  )
  await one.goto('/cart/')
  t.is(await one.locator('.storebridge-line').count(), 2)
  t.is(await wordpress.debugLog(), '')
})
