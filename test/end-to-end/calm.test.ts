import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import type { Locator, Page } from 'playwright-core'
import { plugin } from '../demo/wordpress/site.ts'
import { startBrowser } from '../helpers/browser.ts'
import { press } from '../helpers/checkout-page.ts'
import { movingRules, movingThings } from '../helpers/motion.ts'
import { noteShifts, shiftsOf, slowPictures } from '../helpers/shifts.ts'
import { startShop } from '../helpers/shop.ts'

const plainTheme = new URL('../wp-plugin/plain-theme', import.meta.url).pathname
const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 800 }
const paths = [
  '/shop/',
  '/categories/kitchen/',
  '/products/?brand[]=43',
  '/products/morning-cup/',
  '/products/many/',
  '/cart/',
  '/checkout/',
  '/account/',
]

async function add(page: Page): Promise<void> {
  await page.goto('/products/morning-cup/')
  await press(page, 'Add to cart')
  await page.getByRole('status').getByRole('link').first().waitFor()
}

async function staysStill(t: ExecutionContext, page: Page, theme: string, which = paths): Promise<void> {
  for (const path of which) t.deepEqual(await shiftsOf(page, path), [], `${path} in ${theme}`)
}

test('nothing of ours moves while pictures come late, in a block theme and a classic one, on a phone and a desktop', async (t) => {
  t.timeout(400_000)
  const { wordpress } = await startShop(t, { themes: [plainTheme] })
  const { page } = await startBrowser(t, { baseURL: wordpress.url })
  await noteShifts(page)
  await add(page)
  await slowPictures(page)
  await page.setViewportSize(phone)
  await staysStill(t, page, 'a block theme')
  await page.setViewportSize(desktop)
  await staysStill(t, page, 'a block theme, on a desktop', ['/categories/kitchen/', '/products/morning-cup/'])
  await page.setViewportSize(phone)
  await wordpress.runPhp(`switch_theme( 'plain-theme' );`)
  await staysStill(t, page, 'a classic theme')
})

async function sheets(): Promise<string[]> {
  const names = await readdir(plugin, { recursive: true })
  const styles = names.filter((name) => name.endsWith('.css'))
  return Promise.all(styles.map((name) => readFile(join(plugin, name), 'utf8')))
}

// Without it, the same place would look the same.
async function isSeen(one: Locator): Promise<boolean> {
  const seen = await one.screenshot()
  await one.evaluate((element) => element.setAttribute('style', `${element.getAttribute('style')};opacity:0`))
  return !seen.equals(await one.screenshot())
}

const styleOf = (one: Locator) =>
  one.evaluate((element) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element)
    return { border: style?.border ?? '', outline: style?.outline ?? '' }
  })

async function keepsItsShape(t: ExecutionContext, page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/products/')
  const search = page.locator('.storebridge-search .storebridge-button')
  t.regex((await styleOf(search)).border, /^[1-9]\S* solid/)
  t.true(await isSeen(page.locator('.storebridge-card .storebridge-rating__stars').first()), 'stars')
  for (const control of [search, page.getByRole('link', { name: 'Next' }), page.getByLabel('Sort by')]) {
    await control.focus()
    t.regex((await styleOf(control)).outline, /(solid|auto) [1-9]/, 'the focus')
  }
  await page.emulateMedia({ forcedColors: 'none' })
}

test('who prefers less motion gets none from us, and who has chosen few colours still sees borders, stars and the focus', async (t) => {
  t.timeout(240_000)
  const { page: blank } = await startBrowser(t)
  const all = await sheets()
  t.true(all.length >= 9)
  for (const content of all) await blank.addStyleTag({ content })
  t.true((await movingRules(blank)).length >= 3, 'there is something to leave out')
  await blank.emulateMedia({ reducedMotion: 'reduce' })
  t.deepEqual(await movingRules(blank), [])

  const { wordpress } = await startShop(t, {
    pages: { mini: '[storebridge_mini_cart]' },
  })
  const { page } = await startBrowser(t, { baseURL: wordpress.url, reducedMotion: 'reduce', viewport: phone })
  await add(page)
  for (const path of paths) {
    await page.goto(path)
    t.deepEqual(await movingThings(page), [], path)
  }
  await page.goto('/mini/')
  await page.locator('.storebridge-mini-cart').click()
  await page.getByRole('dialog').waitFor()
  t.deepEqual(await movingThings(page), [], 'the cart in the header, open')

  await page.goto('/products/')
  await page.addStyleTag({ content: 'html { scroll-behavior: smooth }' })
  await page.locator('[data-live]').waitFor()
  await page.evaluate(`
    document.addEventListener('storebridge-listed', () => queueMicrotask(() => { window.arrived = scrollY }))`)
  await page.getByRole('link', { name: 'Next' }).click()
  await page.locator('[data-storebridge-results]:focus').waitFor()
  const top = Number(await page.evaluate('window.arrived'))
  await page.evaluate('new Promise((done) => setTimeout(done, 700))')
  t.is(await page.evaluate('scrollY'), top, 'the next page is there at once')
  await keepsItsShape(t, page)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('/shop/')
  t.true((await movingThings(page)).length > 0)
})
