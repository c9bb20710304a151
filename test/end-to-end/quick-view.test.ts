import { AxeBuilder } from '@axe-core/playwright'
import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { startBrowser } from '../helpers/browser.ts'
import { type SpecimenShop, startSpecimenShop } from '../helpers/specimen-shop.ts'

const pages = {
  grid: '[storebridge_mini_cart]\n\n[storebridge_products ids="101,102,103"]\n\n[storebridge_product id="102"]',
  without: '[storebridge_products ids="101" quick_view="no"]',
}
const endpoint = '/wp-json/storebridge/v1/quick-view'

const dialogOf = (page: Page) => page.locator('dialog.storebridge-quick-view')
const openerOf = (page: Page, name: string) => page.getByRole('button', { name: `Quick view ${name}` })

async function isAnswered(t: ExecutionContext, { visit }: SpecimenShop): Promise<void> {
  const told = await visit(`${endpoint}?product=102`)
  t.is(told.status, 200)
  t.is(told.headers.get('cache-control'), 'public, max-age=60')
  t.is(told.headers.get('x-robots-tag'), 'noindex')
  t.deepEqual(told.headers.getSetCookie(), [])
  const { html } = JSON.parse(told.html) as { html: string }
  t.regex(html, /id="storebridge-quick-102"[^>]*action="[^"]*\/products\/shirt\/#storebridge-form-102"/)
  t.is((await visit(`${endpoint}?product=0`)).status, 400)
  t.is((await visit(`${endpoint}?product=987654`)).status, 404)

  const grid = await visit('/grid/')
  t.notRegex(grid.html, /storebridge-quick-10\d/, 'nothing of it is in the page')
  t.notRegex((await visit('/without/')).html, /data-storebridge-quick-view|assets\/quick-view|<dialog/)
}

async function choosesAndAdds(t: ExecutionContext, page: Page): Promise<void> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const times = (part: string) => asked.filter((url) => url.includes(part)).length
  await page.goto('/grid/')
  await page.locator('.storebridge-quick-views').waitFor()
  t.is(times(endpoint), 0)

  await openerOf(page, 'Shirt').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Shirt' })
  await dialog.getByText('The product is shown.').waitFor()
  t.is(times(endpoint), 1)
  await dialog.getByRole('radio', { name: 'L', exact: true }).check({ force: true })
  await dialog.locator('.storebridge-price__now', { hasText: '$33.00' }).waitFor()
  t.is(await page.locator('main .storebridge-product__buy .storebridge-price__now').innerText(), '$30.00')
  t.false(page.url().includes('options'), 'the list keeps its address')
  const ids = await page.locator('[id^="storebridge"]').evaluateAll((all) => all.map(({ id }) => id))
  t.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
    'no id twice, though the product stands on the page too',
  )
  const { violations } = await new AxeBuilder({ page }).include('dialog.storebridge-quick-view').analyze()
  t.deepEqual(
    violations.map(({ id }) => id),
    [],
  )

  await dialog.getByRole('button', { name: 'Add to cart' }).dblclick()
  await dialog.getByRole('status').getByText('Added to your cart: 1 × Shirt.').waitFor()
  t.is(times('/cart/items'), 1)
  await page.locator('.storebridge-mini-cart__count', { hasText: '1' }).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  t.is(await page.locator(':focus').getAttribute('data-name'), 'Shirt', 'the focus is back')
}

async function tellsErrors(t: ExecutionContext, page: Page, { sidecar }: SpecimenShop): Promise<void> {
  await openerOf(page, 'Engraved pen').click()
  const dialog = dialogOf(page)
  const form = dialog.locator('form')
  await form.evaluate((element) => element.setAttribute('novalidate', ''))
  t.is(await dialog.getByText('Added to your cart').count(), 0, 'nothing is left of what was there before')
  await form.getByRole('button', { name: 'Add to cart' }).click()
  await dialog.getByRole('status').getByText('Name: please fill this in.').waitFor()
  t.is(await page.locator(':focus').getAttribute('aria-invalid'), 'true')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'hidden' })

  await page.route(`**${endpoint}*`, (route) => route.abort())
  await openerOf(page, 'Mug').click()
  await dialog.getByText('This product cannot be shown here right now.').waitFor()
  t.regex(
    (await dialog.getByRole('link', { name: 'View product page' }).getAttribute('href')) ?? '',
    /\/products\/mug\/$/,
  )
  await page.keyboard.press('Escape')
  await page.unroute(`**${endpoint}*`)

  await sidecar.close()
  await openerOf(page, 'Mug').click()
  await dialog
    .getByText('This product cannot be shown right now. Please try again in a few minutes.')
    .waitFor()
  await page.keyboard.press('Escape')
}

/** In a list whose products a filter or a page has replaced. */
async function survivesFilters(t: ExecutionContext, page: Page): Promise<void> {
  await page.goto('/products/')
  await page.locator('.storebridge-quick-views').waitFor()
  const answered = page.waitForResponse((response) => response.url().includes('sort=a_to_z'))
  await page.getByLabel('Sort by').selectOption('a_to_z')
  await answered
  await page.locator('[data-storebridge-results]:not([aria-busy])').waitFor()
  const opener = page.locator('.storebridge-card__quick').first()
  const name = await opener.getAttribute('data-name')
  await opener.click()
  await dialogOf(page)
    .getByRole('heading', { name: name ?? '' })
    .waitFor()
  await dialogOf(page).locator('form').waitFor()
  await page.mouse.click(5, 5)
  await dialogOf(page).waitFor({ state: 'hidden' })
  t.is(await page.locator(':focus').getAttribute('data-name'), name)
}

test('a card opens its product over the list: it is chosen, added and left by keyboard, and an outage is told', async (t) => {
  t.timeout(300_000)
  const shop = await startSpecimenShop(t, { pages })
  await isAnswered(t, shop)
  const { page } = await startBrowser(t, { baseURL: shop.wordpress.url })
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  await survivesFilters(t, page)
  await choosesAndAdds(t, page)
  await tellsErrors(t, page, shop)
  t.deepEqual(problems, [])

  const bare = await startBrowser(t, { baseURL: shop.wordpress.url, javaScriptEnabled: false })
  await bare.page.goto('/grid/')
  t.is(await bare.page.locator('.storebridge-card__quick:visible').count(), 0)
  t.is(await shop.wordpress.debugLog(), '')
})
