import { AxeBuilder } from '@axe-core/playwright'
import test, { type ExecutionContext } from 'ava'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startBrowser } from '../../helpers/browser.ts'
import { askRedirect, createCart, createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { demoPassword } from '../customers/people.ts'

async function enter(t: ExecutionContext, options?: BrowserContextOptions) {
  const store = await startBigCommerce(t, { catalog })
  const shopper = createShopper(store)
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.mug, quantity: 2 }])
  const { redirectUrls } = await askRedirect(shopper, { cartEntityId: entityId })
  const { page, context } = await startBrowser(t, options)
  await page.goto(redirectUrls?.redirectedCheckoutUrl ?? '')
  return { store, page, context }
}

test('one click orders, without scripts', async (t) => {
  const { page } = await enter(t, { javaScriptEnabled: false })
  t.is(await page.locator('[data-test=total]').innerText(), '$19.98')
  await page.getByRole('button', { name: 'Place test order' }).click()
  t.is(await page.locator('[data-test=order-number]').innerText(), '1001')
  const back = page.getByRole('main').getByRole('link', { name: 'Back to the shop' })
  t.is(await back.getAttribute('href'), '/checkout-site/back')
})

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }

async function violationsOn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}

test('the pages of the checkout are accessible, on a phone in the dark too', async (t) => {
  const { page, store, context } = await enter(t, phone)
  const violations = () => violationsOn(page)
  t.deepEqual(await violations(), [])
  t.is(await page.evaluate('document.documentElement.scrollWidth'), 360)
  await page.emulateMedia({ colorScheme: 'light' })
  t.deepEqual(await violations(), [])
  await page.getByLabel('Email').fill('nobody')
  await page.getByRole('button', { name: 'Place test order' }).click()
  t.deepEqual(await violations(), [])
  await page.getByLabel('Email').fill('ana@example.com')
  await page.getByRole('button', { name: 'Place test order' }).click()
  t.deepEqual(await violations(), [])
  const other = await context.newPage()
  await other.goto(`${store.url}/checkout-site/cart.php`)
  t.is(await other.getByRole('heading').innerText(), 'This checkout link is no longer valid')
})

test('signing in, ordering and looking it up again, on accessible pages', async (t) => {
  const { page, store } = await enter(t, phone)
  await page.getByRole('link', { name: 'Sign in', exact: true }).click()
  t.deepEqual(await violationsOn(page), [])
  await page.getByLabel('Email').fill('cleo@example.com')
  await page.getByLabel('Password').fill('wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  t.deepEqual(await violationsOn(page), [])
  await page.getByLabel('Password').fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  t.is(new URL(page.url()).pathname, '/checkout-site/checkout')
  t.is(await page.locator('[data-test=signed-in]').innerText(), 'Signed in as Cleo Hartmann')
  t.is(await page.locator('[data-test=group]').innerText(), 'Trade')
  t.is(await page.getByLabel('Full name').inputValue(), 'Cleo Hartmann')
  t.deepEqual(await violationsOn(page), [])
  t.is(await page.evaluate('document.documentElement.scrollWidth'), 360)
  await page.getByRole('button', { name: 'Place test order' }).click()
  await page.getByRole('link', { name: 'Your account' }).click()
  t.is(await page.getByRole('link', { name: 'Order 1001' }).count(), 1)
  t.deepEqual(await violationsOn(page), [])
  t.like(store.orders()[0], { customerId: 103 })
  await page.getByRole('button', { name: 'Sign out' }).click()
  t.is(await page.getByRole('link', { name: 'Sign in' }).count(), 1)
})
