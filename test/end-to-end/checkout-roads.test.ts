import { AxeBuilder } from '@axe-core/playwright'
import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startCheckoutSdk } from '../helpers/checkout-sdk.ts'
import { startShop } from '../helpers/shop.ts'

const pages = { one: `[storebridge_product id="${demo.simple}"]` }
const words = (page: Page) => page.locator('main').innerText()
const countOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === 'storebridge_cart_count')?.value

async function addOne(page: Page, javaScriptEnabled: boolean): Promise<void> {
  await page.goto('/one/')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  if (javaScriptEnabled) await page.getByRole('status').getByRole('link').first().waitFor()
  else await page.waitForURL(/\/cart\/(#.*)?$/)
}

async function isAccessible(t: ExecutionContext, page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('.storebridge')
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  t.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    [],
    page.url(),
  )
}

/** The thank-you page looks again by itself; so does a shopper who does not wait for it. */
async function untilPlaced(page: Page): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    await page.goto('/checkout/?storebridge_order=return')
    if ((await page.locator('.storebridge-return--placed').count()) > 0) return
  }
}

async function hosted(t: ExecutionContext, javaScriptEnabled: boolean) {
  t.timeout(300_000)
  const { store, wordpress } = await startShop(t, { pages })
  const { page } = await startBrowser(t, { baseURL: wordpress.url, javaScriptEnabled })
  const before = await page.goto('/checkout/?storebridge_order=return')
  t.regex(await words(page), /There is no new order/)
  t.is(before?.headers()['cache-control'], 'no-store, private')
  await addOne(page, javaScriptEnabled)
  await page.goto('/checkout/')
  t.is(await page.locator('script[src*="checkout-sdk"], [data-storebridge-embedded]').count(), 0)
  await page.getByRole('button', { name: 'Continue to secure checkout' }).click()
  await page.waitForURL((url) => url.href.startsWith(store.url))
  await page.goto('/checkout/?storebridge_order=return')
  t.regex(await words(page), /No order yet[\s\S]*Back to the checkout/)
  if (javaScriptEnabled) await isAccessible(t, page)
  const looking = await page.request.get('/checkout/?storebridge_order=return')
  t.regex(looking.headers().refresh ?? '', /^2; url=.*try=1$/)
  const last = await page.request.get('/checkout/?storebridge_order=return&try=50')
  t.is(last.headers().refresh, undefined, 'it does not look for ever')

  await page.goto('/checkout/')
  await page.getByRole('button', { name: 'Continue to secure checkout' }).click()
  await page.getByRole('button', { name: /place/i }).click()
  await page.waitForURL(/order-confirmation/)
  t.is(await countOf(page), '1')
  await untilPlaced(page)
  const number = store.orders()[0]?.number
  t.regex(await words(page), /Thank you for your order/)
  t.regex(await words(page), new RegExp(`Order ${number}`))
  t.is(await countOf(page), undefined, 'the cart is empty now')
  if (javaScriptEnabled) await isAccessible(t, page)
  await page.reload()
  t.regex(await words(page), new RegExp(`Order ${number}`), 'and again')
  t.is(await wordpress.debugLog(), '')
}

test('hosted: to the store’s page and back to a thank-you page that needs nothing of the browser', (t) =>
  hosted(t, true))
test('hosted, without JavaScript', (t) => hosted(t, false))

const embedded = (sdkUrl: string) => ({
  pages,
  env: { CHECKOUT_SDK_URL: sdkUrl },
  constants: { STOREBRIDGE_CHECKOUT_ROAD: 'embedded' },
  php: "( new Storebridge\\Settings() )->change( array( 'checkout_background' => '#fdf6e3', 'checkout_button' => '#0b5394' ) );",
})

test('embedded: BigCommerce’s own SDK shows the store’s checkout in a frame, in the site’s colours, to the thank-you page', async (t) => {
  t.timeout(300_000)
  const sdk = await startCheckoutSdk(t)
  const { store, wordpress } = await startShop(t, embedded(sdk.url))
  const { page } = await startBrowser(t, { baseURL: wordpress.url })
  await addOne(page, true)
  await page.goto('/cart/')
  t.is(sdk.asked, 0, 'the script is asked for on the checkout’s page only')
  await page.goto('/checkout/')
  const frame = page.frameLocator('#storebridge-embedded-frame iframe')
  await frame.getByRole('button', { name: 'Place test order' }).waitFor()
  t.true(sdk.asked > 0)
  await page.getByRole('button', { name: 'Continue to secure checkout' }).waitFor({ state: 'hidden' })
  const inner = page.frames().at(-1)
  await inner?.waitForFunction("getComputedStyle(document.body).backgroundColor === 'rgb(253, 246, 227)'")
  await isAccessible(t, page)
  await frame.getByRole('button', { name: 'Place test order' }).click()
  await page.waitForURL(/storebridge_order=return/)
  await untilPlaced(page)
  t.regex(
    await words(page),
    new RegExp(`Thank you for your order[\\s\\S]*Order ${store.orders()[0]?.number}`),
  )
  t.is(store.orders().length, 1)
  t.is(await wordpress.debugLog(), '')
})

test('embedded, where its script does not come, or without JavaScript: the hosted button stands there', async (t) => {
  t.timeout(300_000)
  const { store, wordpress } = await startShop(t, embedded('http://127.0.0.1:9/loader.js'))
  const { page } = await startBrowser(t, { baseURL: wordpress.url })
  await addOne(page, true)
  await page.goto('/checkout/')
  await page.getByText('could not be opened on this page').waitFor()
  await isAccessible(t, page)
  await page.getByRole('button', { name: 'Continue to secure checkout' }).click()
  await page.waitForURL((url) => url.href.startsWith(store.url))

  const plain = await startBrowser(t, { baseURL: wordpress.url, javaScriptEnabled: false })
  await addOne(plain.page, false)
  await plain.page.goto('/checkout/')
  t.is(await plain.page.locator('[data-storebridge-embedded]:visible').count(), 0)
  await plain.page.getByRole('button', { name: 'Continue to secure checkout' }).click()
  await plain.page.waitForURL((url) => url.href.startsWith(store.url))

  const foreign = await fetch(`${wordpress.url}/index.php?rest_route=/storebridge/v1/checkout/embedded`, {
    method: 'POST',
    headers: { Origin: 'https://x.example' },
  })
  t.true([401, 403].includes(foreign.status))
})
