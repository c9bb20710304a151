import test, { type ExecutionContext } from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { fits, isAccessible } from '../helpers/accessible.ts'
import { startBrowser } from '../helpers/browser.ts'
import { addFrom, press, signIn, words, writeAddress } from '../helpers/checkout-page.ts'
import { startShop } from '../helpers/shop.ts'

const options = {
  pages: { one: `[storebridge_product id="${demo.simple}"]` },
  constants: { STOREBRIDGE_CHECKOUT_ROAD: 'headless' },
}
const atHome: Parameters<typeof writeAddress>[1] = {
  name: ['Ada', 'Winter'],
  street: '1 Kiln Lane',
  city: 'Portland',
  state: 'Maine',
  zip: '04101',
}

async function buy(t: ExecutionContext, javaScriptEnabled: boolean) {
  t.timeout(400_000)
  const { store, wordpress } = await startShop(t, options)
  const { page } = await startBrowser(t, {
    baseURL: wordpress.url,
    javaScriptEnabled,
    viewport: { width: 360, height: 800 },
  })
  const look = async () => {
    if (!javaScriptEnabled) return
    await isAccessible(t, page)
    await fits(t, page)
  }
  await signIn(page, 'ada')
  await addFrom(page, '/one/', javaScriptEnabled)
  await page.goto('/checkout/')
  await look()
  t.regex(await words(page), /We will write to ada@example\.com/)
  await writeAddress(page, atHome, javaScriptEnabled)
  await page.getByLabel('Ship to this address').check()
  await press(page, 'Continue')
  await page.waitForURL(/step=delivery/)
  await look()
  t.regex(await words(page), /To Ada Winter, 1 Kiln Lane, Portland, ME 04101, United States/)
  await press(page, 'Continue')
  await page.waitForURL(/step=review/)
  await page.getByLabel('Coupon code').fill('NOSUCHCODE')
  await press(page, 'Apply (Coupon code)')
  await page.locator('[aria-invalid="true"]').waitFor()
  await look()
  await page.getByLabel('Coupon code').fill('TENPERCENT')
  await press(page, 'Apply (Coupon code)')
  await page.getByText('TENPERCENT has been applied').waitFor()
  await page.getByLabel('Order note').fill('Ring twice')
  await press(page, 'Continue to payment')
  await page.waitForURL(/step=payment/)
  await look()
  t.is(await page.locator('input[autocomplete="cc-number"]').count(), 0)
  const order = store.orders()[0]
  t.is(order?.message, 'Ring twice')

  await page.getByLabel('Security code').fill('000')
  await press(page, /^Pay \$/)
  await page.getByRole('alert').waitFor()
  t.regex(await words(page), /details were not accepted[\s\S]*Reference for support/)
  await look()
  await page.getByLabel('Security code').fill('123')
  if (javaScriptEnabled) await page.getByRole('button', { name: /^Pay \$/ }).dblclick()
  else await press(page, /^Pay \$/)
  await page.waitForURL(/storebridge_order=return/)
  await page.locator('.storebridge-return--placed').waitFor({ timeout: 120_000 })
  await look()
  t.regex(await words(page), new RegExp(`Thank you for your order[\\s\\S]*Order ${order?.number}`))
  t.is(store.paymentsFor(order?.number ?? 0), 1)
  const [, reference] = /Reference for support: (\S+)/.exec(await words(page)) ?? []
  t.true(
    store.paymentAttempts().some(({ correlationId }) => correlationId === reference),
    'the payment carries the id that the page shows',
  )
  await page.goto('/cart/')
  t.regex(await words(page), /empty/i)
  t.is(await wordpress.debugLog(), '')
}

test('step by step on the site: address, delivery, coupon, note, and a stored card, paid once', (t) =>
  buy(t, true))
test('step by step on the site, without JavaScript', (t) => buy(t, false))

test('a guest goes the same steps, and pays on the store’s page', async (t) => {
  t.timeout(400_000)
  const { store, wordpress } = await startShop(t, options)
  const { page } = await startBrowser(t, { baseURL: wordpress.url, javaScriptEnabled: false })
  await addFrom(page, '/one/', false)
  await page.goto('/checkout/?step=payment')
  await page.getByLabel('Email address').fill('guest@example.com')
  await page.getByLabel('First Name').fill('Gus')
  await page.getByLabel('Last Name').fill('Guest')
  await page.getByLabel('Address Line 1').fill('2 Glaze Row')
  await page.getByLabel('Suburb/City').fill('Leeds')
  await page.getByLabel('Country').selectOption('GB')
  await page.getByLabel('Zip/Postcode').fill('LS1 1AA')
  await press(page, 'Continue')
  await page.waitForURL(/step=(delivery|shipping)/)
  await press(page, 'Continue')
  await page.waitForURL(/step=review/)
  await press(page, 'Continue to payment')
  await page.waitForURL(/step=payment/)
  t.is(await page.getByRole('radio').count(), 1)
  t.false(await page.getByRole('radio', { name: 'Gift certificate' }).isChecked())
  await press(page, 'Pay on the store’s page')
  await page.waitForURL((url) => url.href.startsWith(store.url))
  t.is(await wordpress.debugLog(), '')
})
