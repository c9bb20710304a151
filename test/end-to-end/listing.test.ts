import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'

const countOf = async (page: Page) =>
  Number.parseInt(await page.locator('.storebridge-listing__count').innerText(), 10)
const namesOf = (page: Page) => page.locator('.storebridge-card__name').allInnerTexts()
const brandsOf = async (page: Page) => [
  ...new Set(await page.locator('.storebridge-card__brand').allInnerTexts()),
]
const removal = (page: Page, filter: string) => page.getByRole('link', { name: `Remove filter: ${filter}` })
const says = (name: string, value: string | null) => (url: URL) => url.searchParams.get(name) === value

// Chooses, and is there once the address says so and the list has come.
async function arrive(
  page: Page,
  address: (url: URL) => boolean,
  choose: () => Promise<unknown>,
): Promise<void> {
  await choose()
  await page.waitForURL(address)
  await page.locator('[data-storebridge-results]:not([aria-busy])').waitFor()
}

async function promisedBy(page: Page, name: string): Promise<number> {
  const label = page.locator('label', { has: page.getByRole('checkbox', { name }) })
  return Number(/\((\d+)\)/.exec((await label.textContent()) ?? '')?.[1])
}

async function browse(t: ExecutionContext, javaScriptEnabled: boolean): Promise<void> {
  t.timeout(180_000)
  const { wordpress } = await startShop(t)
  const { page } = await startBrowser(t, { javaScriptEnabled, baseURL: wordpress.url })
  await page.goto('/products/')
  t.is(await page.getByRole('button', { name: 'Apply filters' }).isVisible(), !javaScriptEnabled)
  const all = await countOf(page)
  const promised = await promisedBy(page, 'Ostrey Kiln')

  await arrive(
    page,
    (url) => url.search.includes('brand'),
    async () => {
      await page.getByRole('checkbox', { name: 'Ostrey Kiln' }).check()
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Apply filters' }).click()
    },
  )
  t.is(await countOf(page), promised)
  t.deepEqual(await brandsOf(page), ['Ostrey Kiln'])
  t.true(await page.getByRole('checkbox', { name: 'Ostrey Kiln' }).isChecked())

  await arrive(page, says('max_price', '30'), async () => {
    await page.getByLabel('To', { exact: true }).fill('30')
    await page.getByLabel('To', { exact: true }).press('Enter')
  })
  const cheap = await countOf(page)
  t.true(cheap < promised && cheap > 0)

  await arrive(page, says('sort', 'z_to_a'), async () => {
    await page.getByLabel('Sort by').selectOption('z_to_a')
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Sort', exact: true }).click()
  })
  const names = (await namesOf(page)).filter((name) => /^[A-Z]/.test(name))
  t.deepEqual(names, names.toSorted().reverse())

  await arrive(page, says('brand[]', null), () => removal(page, 'Brand Ostrey Kiln').click())
  t.true((await countOf(page)) > cheap)
  await removal(page, 'Price up to 30').waitFor()
  await arrive(page, says('max_price', null), () => page.getByRole('link', { name: 'Clear all' }).click())
  t.is(await countOf(page), all)

  await arrive(page, says('page', '2'), () => page.getByRole('link', { name: 'Next' }).click())
  t.regex(await page.title(), /page 2/)
  const second = await namesOf(page)
  await arrive(page, says('page', null), () => page.goBack())
  t.deepEqual(
    (await namesOf(page)).filter((name) => second.includes(name)),
    [],
  )
  await arrive(page, says('max_price', '30'), () => page.goBack())
  await removal(page, 'Price up to 30').waitFor()
  t.is(await wordpress.debugLog(), '')
}

test.serial('facets, price, order, pages, undoing and the back button work without JavaScript', (t) =>
  browse(t, false),
)
test.serial('and with it', (t) => browse(t, true))

test.serial(
  'with JavaScript the page stays, keeps the focus, says how many there are, and goes to the address when asking fails',
  async (t) => {
    t.timeout(180_000)
    const { wordpress } = await startShop(t)
    const { page } = await startBrowser(t, { baseURL: wordpress.url, viewport: { width: 390, height: 800 } })
    await page.goto('/products/')
    await page.evaluate('window.stayed = true')
    await page.getByText('Filters', { exact: true }).first().click()
    const brand = page.getByRole('checkbox', { name: 'Brackenforge' })
    await arrive(
      page,
      (url) => url.search.includes('brand'),
      () => brand.check(),
    )
    t.is(await page.locator('[data-storebridge-news]').innerText(), `${await countOf(page)} products`)
    t.is(await page.locator(':focus').getAttribute('value'), await brand.getAttribute('value'))
    t.regex(await page.locator('summary').first().innerText(), /Filters\s*1/)
    await page.getByRole('button', { name: `Show ${await countOf(page)} products` }).click()
    t.false(await brand.isVisible())

    let held: (() => void) | undefined
    await page.route(/sort=newest/, async (route) => {
      await new Promise<void>((resolve) => {
        held = resolve
      })
      await route.continue().catch(() => {})
    })
    await page.getByLabel('Sort by').selectOption('newest')
    await page.locator('[data-storebridge-results][aria-busy="true"]').waitFor()
    await arrive(page, says('sort', 'a_to_z'), () => page.getByLabel('Sort by').selectOption('a_to_z'))
    held?.()
    t.is(await page.getByLabel('Sort by').inputValue(), 'a_to_z')
    t.is(await page.evaluate('window.stayed'), true)

    await page.route(/sort=z_to_a/, (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    )
    await arrive(page, says('sort', 'z_to_a'), () => page.getByLabel('Sort by').selectOption('z_to_a'))
    t.is(await page.evaluate('window.stayed'), undefined)
  },
)

test.serial(
  'a list with facets costs one GraphQL request when it is cold, one more to find a path, and none when it is warm',
  async (t) => {
    t.timeout(180_000)
    const { store, wordpress } = await startShop(t)
    const costOf = async (path: string) => {
      store.clearLog()
      t.is((await fetch(`${wordpress.url}${path}`)).status, 200)
      return store.log().filter(({ path }) => path.endsWith('/graphql')).length
    }
    t.is(await costOf('/products/?brand[]=43&sort=newest'), 1)
    t.is(await costOf('/categories/kitchen/?brand[]=43&sort=newest'), 2)
    for (const path of [
      '/products/?brand[]=43&sort=newest',
      '/categories/kitchen/?sort=newest&brand[]=43&utm=x',
    ])
      t.is(await costOf(path), 0, path)
  },
)

test.serial('a store that cannot filter shows its lists without facets, in order and in pages', async (t) => {
  t.timeout(180_000)
  const { store, wordpress } = await startShop(t)
  store.changeOptions({ productFilteringEnabled: false })
  const { page } = await startBrowser(t, { javaScriptEnabled: false, baseURL: wordpress.url })
  await page.goto('/products/?rating=4&attr[Colour][]=Moss')
  t.is(await page.locator('.storebridge-filters, .storebridge-chosen').count(), 0)
  await arrive(page, says('sort', 'lowest_price'), async () => {
    await page.getByLabel('Sort by').selectOption('lowest_price')
    await page.getByRole('button', { name: 'Sort', exact: true }).click()
  })
  await arrive(page, says('page', '2'), () => page.getByRole('link', { name: 'Next' }).click())
  t.is(await page.locator('.storebridge-card').count(), 24)
})
