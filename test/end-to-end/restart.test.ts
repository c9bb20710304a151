import test from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'
import { startSidecar } from '../helpers/sidecar.ts'

test('with the sidecar gone the cart is said to be safe, and when it is back the cart is as it was', async (t) => {
  const { store, sidecar, wordpress } = await startShop(t, {
    pages: { one: `[storebridge_product id="${demo.simple}"]` },
  })
  const { page } = await startBrowser(t, { javaScriptEnabled: false })
  await page.goto(`${wordpress.url}/one/`)
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.waitForURL(/\/cart\/(#.*)?$/)
  const before = await page.locator('.storebridge-line').innerText()
  await sidecar.close()
  const down = await page.goto(`${wordpress.url}/cart/`)
  t.is(down?.status(), 503)
  t.truthy(down?.headers()['retry-after'])
  const words = await page.locator('main').innerText()
  t.regex(words, /safe/i)
  t.notRegex(words, /empty/i)
  await startSidecar(t, store, { env: sidecar.env, port: Number(new URL(sidecar.url).port) })
  const back = await page.goto(`${wordpress.url}/cart/`)
  t.is(back?.status(), 200)
  t.is(await page.locator('.storebridge-line').innerText(), before)
})
