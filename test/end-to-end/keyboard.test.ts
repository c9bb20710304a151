import test from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { demoPassword } from '../bigcommerce/customers/people.ts'
import { startBrowser } from '../helpers/browser.ts'
import { createTypist } from '../helpers/keyboard.ts'
import { startShop } from '../helpers/shop.ts'

test('by keyboard alone from a product to a paid order: the focus is seen at each stop, and is where the answer is', async (t) => {
  t.timeout(400_000)
  const { store, wordpress } = await startShop(t, {
    pages: { one: `[storebridge_product id="${demo.simple}"]` },
    constants: { STOREBRIDGE_CHECKOUT_ROAD: 'headless' },
  })
  const { page } = await startBrowser(t, { baseURL: wordpress.url })
  const { walkTo, has, press, type, choose } = createTypist(t, page)
  const main = page.locator('main')
  const button = (name: string | RegExp) => main.getByRole('button', { name })
  const alert = main.getByRole('alert')
  const status = main.getByRole('status')

  await page.goto('/account/')
  await type(page.getByLabel('Email address'), 'ada@example.com')
  await type(page.getByLabel('Password'), demoPassword)
  await page.keyboard.press('Enter')
  await button('Sign out').first().waitFor()

  await page.goto('/one/')
  await press(button('Add to cart'))
  await status.getByText('Added to your cart: 1 ×').waitFor()
  t.true(await has(button('Add to cart')), 'adding keeps the focus')
  await press(status.getByRole('link', { name: 'View cart' }))
  await page.waitForURL(/\/cart\/$/)

  await type(page.getByRole('spinbutton'), '2')
  await page.keyboard.press('Enter')
  await status.getByText('Your cart was updated').waitFor()
  await main.locator('.storebridge-line:focus').waitFor()
  await press(main.getByText('I have a coupon'))
  await type(page.getByLabel('Coupon code'), 'NOSUCHCODE')
  await page.keyboard.press('Enter')
  await alert.getByText('is no coupon').waitFor()
  t.true(await has(alert), 'a refusal has the focus')
  await press(alert.getByRole('link'))
  t.true(await has(page.getByLabel('Coupon code')), 'and leads to its field')
  await type(page.getByLabel('Coupon code'), 'TENPERCENT')
  await page.keyboard.press('Enter')
  await status.getByText('TENPERCENT has been applied').waitFor()
  await press(main.getByRole('link', { name: 'Continue to secure checkout' }))
  await page.waitForURL(/\/checkout\/$/)

  await press(button('Continue'))
  await alert.waitFor()
  t.true(await has(alert))
  await press(alert.getByRole('link', { name: /^First Name/ }))
  t.true(await has(page.getByLabel('First Name')))
  await page.keyboard.type('Ada')
  await type(page.getByLabel('Last Name'), 'Winter')
  await type(page.getByLabel('Address Line 1'), '1 Kiln Lane')
  await type(page.getByLabel('Suburb/City'), 'Portland')
  await choose(page.getByLabel('Country'), 'United States')
  await choose(page.getByLabel('State/Province'), 'Maine')
  await type(page.getByLabel('Zip/Postcode'), '04101')
  await press(button('Continue'))
  await page.waitForURL(/step=delivery/)

  t.regex(await page.title(), /^Delivery – Checkout/)
  await walkTo(page.getByRole('radio', { checked: true }))
  await page.keyboard.press('ArrowDown')
  t.true(await has(page.getByRole('radio', { checked: true })))
  await press(button('Continue'))
  await page.waitForURL(/step=review/)
  await type(page.getByLabel('Order note'), 'Ring twice')
  await press(button('Continue to payment'))
  await page.waitForURL(/step=payment/)

  await type(page.getByLabel('Security code'), '000')
  await press(button(/^Pay \$/))
  await alert.waitFor()
  t.true(await has(alert))
  await type(page.getByLabel('Security code'), '123')
  await press(button(/^Pay \$/))
  await page.waitForURL(/storebridge_order=return/)
  await page.locator('.storebridge-return--placed').getByText('Thank you for your order').waitFor()
  t.is(await status.getByText('Thank you for your order').count(), 1, 'the thanks are said aloud')
  const [order] = store.orders()
  t.like(order, { message: 'Ring twice' })
  t.is(store.paymentsFor(order?.number ?? 0), 1)
  t.is(await wordpress.debugLog(), '')
})
