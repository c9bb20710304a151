import { AxeBuilder } from '@axe-core/playwright'
import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'

type Shop = Awaited<ReturnType<typeof startShop>>

const plainTheme = new URL('../wp-plugin/plain-theme', import.meta.url).pathname
const pages = { money: `[storebridge_currency] [storebridge_products ids="${demo.swatches}"]` }

const priceOn = (page: Page) => page.locator('.storebridge-product__buy .storebridge-price__now').innerText()
const shows = (page: Page, price: string) =>
  page.locator('.storebridge-product__buy .storebridge-price').getByText(price, { exact: true }).waitFor()

async function isAccessible(t: ExecutionContext, page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('.storebridge')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  t.deepEqual(found, [], what)
  const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  t.true(overflow <= 0, `${what} is ${overflow}px too wide`)
}

/** A variant of a product that can be bought and is not the first, with the labels of its values. */
function variantOf({ store }: Shop, id: number, wanted: (price: number) => boolean) {
  const product = store.product(id)
  const variant = product?.variants.find(
    ({ stock, purchasable, price }) => stock !== 0 && purchasable !== false && wanted(price ?? product.price),
  )
  const options =
    product?.options.filter(({ id: option }) => variant?.optionValueIds[option] !== undefined) ?? []
  return {
    path: `/products${product?.path}`,
    sku: variant?.sku ?? '',
    price: `$${(variant?.price ?? product?.price ?? 0).toFixed(2)}`,
    ids: options.map((option) => `options[${option.id}]=${variant?.optionValueIds[option.id]}`).join('&'),
    choices: options.map((option) => ({
      name: option.name,
      isList: option.kind === 'DropdownList',
      label:
        ('values' in option ? option.values : []).find(
          ({ id: value }) => value === variant?.optionValueIds[option.id],
        )?.label ?? '',
    })),
  }
}

async function choose(page: Page, choices: ReturnType<typeof variantOf>['choices']): Promise<void> {
  for (const { name, label, isList } of choices) {
    if (isList) await page.getByLabel(name).selectOption(label)
    else await page.getByRole('radio', { name: label, exact: true }).check({ force: true })
  }
}

async function chooseWithScript(t: ExecutionContext, page: Page, shop: Shop): Promise<void> {
  const towel = variantOf(shop, demo.swatches, (price) => price > 30)
  await page.goto(towel.path)
  await isAccessible(t, page, 'a product with swatches')
  await choose(page, towel.choices)
  await shows(page, towel.price)
  t.is(await page.locator('[data-storebridge-code="sku"]').innerText(), towel.sku)
  t.is(decodeURIComponent(new URL(page.url()).search), `?${towel.ids}`)
  await page.reload()
  t.is(await priceOn(page), towel.price)

  await page.route('**/storebridge/v1/products/**', (route) => route.abort())
  const failed = page.waitForEvent('requestfailed')
  await page.getByRole('radio', { name: 'Hand', exact: true }).check({ force: true })
  await failed
  t.is(await priceOn(page), towel.price, 'a price that cannot be asked for stays')
  await page.unroute('**/storebridge/v1/products/**')

  const yarn = variantOf(shop, demo.manyVariants, (price) => price > 10)
  await page.goto(yarn.path)
  await page.getByText('Please choose: Colour, Skein.').waitFor()
  await isAccessible(t, page, 'a product of 600 variants')
  await choose(page, yarn.choices)
  await shows(page, yarn.price)
  t.is(await page.locator('[data-storebridge-message]').isVisible(), false)
  t.is(await page.locator('[data-storebridge-code="sku"]').innerText(), yarn.sku)
}

async function switchCurrency(t: ExecutionContext, page: Page, { store }: Shop): Promise<void> {
  await page.goto('/money/?from=news')
  await isAccessible(t, page, 'the currency switcher')
  await page.getByLabel('Currency').selectOption('EUR')
  await page.waitForURL('**/money/?from=news&currency=EUR')
  t.regex(await page.locator('.storebridge-card .storebridge-price__now').innerText(), /€/)
  await page.getByRole('link', { name: store.product(demo.swatches)?.name ?? '', exact: true }).click()
  await page.waitForURL(/\/products\/.*\?currency=EUR$/)
  t.regex(await priceOn(page), /€/)

  await page.goto(`/products${store.product(demo.simple)?.path}`)
  await page.waitForURL(/\?currency=EUR$/)
  t.regex(await priceOn(page), /€/)
  await page.goto('/money/?currency=EUR')
  await page.getByLabel('Currency').selectOption('USD')
  await page.waitForURL(/\/money\/$/)
  t.false((await page.context().cookies()).some(({ name }) => name === 'storebridge_currency'))
}

async function writeReview(t: ExecutionContext, page: Page, { store }: Shop): Promise<void> {
  await page.goto(`/products${store.product(demo.simple)?.path}`)
  await page.getByText('Write a review').click()
  const form = page.locator('.storebridge-write form')
  await form.evaluate((element) => element.setAttribute('novalidate', ''))
  await page.getByLabel('Your review').fill('Fits the hand.\n\nAnd the shelf.')
  await page.getByRole('button', { name: 'Send review' }).click()
  await form.getByRole('alert').getByRole('link', { name: 'Your rating: please fill this in.' }).waitFor()
  t.is(await page.getByLabel('Your review').inputValue(), 'Fits the hand.\n\nAnd the shelf.')
  await isAccessible(t, page, 'a review that came back')

  await page.getByRole('radio', { name: '5 stars' }).check({ force: true })
  await page.getByLabel('Title').fill('A good cup')
  await page.getByLabel('Your name').fill('Oda')
  await page.getByRole('button', { name: 'Send review' }).click()
  await page.getByText('Thank you! Your review has been sent to the store.').waitFor()
  const first = page.locator('.storebridge-review').first()
  t.regex(await first.innerText(), /A good cup\s+Fits the hand\.\s+And the shelf\.\s+Oda ·/)
  await isAccessible(t, page, 'reviews')
}

async function walk(t: ExecutionContext, theme: string, themes: string[] = []): Promise<void> {
  t.timeout(300_000)
  const shop = await startShop(t, { theme, themes, pages })
  const { page } = await startBrowser(t, { baseURL: shop.wordpress.url })
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  await chooseWithScript(t, page, shop)
  await switchCurrency(t, page, shop)
  await page.setViewportSize({ width: 360, height: 740 })
  await writeReview(t, page, shop)
  t.deepEqual(problems, [])
  t.is(await shop.wordpress.debugLog(), '')
}

test('in Twenty Twenty-Five shoppers choose, switch the currency and write a review', (t) =>
  walk(t, 'twentytwentyfive'))
test('in a dark classic theme too', (t) => walk(t, 'plain-theme', [plainTheme]))

test('without JavaScript a choice shows its price by a button, and a currency by another', async (t) => {
  t.timeout(300_000)
  const shop = await startShop(t, { pages })
  const { page } = await startBrowser(t, { baseURL: shop.wordpress.url, javaScriptEnabled: false })
  for (const id of [demo.swatches, demo.manyVariants]) {
    const wanted = variantOf(shop, id, (price) => price !== shop.store.product(id)?.price)
    await page.goto(wanted.path)
    await choose(page, wanted.choices)
    await page.getByRole('button', { name: 'Show price for this choice' }).click()
    await page.waitForURL((url) => decodeURIComponent(url.search) === `?${wanted.ids}`)
    t.is(await priceOn(page), wanted.price)
    t.is(await page.locator('[data-storebridge-code="sku"]').innerText(), wanted.sku)
  }
  await page.goto('/money/')
  await page.getByLabel('Currency').selectOption('EUR')
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(/\/money\/\?currency=EUR$/)
  t.regex(await page.locator('.storebridge-card .storebridge-price__now').innerText(), /€/)
})
