import test from 'ava'
import { startBrowser } from '../helpers/browser.ts'
import { press } from '../helpers/checkout-page.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'
import { type Weight, weigh } from '../helpers/weigh.ts'

const most = { script: 30 * 1024, style: 20 * 1024 }
const plainTheme = new URL('../wp-plugin/plain-theme', import.meta.url).pathname

const kinds: Record<string, string> = {
  'product with options': '/products/shirt/',
  'shop page, a grid': '/shop/',
  'list with facets': '/products/?brand[]=21',
  search: '/products/?q=mug',
  cart: '/cart/',
  'checkout, a step': '/checkout/',
  account: '/account/',
  'mini-cart only': '/mini/',
  'all of it on one page': '/all/',
}
const pages = {
  plain: 'Nothing of the shop is on this page.',
  mini: '[storebridge_mini_cart]',
  all: '[storebridge_mini_cart][storebridge_currency][storebridge_product id="104"][storebridge_listing][storebridge_order_form ids="101,102"][storebridge_gift_certificates]',
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const row = (name: string, { script, style }: Weight) =>
  `| ${name} | ${kilobytes(script)} | ${kilobytes(style)} |`

test('no page brings 30 KB of script or 20 KB of style with it, and one without us brings nothing', async (t) => {
  t.timeout(240_000)
  const { wordpress } = await startSpecimenShop(t, {
    pages,
    theme: 'plain-theme',
    themes: [plainTheme],
    constants: { STOREBRIDGE_CHECKOUT_ROAD: 'headless' },
  })
  const { page } = await startBrowser(t, { baseURL: wordpress.url })
  await page.goto('/products/mug/')
  await press(page, 'Add to cart')
  await page.getByRole('status').getByRole('link').first().waitFor()

  const usual = (await weigh(page, '/plain/')).files
  t.deepEqual(
    usual.filter((name) => /storebridge|interactivity|in the page/.test(name)),
    [],
    'a page without us',
  )
  await wordpress.configure({ STOREBRIDGE_COUNT_VISITS: true })
  const weights = new Map<string, Weight>()
  for (const [name, path] of Object.entries(kinds)) weights.set(name, await weigh(page, path, usual))
  t.log(
    [
      '| page | script | style |',
      '| --- | --: | --: |',
      ...[...weights].map(([name, weight]) => row(name, weight)),
    ].join('\n'),
  )

  const files = (name: string) => (weights.get(name)?.files ?? []).join(' ')
  t.regex(files('list with facets'), /assets\/listing\.js.*interactivity|interactivity.*assets\/listing\.js/)
  t.regex(files('product with options'), /assets\/product-form\.js/)
  for (const [name, { script, style, files }] of weights) {
    t.true(script < most.script, `${name}: ${script} bytes of script, in ${files.join(', ')}`)
    t.true(style < most.style, `${name}: ${style} bytes of style, in ${files.join(', ')}`)
  }
  t.is(await wordpress.debugLog(), '')
})
