import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { fits, isAccessible } from '../helpers/accessible.ts'
import { startBrowser } from '../helpers/browser.ts'
import { addFrom, press, signIn, words, writeAddress } from '../helpers/checkout-page.ts'
import { startShop } from '../helpers/shop.ts'

const pages = {
  one: `[storebridge_product id="${demo.simple}"]`,
  two: `[storebridge_product id="${demo.retailPrice}"]`,
}
const name: [string, string] = ['Ada', 'Winter']
const home = { name, street: '1 Kiln Lane', city: 'Portland', state: 'Maine', zip: '04101' }
const away = {
  name: ['Ben', 'Summer'],
  street: '2 Glaze Row',
  city: 'Columbus',
  state: 'Ohio',
  zip: '43004',
} satisfies typeof home

type Shop = Awaited<ReturnType<typeof startShop>>

/** Two cups and something else: a cup to one address, the rest to another. */
async function share(
  page: Page,
  { store }: Shop,
  { hasScript, look }: { hasScript: boolean; look: () => Promise<void> },
) {
  const cup = store.product(demo.simple)?.name ?? ''
  const other = store.product(demo.retailPrice)?.name ?? ''
  await page.goto('/checkout/')
  await writeAddress(page, home, hasScript)
  await page.getByLabel('Ship to this address').uncheck()
  await press(page, 'Continue')
  await page.waitForURL(/step=shipping/)
  await page.getByRole('link', { name: 'Ship to several addresses' }).click()
  await page.waitForURL(/addresses=several/)
  await look()
  await page.getByLabel(`${cup} (of 2)`).fill('3')
  await press(page, 'Continue')
  await page.locator('[aria-invalid="true"]').first().waitFor()
  await look()
  await page.getByLabel(`${cup} (of 2)`).fill('1')
  await page.getByLabel(`${other} (of 1)`).fill('0')
  await press(page, 'Continue')
  await page.getByText('Address 1').waitFor()
  await look()
  await page.getByLabel(`${cup} (of 1)`).waitFor()
  await writeAddress(page, away, hasScript)
  await press(page, 'Continue')
  await page.waitForURL(/step=delivery/)
  await look()
}

async function buy(t: ExecutionContext, shop: Shop, hasScript: boolean): Promise<void> {
  const { store, wordpress } = shop
  const { page } = await startBrowser(t, {
    baseURL: wordpress.url,
    javaScriptEnabled: hasScript,
    viewport: { width: 360, height: 800 },
  })
  const look = async () => {
    if (!hasScript) return
    await isAccessible(t, page)
    await fits(t, page)
  }
  const before = store.orders().length
  await signIn(page, 'ada')
  await addFrom(page, '/one/', hasScript, 2)
  await addFrom(page, '/two/', hasScript)
  await share(page, shop, { hasScript, look })

  const ways = page.getByRole('group', { name: /^To / })
  t.is(await ways.count(), 2)
  t.regex(await ways.nth(1).innerText(), /To Ben Summer, 2 Glaze Row, Columbus, OH 43004/)
  await ways
    .nth(1)
    .getByRole('radio', { name: /Express/ })
    .check()
  await press(page, 'Continue')
  await page.waitForURL(/step=review/)
  t.regex(
    await words(page),
    /Ship to\s+Ada Winter[\s\S]*1 × [\s\S]*Ship to\s+Ben Summer[\s\S]*1 × [\s\S]*1 × [\s\S]*Express/,
  )
  await look()
  await press(page, 'Continue to payment')
  await page.waitForURL(/step=payment/)
  await page.getByLabel('Security code').fill('123')
  await press(page, /^Pay \$/)
  await page.waitForURL(/storebridge_order=return/)
  await page.locator('.storebridge-return--placed').waitFor({ timeout: 120_000 })
  await look()
  t.regex(await words(page), /1 Kiln Lane[\s\S]*2 Glaze Row/)

  t.is(store.orders().length, before + 1)
  const order = store
    .orders()
    .find(({ number }) => number === Math.max(...store.orders().map((each) => each.number)))
  t.deepEqual(
    order?.consignments?.map(({ address, lineIds }) => [address.street, lineIds.length]),
    [
      ['1 Kiln Lane', 1],
      ['2 Glaze Row', 2],
    ],
  )
  t.is(order?.consignments?.[1]?.method, 'Express')
  t.is(store.paymentsFor(order?.number ?? 0), 1)
}

test('what is bought goes to two addresses, each in its own way, and is paid as one order, with a script and without', async (t) => {
  t.timeout(400_000)
  const shop = await startShop(t, { pages, constants: { STOREBRIDGE_CHECKOUT_ROAD: 'headless' } })
  for (const hasScript of [true, false]) await buy(t, shop, hasScript)
  t.is(await shop.wordpress.debugLog(), '')
})
