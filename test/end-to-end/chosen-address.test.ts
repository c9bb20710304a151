import test from 'ava'
import type { Page } from 'playwright-core'
import { startBrowser } from '../helpers/browser.ts'
import { addFrom, press, signIn, writeAddress } from '../helpers/checkout-page.ts'
import { startShop } from '../helpers/shop.ts'
import { lead } from '../helpers/tour/stop.ts'

const write = (page: Page, street: string): Promise<void> =>
  writeAddress(page, { name: ['Ada', 'Winter'], street, city: 'Columbus', state: 'Ohio', zip: '43004' }, true)

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
  await signIn(page, 'ada')
  await save(page, '1 Home Lane')
  await save(page, '2 Office Row')
  await addFrom(page, '/products/morning-cup/', true)

  await page.goto('/checkout/')
  const office = page.getByRole('radio', { name: /2 Office Row/ })
  await office.check()
  await page.getByLabel('Ship to this address').check()
  await lead(page, /step=delivery/, () => press(page, 'Continue'))
  await page.goto('/checkout/?step=address')
  t.true(await office.isChecked())

  const other = page.locator('input[name="storebridge[choice]"][value="new"]')
  await write(page, '3 Elsewhere')
  await lead(page, /step=delivery/, () => press(page, 'Continue'))
  await page.goto('/checkout/?step=address')
  t.true(await other.isChecked())
  t.is(await page.getByLabel('Address Line 1').inputValue(), '3 Elsewhere')
})
