import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { demoPassword } from '../bigcommerce/customers/people.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'

const address = '203.0.113.7'
const ben = 'ben@example.com'

/** A shop behind a proxy that names each shopper's own address. */
async function world(t: ExecutionContext, javaScriptEnabled: boolean) {
  t.timeout(240_000)
  const shop = await startShop(t, {
    pages: { one: `[storebridge_product id="${demo.simple}"]` },
    php: "update_option( 'storebridge_settings', array( 'proxies' => '127.0.0.1' ) + get_option( 'storebridge_settings' ) );",
  })
  shop.store.changeProduct(demo.simple, { price: 100 })
  const { page } = await startBrowser(t, {
    javaScriptEnabled,
    extraHTTPHeaders: { 'x-forwarded-for': address },
  })
  const open = (path: string) => page.goto(shop.wordpress.url + path)
  return { ...shop, page, open }
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Email address').fill(ben)
  await page.getByLabel('Password').fill(demoPassword)
  await page.locator('main').getByRole('button', { name: 'Sign in' }).click()
}

const words = (page: Page): Promise<string> => page.locator('main').innerText()

async function buySignedIn(t: ExecutionContext, javaScriptEnabled: boolean) {
  const { store, wordpress, page, open } = await world(t, javaScriptEnabled)
  await open('/one/')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  // A link pressed is fetched ahead by the browser, without the headers that this test adds.
  if (javaScriptEnabled) await page.getByRole('status').getByRole('link').first().waitFor()
  else await page.waitForURL(/\/cart\/(#.*)?$/)
  await open('/cart/')
  t.regex(await words(page), /\$100\.00/)

  await open('/account/')
  await signIn(page)
  await page.waitForURL(/\/account\//)
  t.regex(await words(page), /Ben/)

  await open('/cart/')
  t.is(await page.locator('.storebridge-line').count(), 1, 'the guest’s cart is kept')
  t.regex(await words(page), /\$90\.00/)

  await page.getByRole('button', { name: /checkout/i }).click()
  await page.waitForURL((url) => url.href.startsWith(store.url))
  const hosted = await page.locator('body').innerText()
  t.regex(hosted, /Ben Marlow/)
  t.regex(hosted, /\$90\.00/)
  await page.getByRole('button', { name: /place/i }).click()
  await page.waitForURL(/order-confirmation/)
  const order = store.orders().at(-1)
  t.is(order?.customerId, 102)

  await page
    .getByRole('main')
    .getByRole('link', { name: /back to the shop/i })
    .click()
  await page.waitForURL((url) => url.href.startsWith(wordpress.url) && !url.pathname.includes('session-sync'))
  await open('/account/?account=orders')
  t.regex(await words(page), new RegExp(String(order?.number)))

  const asked = store.log().filter(({ userAgent }) => userAgent?.startsWith('Storebridge'))
  const personal = asked.filter(
    ({ operationName }) => operationName !== 'Settings' && operationName !== 'Lookup',
  )
  t.deepEqual(
    personal
      .filter(({ clientIp }) => clientIp !== address)
      .map(({ operationName, path }) => operationName ?? path),
    [],
  )
}

test('a guest’s cart goes along through sign-in, group prices, the hosted checkout and the order’s history', (t) =>
  buySignedIn(t, true))
test('the same, without JavaScript', (t) => buySignedIn(t, false))

test('signed in at the store, a shopper comes back signed in; signed out in one place, they are out in both', async (t) => {
  const { store, wordpress, page, open } = await world(t, true)
  await page.goto(`${store.url}/checkout-site/login.php`)
  await page.getByLabel(/e-?mail/i).fill(ben)
  await page.getByLabel(/password/i).fill(demoPassword)
  await page.getByRole('button', { name: /sign in/i }).click()
  await page.waitForURL(/\/account/)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /back to the shop/i })
    .click()
  await page.waitForURL((url) => url.href.startsWith(wordpress.url) && !url.pathname.includes('session-sync'))
  await open('/account/')
  t.regex(await words(page), /Ben/)

  await open('/logout?redirectTo=/shop/')
  await page.waitForURL(/\/shop\//)
  await open('/account/')
  t.true(await page.getByLabel('Password').isVisible())
  await page.goto(`${store.url}/checkout-site/account`)
  t.notRegex(await page.locator('body').innerText(), /Signed in as Ben/)
})

test('signed out by a second device, a shopper is told, keeps the cart, and is back where they were after signing in', async (t) => {
  const { store, page, open } = await world(t, true)
  await open('/one/')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('status').getByRole('link').first().waitFor()
  await open('/account/?account=login&redirectTo=%2Fcart%2F')
  await signIn(page)
  await page.waitForURL(/\/cart\//)
  store.accessTokens.issue(102)

  const told = await open('/cart/')
  t.is(told?.status(), 401)
  t.regex(await words(page), /signed out/i)
  t.notRegex(await words(page), /cart is empty/i)
  await page
    .locator('main')
    .getByRole('link', { name: /sign in/i })
    .first()
    .click()
  await signIn(page)
  await page.waitForURL(/\/cart\//)
  t.is(await page.locator('.storebridge-line').count(), 1)
  t.regex(await words(page), /\$90\.00/)
})

test('sent to the site to sign in from the checkout, a guest is back at the checkout, signed in, with the cart', async (t) => {
  const { store, sidecar, wordpress, page, open } = await world(t, false)
  const routes = ['login', 'logout'].map((type) => ({ type, matching: '*', route: `/${type}` }))
  const body = { routes, shouldRedirectToStorefrontForAuth: true }
  t.is((await sidecar.call('PUT', '/v1/redirection', { body })).status, 200)
  await open('/one/')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.waitForURL(/\/cart\//)
  await page.getByRole('button', { name: /checkout/i }).click()
  await page.waitForURL((url) => url.href.startsWith(store.url))
  await page
    .getByRole('link', { name: /sign in/i })
    .first()
    .click()
  await page.waitForURL((url) => url.href.startsWith(wordpress.url))
  await signIn(page)
  await page.waitForURL((url) => url.href.startsWith(store.url))
  const hosted = await page.locator('body').innerText()
  t.regex(hosted, /Ben Marlow/)
  t.regex(hosted, /\$90\.00/)
  t.regex(page.url(), /\/checkout/)

  await page
    .getByRole('link', { name: /sign out/i })
    .first()
    .click()
  await page.waitForURL((url) => url.href.startsWith(wordpress.url))
  await open('/account/')
  t.true(await page.getByLabel('Password').isVisible(), 'signed out at the store, signed out here')
  t.notRegex(await words(page), /Ben/)
})
