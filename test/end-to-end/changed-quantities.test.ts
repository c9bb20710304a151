import test, { type ExecutionContext } from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'

/** A cart of two lines, open in a browser. */
async function openCart(t: ExecutionContext) {
  const { store, wordpress } = await startShop(t, {
    pages: { order: `[storebridge_order_form ids="${demo.simple},${demo.longName}"]` },
  })
  const { page } = await startBrowser(t, { baseURL: wordpress.url })
  await page.goto('/order/')
  for (const field of await page.locator('main input[type="number"]').all()) await field.fill('1')
  await page
    .locator('main')
    .getByRole('button', { name: /^Add .*to .*cart/ })
    .click()
  await page.getByRole('status').getByRole('link').first().waitFor()
  await page.goto('/cart/')
  const field = (place: number) => page.locator('[data-storebridge-line] input[type="number"]').nth(place)
  const kept = () => store.carts()[0]?.lines.map(({ quantity }) => quantity)
  t.deepEqual(kept(), [1, 1])
  return { store, page, field, kept }
}

test('quantities that were just changed are taken along to the checkout, each of them', async (t) => {
  const { store, page, field, kept } = await openCart(t)
  await field(0).fill('3')
  await field(1).fill('4')
  await page.getByRole('button', { name: /checkout/i }).click()
  await page.waitForURL((url) => url.href.startsWith(store.url))
  t.deepEqual(kept(), [3, 4])
})

test('what is asked for while they are on their way is not forgotten', async (t) => {
  const { store, page, field, kept } = await openCart(t)
  await page.route('**/cart/**', async (route) => {
    if (route.request().method() === 'POST') await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await field(0).fill('3')
  await field(1).fill('4')
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await field(1).press('Tab')
  await sent
  await page.getByRole('button', { name: /checkout/i }).click()
  await page.waitForURL((url) => url.href.startsWith(store.url))
  t.deepEqual(kept(), [3, 4])
})

test('several that are changed one after the other are all kept, and one that is being typed is waited for', async (t) => {
  const { page, field, kept } = await openCart(t)
  await field(0).fill('2')
  await field(1).fill('3')
  await Promise.all([page.waitForEvent('load'), field(1).press('Tab')])
  await page.getByText('Your cart was updated.').waitFor()
  t.deepEqual(kept(), [2, 3])
  await field(0).fill('5')
  await field(1).fill('6')
  await page.waitForTimeout(1500)
  t.deepEqual(kept(), [2, 3])
  t.is(await field(1).inputValue(), '6')
  await Promise.all([page.waitForEvent('load'), field(1).press('Tab')])
  await page.getByText('Your cart was updated.').waitFor()
  t.deepEqual(kept(), [5, 6])
})

test('another form of the page waits for them, and one that is refused says why instead of going on', async (t) => {
  const { page, field, kept } = await openCart(t)
  await page.locator('summary', { hasText: 'I have a coupon' }).click()
  await page.getByLabel('Coupon code').fill('TENPERCENT')
  await field(0).fill('2')
  await page.getByRole('button', { name: 'Apply coupon' }).click()
  await page.locator('.storebridge-codes__code', { hasText: 'TENPERCENT' }).waitFor()
  t.deepEqual(kept(), [2, 1])
  await field(0).evaluate('(field) => field.removeAttribute("max")')
  await field(0).fill('1000000000')
  await page.getByRole('button', { name: /checkout/i }).click()
  await page.locator('[data-storebridge-line] [aria-invalid="true"]').waitFor()
  t.deepEqual(kept(), [2, 1])
})
