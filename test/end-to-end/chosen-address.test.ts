import test from 'ava'
import type { Page } from 'playwright-core'
import { demoPassword } from '../bigcommerce/customers/people.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'
import { lead, press } from '../helpers/tour/stop.ts'

async function write(page: Page, street: string) {
  await page.getByLabel('First Name').fill('Ada')
  await page.getByLabel('Last Name').fill('Winter')
  await page.getByLabel('Address Line 1').fill(street)
  await page.getByLabel('Suburb/City').fill('Columbus')
  await page.getByLabel('Country').selectOption('US')
  await page.getByLabel('State/Province').selectOption('Ohio')
  await page.getByLabel('Zip/Postcode').fill('43004')
}

async function save(page: Page, street: string) {
  await page.goto('/account/?account=addresses&address=new')
  await write(page, street)
  await press(page, 'Save')
  await page.getByText('The address has been saved.').waitFor()
}

test('who comes back to the address of a checkout finds ticked what they chose or typed, not their first address', async (t) => {
  t.timeout(240_000)
  const { wordpress } = await startShop(t)
  await wordpress.runPhp(`( new Storebridge\\Settings() )->change( array( 'checkout_road' => 'headless' ) );`)
  const { page } = await startBrowser(t, { baseURL: wordpress.url })
  await page.goto('/account/?account=login')
  await page.getByLabel('Email address').fill('ada@example.com')
  await page.getByLabel('Password').fill(demoPassword)
  await lead(page, /\/account\/(\?(?!account=login).*)?$/, () => press(page, 'Sign in'))
  await save(page, '1 Home Lane')
  await save(page, '2 Office Row')
  await page.goto('/products/morning-cup/')
  await press(page, 'Add to cart')
  await page.getByRole('status').getByRole('link').first().waitFor()

  await page.goto('/checkout/')
  const office = page.getByRole('radio', { name: /2 Office Row/ })
  await office.check()
  await page.getByLabel('Ship to this address').check()
  await lead(page, /step=delivery/, () => press(page, 'Continue'))
  await page.goto('/checkout/?step=address')
  t.true(await office.isChecked())

  const other = page.locator('input[name="storebridge[choice]"][value="new"]')
  await other.check()
  await write(page, '3 Elsewhere')
  await lead(page, /step=delivery/, () => press(page, 'Continue'))
  await page.goto('/checkout/?step=address')
  t.true(await other.isChecked())
  t.is(await page.getByLabel('Address Line 1').inputValue(), '3 Elsewhere')
})
