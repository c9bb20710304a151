import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'

type Shop = Awaited<ReturnType<typeof startShop>>

const shopPage = { shop: `[storebridge_products ids="${demo.swatches},${demo.simple},${demo.sale}"]` }

async function buy(t: ExecutionContext, javaScriptEnabled: boolean) {
  const shop = await startShop(t, { pages: shopPage })
  const { page } = await startBrowser(t, { javaScriptEnabled })
  const name = await openProduct(page, shop)
  const chosen = await chooseOptions(page, shop)
  await page.getByLabel('Quantity').fill('2')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  if (javaScriptEnabled) await page.getByRole('status').getByRole('link').click()
  await page.waitForURL(/\/cart\/(#.*)?$/)
  await changeQuantity(page, javaScriptEnabled)
  const total = await page.locator('.storebridge-summary').innerText()
  await page.getByRole('button', { name: /checkout/i }).click()
  await page.waitForURL((url) => url.href.startsWith(shop.store.url))
  const hosted = await page.locator('body').innerText()
  for (const word of [name, ...chosen, total.match(/Total\D+(\$[\d.,]+)/)?.[1] ?? 'no total'])
    t.true(hosted.includes(word), word)
  await page.getByRole('button', { name: /place/i }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /back to the shop/i })
    .click()
  await page.waitForURL((url) => url.href.startsWith(shop.wordpress.url))
  t.like(shop.store.orders()[0]?.lines[0], { quantity: 3, name })
  await page.goto(`${shop.wordpress.url}/cart/`)
  t.regex(await page.locator('main').innerText(), /empty/i)
  t.is(await page.locator('.storebridge-line').count(), 0)
}

async function openProduct(page: Page, { wordpress, store }: Shop): Promise<string> {
  const name = store.product(demo.swatches)?.name ?? ''
  await page.goto(`${wordpress.url}/shop/`)
  await page.getByRole('link', { name, exact: true }).click()
  await page.waitForURL(/\/products\//)
  return name
}

/** A value of every choice, of a variant that can be bought, by the labels a shopper reads. */
async function chooseOptions(page: Page, { store }: Shop): Promise<string[]> {
  const product = store.product(demo.swatches)
  const variant = product?.variants.find(({ stock, purchasable }) => stock !== 0 && purchasable !== false)
  const chosen: string[] = []
  for (const option of product?.options ?? []) {
    if (!('values' in option)) continue
    const label = option.values.find(({ id }) => id === variant?.optionValueIds[option.id])?.label ?? ''
    await page.getByRole('radio', { name: label, exact: true }).check({ force: true })
    chosen.push(label)
  }
  return chosen
}

async function changeQuantity(page: Page, javaScriptEnabled: boolean): Promise<void> {
  const quantity = page.locator('.storebridge-line').getByRole('spinbutton')
  await quantity.fill('3')
  const shown = page.waitForResponse(
    (response) => response.request().method() === 'GET' && response.url().endsWith('/cart/'),
  )
  if (javaScriptEnabled) await quantity.press('Tab')
  else await page.getByRole('button', { name: /update/i }).click()
  await shown
  await page.waitForLoadState()
}

test('a shopper goes from the shop page to an order, with JavaScript', (t) => buy(t, true))
test('a shopper goes from the shop page to an order, without JavaScript', (t) => buy(t, false))
