import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { demoPassword } from '../bigcommerce/customers/people.ts'
import { startBrowser } from '../helpers/browser.ts'
import { freePort } from '../helpers/free-port.ts'
import { startNginx, testWithNginx } from '../helpers/nginx.ts'
import { startShop } from '../helpers/shop.ts'
import { visitor } from '../helpers/specimen-shop.ts'

const pages = {
  one: `[storebridge_mini_cart]\n\n[storebridge_product id="${demo.simple}"]`,
  grid: `[storebridge_products ids="${demo.simple},${demo.sale}"]`,
}

testWithNginx(
  'behind an nginx that keeps every page and takes every cookie, two shoppers and a guest shop side by side',
  async (t) => {
    t.timeout(400_000)
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const { store, wordpress } = await startShop(t, { pages, siteUrl: url })
    await startNginx(t, { port, site: wordpress.url })
    store.changeProduct(demo.simple, { price: 100 })

    // What may be kept is kept, carries no cookie, and is the same for all.
    const cached = new Map<string, string>()
    for (const path of ['/one/', '/grid/', '/products/', '/shop/']) {
      const first = await fetch(url + path)
      // Read to its end: what is still on its way is not kept yet.
      await first.text()
      const second = await fetch(url + path)
      t.deepEqual([first.status, second.headers.get('x-page-cache')], [200, 'HIT'], path)
      t.deepEqual([...first.headers.getSetCookie(), ...second.headers.getSetCookie()], [], path)
      cached.set(path, await second.text())
    }
    // What is personal is not, though nginx has been told not to read Cache-Control.
    for (const path of [
      '/cart/',
      '/checkout/',
      '/account/',
      '/login',
      '/logout',
      '/wp-json/storebridge/v1/cart',
    ]) {
      for (let time = 0; time < 2; time++) {
        const answer = await fetch(url + path, { redirect: 'manual', headers: { origin: url } })
        t.not(answer.headers.get('x-page-cache'), 'HIT', path)
        t.regex(answer.headers.get('cache-control') ?? '', /no-store/, path)
      }
    }

    // Without JavaScript, from a page that was kept: where the cache leaves cookies alone.
    const keeps = { Origin: url, 'X-Keeps-Cookies': '1' }
    const [ada, stranger] = [visitor(url), visitor(url)]
    const added = await ada('/one/', { action: 'add', product: String(demo.simple), quantity: '2' }, keeps)
    t.deepEqual([added.status, added.headers.get('location')], [303, `${url}/cart/`])
    t.regex((await ada('/cart/', undefined, keeps)).html, /class="storebridge-line/)
    t.notRegex((await stranger('/cart/', undefined, keeps)).html, /class="storebridge-line/)
    t.regex((await ada('/cart/', undefined, keeps)).html, /class="storebridge-line/)
    t.is(await (await fetch(`${url}/one/`)).text(), cached.get('/one/') ?? '')

    // In browsers, whose cookies the cache takes.
    const guest = await startBrowser(t)
    const people = await Promise.all(
      (['ben', 'cleo'] as const).map(async (name) => ({ name, ...(await startBrowser(t)) })),
    )
    for (const { name, page } of people) {
      await page.goto(`${url}/account/`)
      await page.getByLabel('Email address').fill(`${name}@example.com`)
      await page.getByLabel('Password').fill(demoPassword)
      await page.locator('main').getByRole('button', { name: 'Sign in' }).click()
      await page
        .locator('main')
        .getByText(`Welcome, ${name === 'ben' ? 'Ben' : 'Cleo'}`)
        .waitFor()
    }
    const own = { ben: '$90.00', cleo: '$75.00' }
    const shows = async (page: (typeof guest)['page'], path: string, price: string) => {
      await page.goto(url + path)
      await page.locator('main .storebridge-price__now', { hasText: price }).first().waitFor()
    }
    for (const path of ['/one/', '/grid/']) {
      for (const { name, page } of people) await shows(page, path, own[name])
      await shows(guest.page, path, '$100.00')
    }

    const [ben, cleo] = people
    if (!ben || !cleo) return t.fail()
    await ben.page.goto(`${url}/one/`)
    await ben.page.getByRole('button', { name: 'Add to cart' }).click()
    await ben.page.getByRole('status').getByRole('link').first().waitFor()
    await ben.page.goto(`${url}/one/`)
    await ben.page.locator('.storebridge-mini-cart__count', { hasText: '1' }).first().waitFor()
    await ben.page.locator('.storebridge-mini-cart').first().click()
    await ben.page.getByRole('dialog').getByText('$90.00').first().waitFor()
    await ben.page.goto(`${url}/cart/`)
    await ben.page.locator('.storebridge-line').first().waitFor()
    for (const { page } of [cleo, guest]) {
      await page.goto(`${url}/cart/`)
      await page.getByText('Your cart is empty.').waitFor()
      t.is(await page.locator('.storebridge-line').count(), 0)
      await page.goto(`${url}/account/`)
      t.notRegex(await page.locator('main').innerText(), /Ben|ben@/)
    }
    await cleo.page.goto(`${url}/one/`)
    t.is(await cleo.page.locator('.storebridge-mini-cart__count').first().innerText(), '')

    for (const [path, html] of cached) t.is(await (await fetch(url + path)).text(), html, path)
    t.is(await wordpress.debugLog(), '')
  },
)
