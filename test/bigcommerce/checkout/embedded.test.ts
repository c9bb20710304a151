import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startBrowser } from '../../helpers/browser.ts'
import { customerShopper } from '../../helpers/customer.ts'
import { listen } from '../../helpers/listen.ts'
import { askRedirect, createCart, createShopper, type Shopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { visit } from '../../helpers/visit-checkout.ts'

// A page around the frame that keeps what it is told, and speaks as the SDK and its resizer do.
const around = (frame: string) => `<!doctype html><title>Site</title><iframe src="${frame}"></iframe><script>
  window.told = []
  addEventListener('message', ({ data }) => told.push(typeof data === 'string' ? data : JSON.stringify(data)))
</script>`

async function start(t: ExecutionContext) {
  let frame = 'about:blank'
  const site = await listen((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(around(frame.replaceAll('&', '&amp;')))
  })
  t.teardown(site.close)
  const store = await startBigCommerce(t, { catalog, siteUrl: site.url })
  return {
    store,
    site,
    embed: (url: string) => {
      frame = url
    },
  }
}

async function embeddedUrl(shopper: Shopper) {
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.mug, quantity: 2 }])
  const { redirectUrls } = await askRedirect(shopper, { cartEntityId: entityId })
  return redirectUrls?.embeddedCheckoutUrl ?? ''
}

const heard = (page: Page, text: string) =>
  page.waitForFunction(`window.told.some((each) => each.includes(${JSON.stringify(text)}))`)

const say = (page: Page, message: unknown) =>
  page.evaluate(`document.querySelector('iframe').contentWindow.postMessage(${JSON.stringify(message)}, '*')`)

test('in a frame of the site the checkout tells what happens in it, to the site alone, until it is complete', async (t) => {
  const { store, site, embed } = await start(t)
  embed(await embeddedUrl(createShopper(store)))
  const { page } = await startBrowser(t)
  await page.goto(site.url)
  await heard(page, '"FRAME_LOADED"')
  await heard(page, '"CHECKOUT_LOADED"')
  t.true(((await page.evaluate('told')) as string[])[0]?.includes('{"contentId":"checkout-app"}'))
  const frame = page.frameLocator('iframe')
  await frame.getByLabel('Email').fill('nobody')
  await frame.getByRole('button', { name: 'Place test order' }).click()
  await heard(page, '"CHECKOUT_ERROR"')
  await frame.getByLabel('Email').fill('ana@example.com')
  await frame.getByRole('button', { name: 'Place test order' }).click()
  await heard(page, '"CHECKOUT_COMPLETE"')
  t.is(await frame.locator('[data-test=order-number]').innerText(), '1001')
  t.is(store.orders().length, 1)
})

test('it takes the styles of the site, and says how high it is', async (t) => {
  const { store, site, embed } = await start(t)
  embed(await embeddedUrl(createShopper(store)))
  const { page } = await startBrowser(t)
  await page.goto(site.url)
  await heard(page, '"FRAME_LOADED"')
  const payload = { body: { backgroundColor: 'rgb(1, 2, 3)' }, button: { color: 'rgb(4, 5, 6)' } }
  await say(page, { type: 'STYLE_CONFIGURED', payload })
  const frame = page.frames().at(-1)
  await frame?.waitForFunction("getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)'")
  t.is(await frame?.evaluate("getComputedStyle(document.querySelector('button')).color"), 'rgb(4, 5, 6)')
  await say(page, '[iFrameSizer]frame1:8:false:false:32:true:true:null:taggedElement')
  await heard(page, '[iFrameSizer]frame1:')
  const sizes = (await page.evaluate('told.filter((each) => each.startsWith("[iFrameSizer]"))')) as string[]
  t.regex(sizes[0] ?? '', /^\[iFrameSizer\]frame1:[1-9]\d+:\d+:init$/)
})

test('a customer is signed in in the frame', async (t) => {
  const { store, site, embed } = await start(t)
  embed(await embeddedUrl(customerShopper(store, 'ada@example.com')))
  const { page } = await startBrowser(t)
  await page.goto(site.url)
  await heard(page, '"CHECKOUT_LOADED"')
  t.is(await page.frameLocator('iframe').getByLabel('Email').inputValue(), 'ada@example.com')
})

test('a link that is spent tells the site so', async (t) => {
  const { store, site, embed } = await start(t)
  const url = await embeddedUrl(createShopper(store))
  await visit(url)
  embed(url)
  const { page } = await startBrowser(t)
  await page.goto(site.url)
  await heard(page, '"FRAME_ERROR"')
  const [told] = (await page.evaluate('told')) as string[]
  t.regex(told ?? '', /"message":"Link no longer valid"/)
})

test('only the site may frame it, and pages of their own nobody', async (t) => {
  const { store, site } = await start(t)
  const policy = async (url: string) => (await visit(url)).headers.get('Content-Security-Policy') ?? ''
  const page = `${store.url}/checkout-site/checkout`
  t.regex(await policy(`${page}?embedded=1`), new RegExp(`frame-ancestors ${site.url}$`))
  t.regex(await policy(page), /frame-ancestors 'none'$/)
  t.notRegex(await policy(page), /script-src/)
  t.regex(await policy(`${store.url}/checkout-site/session-sync?jwt=x.y.z`), /frame-ancestors 'none'$/)
})

test('the SDK may lead a browser by, once, and back to the site only', async (t) => {
  const { store, site } = await start(t)
  const by = (returnUrl: string) =>
    visit(`${store.url}/embedded-checkout/allow-cookie?returnUrl=${encodeURIComponent(returnUrl)}`)
  const led = await by(`${site.url}/checkout/`)
  t.is(led.status, 302)
  t.is(led.headers.get('location'), `${site.url}/checkout/`)
  for (const other of ['https://elsewhere.example/', '/checkout', `${site.url}.evil.example/`, ''])
    t.is((await by(other)).status, 400, other)
})
