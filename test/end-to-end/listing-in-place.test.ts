import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { oldestWordPress } from '../demo/wordpress/oldest.ts'
import { newestWordPress, plugin, type Release } from '../demo/wordpress/site.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'
import { signedIn } from '../helpers/signed-in.ts'

const plainTheme = new URL('../wp-plugin/plain-theme', import.meta.url).pathname
const count = '.storebridge-listing__count'
const settled = (page: Page) => page.locator('[data-storebridge-results]:not([aria-busy])').waitFor()
const canonical = (page: Page) => page.locator('link[rel="canonical"]').getAttribute('href')
const says = (name: string, value: string | null) => (url: URL) => url.searchParams.get(name) === value
const hasFocus = async (one: Locator) => (await one.and(one.page().locator(':focus')).count()) === 1
const stayed = (page: Page) => page.evaluate('window.stayed === true')

/** A theme that has copied the list's template before it had directives. */
async function oldTheme(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'storebridge-theme-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await cp(plainTheme, folder, { recursive: true })
  const ours = await readFile(join(plugin, 'templates/listing.php'), 'utf8')
  const old = ours.replaceAll(/\s+data-wp-[\w-]+="(<\?php[^?]*\?>|[^"])*"/g, '')
  t.notRegex(old, /data-wp-[\w-]+=/)
  await writeFile(join(folder, 'storebridge/listing.php'), old)
  return folder
}

/** Holds the answer to an address back until the shopper has done something more. */
async function holding(page: Page, address: RegExp, meanwhile: () => Promise<unknown>): Promise<void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(address, async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  await meanwhile()
  release()
  await page.unroute(address)
}

async function searchesAndSorts(t: ExecutionContext, page: Page): Promise<void> {
  const whole = await page.locator(count).innerText()
  const field = page.getByRole('searchbox', { name: 'Search products' }).first()
  await field.fill('mug')
  await field.press('Enter')
  await page.waitForURL(says('q', 'mug'))
  await settled(page)
  t.is(await page.locator('h1').innerText(), 'Results for “mug”')
  t.regex(await page.title(), /mug/)
  t.is(await page.locator('[data-storebridge-news]').innerText(), await page.locator(count).innerText())
  t.not(await page.locator(count).innerText(), whole)
  t.true(await hasFocus(field))
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'All products' }).waitFor()
  t.is(await page.locator(count).innerText(), whole)
  t.is(await field.inputValue(), '')
}

/** What the shopper does while an answer is on its way. */
async function keepsWhatIsDone(t: ExecutionContext, page: Page): Promise<void> {
  const most = page.getByLabel('To', { exact: true })
  await holding(page, /max_price=30/, async () => {
    await most.fill('30')
    await most.press('Enter')
    await page.locator('[data-storebridge-results][aria-busy="true"]').waitFor()
    await most.press('End')
    await most.pressSequentially('5')
  })
  await page.waitForURL(says('max_price', '30'))
  await settled(page)
  t.is(await most.inputValue(), '305')
  t.true(await hasFocus(most))

  const brand = page.getByRole('checkbox', { name: 'Brackenforge' })
  await holding(page, /brand/, async () => {
    await brand.check()
    await page.locator('[data-storebridge-results][aria-busy="true"]').waitFor()
    await page.getByRole('link', { name: 'Clear all' }).click()
    await page.waitForURL(says('max_price', null))
  })
  await settled(page)
  t.false(await brand.isChecked(), 'a tick that led nowhere is gone')
  t.is(await most.inputValue(), '')
  t.is(
    await page.locator(':focus').getAttribute('data-storebridge-results'),
    '',
    'the link is gone, so the focus is on the products',
  )
}

async function foldsStay(t: ExecutionContext, page: Page): Promise<void> {
  const fold = page.locator('details.storebridge-facet').last()
  await fold.locator('summary').click()
  const was = await fold.getAttribute('open')
  await page.getByLabel('Sort by').selectOption('z_to_a')
  await page.waitForURL(says('sort', 'z_to_a'))
  await settled(page)
  t.is(await fold.getAttribute('open'), was)
  await page.goBack()
  await page.waitForFunction(`document.querySelector('[name="sort"]').value !== 'z_to_a'`)
  t.is(await fold.getAttribute('open'), was)
}

async function turns(t: ExecutionContext, page: Page, context: BrowserContext): Promise<void> {
  const first = await canonical(page)
  const results = page.locator('[data-storebridge-results]')
  const next = page.getByRole('link', { name: 'Next' })
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    next.click({ modifiers: ['ControlOrMeta'] }),
  ])
  await tab.waitForURL(says('page', '2'))
  t.is(await canonical(page), first)
  await next.click()
  await page.waitForURL(says('page', '2'))
  await settled(page)
  t.is(await canonical(page), await canonical(tab))
  await tab.close()
  t.true(await hasFocus(results))
  t.true(Math.abs((await results.boundingBox())?.y ?? 999) < 120)
  t.is(await page.locator('.storebridge-grid__item').count(), 24)
  await page.goBack()
  await page.waitForURL(says('page', null))
  await page.waitForFunction(`document.querySelector('link[rel="canonical"]').href === '${first}'`)
}

const inPlace = test.macro({
  exec: async (t, release: Release) => {
    t.timeout(240_000)
    const theme = await oldTheme(t)
    const { store, sidecar, wordpress } = await startShop(t, { release, themes: [theme] })
    const { context, page } = await startBrowser(t, {
      baseURL: wordpress.url,
      viewport: { width: 1280, height: 800 },
    })
    const wrong: string[] = []
    // The oldest WordPress has come without some scripts of its own: there a page stands in their place.
    page.on('pageerror', ({ message }) => message === "Unexpected token '<'" || wrong.push(message))
    const modules: string[] = []
    page.on('response', (answer) => modules.push(new URL(answer.url()).pathname))

    await page.goto('/products/')
    await page.locator('[data-live]').waitFor()
    const isRouter = (path: string) => /interactivity-router/.test(path)
    t.false(modules.some(isRouter), 'the router is not loaded before anybody comes near')
    await page.evaluate(`
      window.stayed = true
      window.told = 0
      document.addEventListener('storebridge-listed', () => window.told++)
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { --by-a-script: 1 }' }))`)
    await page.getByRole('checkbox', { name: 'Brackenforge' }).hover()
    await page.waitForResponse((answer) => isRouter(answer.url())).catch(() => {})

    await searchesAndSorts(t, page)
    await keepsWhatIsDone(t, page)
    await foldsStay(t, page)
    await turns(t, page, context)
    t.true(Number(await page.evaluate('window.told')) >= 8)
    t.is(await page.evaluate(`getComputedStyle(document.body).getPropertyValue('--by-a-script').trim()`), '1')
    t.true(await stayed(page))

    const name = store.changeProduct(demo.simple, { price: 100 })?.name ?? ''
    const session = await signedIn(store, sidecar, 'ben@example.com')
    await context.addCookies(
      Object.entries({ storebridge_session: session, storebridge_signed_in: '1' }).map(([name, value]) => ({
        name,
        value,
        url: wordpress.url,
      })),
    )
    await page.goto('/products/?sort=a_to_z&max_price=120&min_price=80')
    await page.evaluate('window.stayed = true')
    const own = page.locator('.storebridge-card', { hasText: name }).locator('.storebridge-price:visible')
    await own.filter({ hasText: '$90.00' }).waitFor()
    await page.getByLabel('Sort by').selectOption('z_to_a')
    await page.waitForURL(says('sort', 'z_to_a'))
    await settled(page)
    await own.filter({ hasText: '$90.00' }).waitFor()
    t.is(await own.count(), 1)
    await page.goBack()
    await page.waitForURL(says('sort', 'a_to_z'))
    await own.filter({ hasText: '$90.00' }).waitFor()
    t.true(await stayed(page))

    await wordpress.runPhp(`switch_theme( '${theme.split('/').at(-1)}' );`)
    await page.goto('/products/')
    await page.getByRole('button', { name: 'Apply filters' }).waitFor()
    await page.getByLabel('Sort by').selectOption('z_to_a')
    await page.getByRole('button', { name: 'Sort', exact: true }).click()
    await page.waitForURL(says('sort', 'z_to_a'))
    t.is(await page.getByLabel('Sort by').inputValue(), 'z_to_a')
    t.deepEqual(wrong, [])
    t.is(await wordpress.debugLog(), '')
  },
  title: (_, release: Release = newestWordPress) =>
    `on WordPress ${release.version} a list is searched, sorted and turned in place, and nothing the shopper does meanwhile is lost`,
})

test.serial(inPlace, newestWordPress)
test.serial(inPlace, oldestWordPress)
