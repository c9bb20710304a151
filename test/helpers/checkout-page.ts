import type { Page } from 'playwright-core'
import { demoPassword } from '../bigcommerce/customers/people.ts'

export const words = (page: Page) => page.locator('main').innerText()

/** Presses a button of ours in the page's main part. */
export const press = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name }).click()

export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/account/?account=login')
  await page.getByLabel('Email address').fill(`${name}@example.com`)
  await page.getByLabel('Password').fill(demoPassword)
  const isIn = page.waitForURL(/\/account\/(\?(?!account=login).*)?$/)
  await Promise.all([isIn, press(page, 'Sign in')])
}

/** From a page that shows one product. */
export async function addFrom(
  page: Page,
  path: string,
  javaScriptEnabled: boolean,
  quantity = 1,
): Promise<void> {
  await page.goto(path)
  if (quantity > 1) await page.getByLabel('Quantity').fill(String(quantity))
  await press(page, 'Add to cart')
  if (javaScriptEnabled) await page.getByRole('status').getByRole('link').first().waitFor()
  else await page.waitForURL(/\/cart\/(#.*)?$/)
}

type Place = { name: [first: string, last: string]; street: string; city: string; state: string; zip: string }

/** An address in the United States, a new one where others are kept as well. */
export async function writeAddress(page: Page, place: Place, javaScriptEnabled: boolean): Promise<void> {
  const another = page.getByRole('radio', { name: /Another address/ })
  if (await another.count()) await another.check()
  await page.getByLabel('First Name').fill(place.name[0])
  await page.getByLabel('Last Name').fill(place.name[1])
  await page.getByLabel('Address Line 1').fill(place.street)
  await page.getByLabel('Suburb/City').fill(place.city)
  await page.getByLabel('Country').selectOption('US')
  if (!javaScriptEnabled) await press(page, /Update the states/)
  await page.getByLabel('State/Province').selectOption(place.state)
  await page.getByLabel('Zip/Postcode').fill(place.zip)
}
