import { AxeBuilder } from '@axe-core/playwright'
import test from 'ava'
import { startBrowser } from '../helpers/browser.ts'
import { startSpecimenShop, visitor } from '../helpers/specimen-shop.ts'

const pages = {
  header: '[storebridge_mini_cart]\n\n[storebridge_product id="101"]',
  plain: '[storebridge_mini_cart text="Basket"]',
}
const contents = '/wp-json/storebridge/v1/cart'

test('the cart in the header counts without a request, opens by keyboard, and gives the focus back', async (t) => {
  t.timeout(240_000)
  const { wordpress, visit } = await startSpecimenShop(t, { pages })

  const plain = await visit('/plain/')
  t.regex(plain.html, /<a class="storebridge-mini-cart" href="[^"]*\/cart\/"/)
  t.notRegex(plain.headers.get('cache-control') ?? '', /no-store/)
  t.deepEqual(plain.headers.getSetCookie(), [])
  t.notRegex(plain.html, /assets\/product-form\.js/)
  await visit('/products/mug/', { action: 'add', product: '101', quantity: '2' })
  t.regex((await visit('/plain/')).html, /storebridge-mini-cart__count"[^>]*><\/span>/)

  const told = await visit(contents)
  t.is(told.status, 200)
  t.is(told.headers.get('cache-control'), 'no-store, private')
  t.deepEqual(told.headers.getSetCookie(), [])
  t.like(JSON.parse(told.html), { count: 2 })
  t.is((await visitor(wordpress.url)(contents, undefined, { 'Sec-Fetch-Site': 'cross-site' })).status, 403)

  const { page } = await startBrowser(t, { baseURL: wordpress.url })
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith(contents)) asked.push(request.url())
  })
  await page.goto('/header/')
  const link = page.getByRole('link', { name: /^Cart/ }).and(page.locator('.storebridge-mini-cart'))
  t.is(await page.locator('.storebridge-mini-cart__count').innerText(), '')
  t.is(await page.locator('.storebridge-mini-cart__count').boundingBox(), null)
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('status').getByText('Added to your cart: 1 × Mug.').waitFor()
  t.is(await page.locator('.storebridge-mini-cart__count').innerText(), '1')
  await page.goto('/plain/')
  await page.locator('.storebridge-mini-cart__count', { hasText: '1' }).waitFor()
  await page.goto('/header/')
  await page.locator('.storebridge-mini-cart__count', { hasText: '1' }).waitFor()
  t.deepEqual(asked, [])

  await link.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Cart' })
  await dialog.getByRole('link', { name: 'Mug' }).waitFor()
  t.is(asked.length, 1)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const box = await dialog.boundingBox()
  t.deepEqual(
    [box && box.x + box.width, box?.y, box?.height],
    [width, 0, height],
    'at the side, from top to bottom',
  )
  const { violations } = await new AxeBuilder({ page }).include('.storebridge-mini-cart__dialog').analyze()
  t.deepEqual(
    violations.map(({ id }) => id),
    [],
  )
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  t.regex((await page.locator(':focus').getAttribute('class')) ?? '', /storebridge-mini-cart/)

  await page.route(`**${contents}`, (route) => route.abort())
  await page.keyboard.press('Enter')
  await dialog.getByText('Your cart is safe, but it cannot be shown right now.').waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'hidden' })

  const bare = await startBrowser(t, { baseURL: wordpress.url, javaScriptEnabled: false })
  await bare.page.goto('/plain/')
  await bare.page.locator('.storebridge-mini-cart').click()
  await bare.page.waitForURL(/\/cart\/$/)
  t.is(await wordpress.debugLog(), '')
})
