import test from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { demoPassword } from '../bigcommerce/customers/people.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startPageCache } from '../helpers/page-cache.ts'
import { startShop } from '../helpers/shop.ts'
import { signedIn } from '../helpers/signed-in.ts'

const pages = {
  one: `[storebridge_product id="${demo.simple}"]`,
  grid: `[storebridge_products ids="${demo.simple},${demo.sale}"]`,
}

test('each shopper is told the prices of their group, apart from the page, which is the same for all', async (t) => {
  t.timeout(180_000)
  const { store, sidecar, wordpress } = await startShop(t, { pages })
  store.changeProduct(demo.simple, { price: 100 })
  const cookie = async (email: string) =>
    `storebridge_session=${await signedIn(store, sidecar, email)}; storebridge_signed_in=1`
  const [ben, cleo] = await Promise.all([cookie('ben@example.com'), cookie('cleo@example.com')])
  const ask = (cookies: string, body: object, origin = wordpress.url) =>
    fetch(`${wordpress.url}/wp-json/storebridge/v1/prices`, {
      method: 'POST',
      headers: { cookie: cookies, origin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const both = { cards: [demo.simple, demo.sale], products: [{ id: demo.simple, options: {} }] }
  for (const [cookies, price] of [
    [ben, '$90.00'],
    [cleo, '$75.00'],
    ['', '$100.00'],
    [ben, '$90.00'],
  ] as const) {
    const answer = await ask(cookies, both)
    t.is(answer.status, 200)
    t.regex(answer.headers.get('cache-control') ?? '', /no-store/)
    const told = (await answer.json()) as { cards: Record<number, string>; products: { price: string }[] }
    t.true(told.cards[demo.simple]?.includes(price))
    t.true(told.products[0]?.price.includes(price))
  }
  t.true([401, 403].includes((await ask(ben, both, 'https://evil.example')).status))
  for (const body of [
    {},
    { cards: ['1', -1, 0, 1.5, null, [], 3e12] },
    { cards: 'x', products: [1, { id: 'x' }] },
  ])
    t.is((await ask(ben, body)).status, 422)
  const many = Array.from({ length: 300 }, (_, index) => index + 1)
  t.is((await ask(ben, { cards: many })).status, 200)

  const page = async (path: string, cookies: string) =>
    (await (await fetch(wordpress.url + path, { headers: { cookie: cookies } })).text()).replace(
      /"nonce":"\w+"/g,
      '',
    )
  for (const path of ['/one/', '/grid/', '/products/'])
    t.is(await page(path, ben), await page(path, ''), path)

  await signedIn(store, sidecar, 'ben@example.com')
  store.clearLog()
  store.changeProduct(demo.simple, { price: 110 })
  const ended = await ask(ben, { cards: [demo.manyVariants] })
  t.is(ended.status, 401)
  t.true(ended.headers.getSetCookie().some((one) => /^storebridge_signed_in=(deleted)?;/.test(one)))

  const over = { id: 102, groupId: 2, accessToken: 'x', expiresAt: Math.floor(Date.now() / 1000) - 60 }
  const expired = `storebridge_session=${await sidecar.services.seal.seal({ customer: over })}`
  const late = await ask(`${expired}; storebridge_signed_in=1`, both)
  t.is(late.status, 401, 'no guest’s prices for somebody who believes to be signed in')
  t.is(((await late.json()) as { code: string }).code, 'signed_out')
  t.true(late.headers.getSetCookie().some((one) => /^storebridge_signed_in=(deleted)?;/.test(one)))
  t.is((await ask('storebridge_session=cut; storebridge_signed_in=1', both)).status, 401)
  t.is((await ask(expired, both)).status, 200, 'who knows to be a guest sees a guest’s')
})

test('behind a page cache that ignores cookies, two shoppers and a guest never see each other’s price, name or cart', async (t) => {
  t.timeout(240_000)
  let site = ''
  const cache = await startPageCache(t, () => site)
  const { store, wordpress } = await startShop(t, {
    pages,
    siteUrl: cache.url,
  })
  site = wordpress.url
  store.changeProduct(demo.simple, { price: 100 })

  const guest = await startBrowser(t)
  const people = await Promise.all(
    (['ben', 'cleo'] as const).map(async (name) => ({ name, ...(await startBrowser(t)) })),
  )
  const price = (page: (typeof guest)['page'], text: string) =>
    page.locator('main .storebridge-price__now', { hasText: text }).first().waitFor()
  const shows = async (page: (typeof guest)['page'], path: string, text: string) => {
    await page.goto(cache.url + path)
    await price(page, text)
  }

  for (const path of ['/one/', '/grid/']) await shows(guest.page, path, '$100.00')
  for (const { name, page } of people) {
    await page.goto(`${cache.url}/account/`)
    await page.getByLabel('Email address').fill(`${name}@example.com`)
    await page.getByLabel('Password').fill(demoPassword)
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click()
    await page
      .getByText(name === 'ben' ? 'Ben' : 'Cleo')
      .first()
      .waitFor()
  }
  const own = { ben: '$90.00', cleo: '$75.00' }
  for (const path of ['/one/', '/grid/']) {
    for (const { name, page } of people) await shows(page, path, own[name])
    await shows(guest.page, path, '$100.00')
  }
  t.true(cache.hits.filter((path) => path === '/grid/').length >= 3, 'the pages came from the cache')

  const [ben, cleo] = people
  await ben?.page.goto(`${cache.url}/one/`)
  await ben?.page.getByRole('button', { name: 'Add to cart' }).click()
  await ben?.page.getByRole('status').getByRole('link').first().waitFor()
  await ben?.page.goto(`${cache.url}/cart/`)
  t.is(await ben?.page.locator('.storebridge-line').count(), 1)
  for (const other of [cleo, guest]) {
    await other?.page.goto(`${cache.url}/cart/`)
    t.is(await other?.page.locator('.storebridge-line').count(), 0)
    await other?.page.goto(`${cache.url}/account/`)
    t.notRegex((await other?.page.locator('main').innerText()) ?? '', /Ben|ben@/)
  }

  if (ben) {
    await shows(ben.page, '/one/', '$90.00')
    const elsewhere = await ben.context.newPage()
    await elsewhere.goto(`${cache.url}/account/`)
    await elsewhere.locator('main').getByRole('button', { name: 'Sign out' }).click()
    await elsewhere.getByText('You are signed out.').waitFor()
    // As a browser does that kept the page whole, and shows it again by its “back”.
    await ben.page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    await price(ben.page, '$100.00')
  }
  t.deepEqual(
    cache.hits.filter((path) => /^\/(cart|account|checkout|wp-json)/.test(path)),
    [],
  )
})
