import test, { type ExecutionContext } from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'

const two = [demo.simple, demo.longName]

/** A cart with one of each, open in a browser. */
async function openCart(t: ExecutionContext, products: number[] = two, javaScriptEnabled = true) {
  const { store, wordpress } = await startShop(t, {
    pages: { order: `[storebridge_order_form ids="${products}"]` },
  })
  const { page } = await startBrowser(t, { baseURL: wordpress.url, javaScriptEnabled })
  await page.goto('/order/')
  for (const field of await page.locator('main input[type="number"]').all()) await field.fill('1')
  await page
    .locator('main')
    .getByRole('button', { name: /^Add .*to .*cart/ })
    .click()
  if (javaScriptEnabled) await page.getByRole('status').getByRole('link').first().waitFor()
  await page.goto('/cart/')
  const field = (place: number) => page.locator('.storebridge-line input[type="number"]').nth(place)
  const kept = () => store.carts()[0]?.lines.map(({ quantity }) => quantity)
  t.deepEqual(
    kept(),
    products.map(() => 1),
  )
  return { store, wordpress, page, field, kept }
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

// Set up before, since a test cannot reach a page while the next is on its way.
const changeOnceSent = `addEventListener('submit', () => setTimeout(() => {
  const field = document.querySelectorAll('.storebridge-line input[type="number"]')[1]
  field.value = '4'
  field.dispatchEvent(new Event('change', { bubbles: true }))
}, 100), { once: true })`

test('one that is changed while another is on its way goes again with it', async (t) => {
  const { page, field, kept } = await openCart(t)
  await page.route('**/cart/**', async (route) => {
    if (route.request().method() === 'POST') await new Promise((done) => setTimeout(done, 3000))
    await route.continue().catch(() => {})
  })
  await page.evaluate(changeOnceSent)
  await field(0).fill('3')
  await Promise.all([page.waitForEvent('load'), field(0).press('Tab')])
  await page.getByText('Your cart was updated.').waitFor()
  t.deepEqual(kept(), [3, 4])
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
  await page.locator('.storebridge-line [aria-invalid="true"]').waitFor()
  t.deepEqual(kept(), [2, 1])
})

test('without a script one button keeps all that were typed; what is refused is told at its field, and the others are kept', async (t) => {
  t.timeout(240_000)
  const { store, wordpress, page, field, kept } = await openCart(t, [...two, demo.lowStock], false)
  const button = (name: string, place: number) =>
    page.locator('.storebridge-line').nth(place).getByRole('button', { name })
  const changes = () => store.log().filter(({ operationType }) => operationType === 'mutation').length
  const status = page.getByRole('status')
  store.clearLog()
  await field(0).fill('3')
  await field(1).fill('4')
  await button('Update', 0).click()
  await status.getByText('Your cart was updated.').waitFor()
  t.deepEqual(kept(), [3, 4, 1])
  t.is(changes(), 2, 'only what differs is sent')

  await field(0).fill('2')
  await field(1).fill('5')
  await field(2).fill('999')
  await button('Update', 1).click()
  await page.locator('.storebridge-line [aria-invalid="true"]').waitFor()
  t.deepEqual(kept(), [2, 5, 1])
  t.deepEqual(await Promise.all([0, 1, 2].map((place) => field(place).inputValue())), ['2', '5', '999'])
  t.is(await page.locator('[aria-invalid="true"]').count(), 1)
  t.is(await field(2).and(page.locator(':focus')).count(), 1, 'it has the focus')
  const told = (await field(2).getAttribute('aria-describedby')) ?? ''
  t.regex(await page.locator(`#${told}`).innerText(), /not enough left in stock/)

  // The Enter key presses the first button, and the first line may be one that can only be removed.
  const first = page.locator('.storebridge-line button').first()
  t.deepEqual([await first.getAttribute('name'), await first.getAttribute('tabindex')], [null, '-1'])

  // What was asked for in another tab stays.
  await field(2).fill('1')
  await field(1).fill('4')
  const other = await page.context().newPage()
  await other.goto('/cart/')
  await other.locator('.storebridge-line input[type="number"]').first().fill('7')
  await other.keyboard.press('Enter')
  await other.getByRole('status').getByText('Your cart was updated.').waitFor()
  await field(1).press('Enter')
  await status.getByText('Your cart was updated.').waitFor()
  t.deepEqual(kept(), [7, 4, 1])

  // A button that removes takes along what was typed.
  await field(1).fill('6')
  await button('Remove', 0).click()
  await status.getByText('Your cart was updated.').waitFor()
  t.deepEqual(kept(), [6, 1])
  await button('Remove', 0).click()
  await status.getByText('The item was removed from your cart.').waitFor()
  t.deepEqual(kept(), [1])
  await button('Update', 0).click()
  await page.waitForLoadState()
  t.is(await status.count(), 0, 'where nothing was changed nothing is said')
  t.is(await wordpress.debugLog(), '')
})
