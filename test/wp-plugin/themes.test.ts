import { AxeBuilder } from '@axe-core/playwright'
import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { startBrowser } from '../helpers/browser.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const lists = [
  '/?s=mug',
  '/categories/home/',
  '/brands/fern/',
  '/products/?brand[]=21&rating=1',
  '/products/?q=zzzz',
]
const plainTheme = new URL('plain-theme', import.meta.url).pathname

async function isAccessible(t: ExecutionContext, page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('.storebridge')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  t.deepEqual(found, [], what)
}

async function walk(t: ExecutionContext, theme: string, themes: string[] = []): Promise<void> {
  const shop = await startSpecimenShop(t, { theme, themes })
  const { page } = await startBrowser(t, { baseURL: shop.wordpress.url })
  for (const path of ['/shop/', ...lists, '/products/mug/', '/products/lamp/', '/cart/']) {
    await page.goto(path)
    await isAccessible(t, page, path)
  }
  await page.goto('/products/pen/')
  await page.locator('[data-storebridge-form]').evaluate((form) => form.setAttribute('novalidate', ''))
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('status').getByText('Name: please fill this in.').waitFor()
  t.is(await page.locator(':focus').getAttribute('type'), 'text')
  await isAccessible(t, page, 'a form that came back')

  await page.goto('/products/shirt/')
  await page.getByRole('radio', { name: 'L', exact: true }).check({ force: true })
  await page.getByText('SHIRT-L-M').waitFor()
  t.is(await page.locator('.storebridge-product__buy .storebridge-price__now').innerText(), '$33.00')
  await page.getByRole('button', { name: 'Add to cart' }).dblclick()
  await page.getByText('Added to your cart: 1 × Shirt.').waitFor()
  t.regex(await page.locator(':focus').innerText(), /Add to cart/)
  await page.getByRole('link', { name: 'View cart' }).click()
  t.is(await page.getByRole('spinbutton').inputValue(), '1')
  await isAccessible(t, page, 'the cart')
  await page.goto('/checkout/')
  await isAccessible(t, page, 'the checkout')
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of ['/shop/', ...lists, '/products/shirt/', '/cart/']) {
    await page.goto(path)
    const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
    t.true(overflow <= 0, `${path} is ${overflow}px too wide for a small phone`)
  }
  t.is(await shop.wordpress.debugLog(), '')
}

test('in Twenty Twenty-Five the shop is accessible, keeps the focus, and adds once for a double click', (t) =>
  walk(t, 'twentytwentyfive'))
test('in a dark classic theme too', (t) => walk(t, 'plain-theme', [plainTheme]))

test('a theme replaces a template by a file of its own, and a filter changes what one shows', async (t) => {
  const { visit } = await startSpecimenShop(t, {
    theme: 'plain-theme',
    themes: [plainTheme],
    php: `
      wp_mkdir_p( WPMU_PLUGIN_DIR );
      file_put_contents( WPMU_PLUGIN_DIR . '/view.php', '<?php add_filter( "storebridge_view", fn( $view, $name ) => "product-rating" === $name ? array( "rating" => array( "count" => 77 ) + $view["rating"] ) : $view, 10, 2 );' );`,
  })
  const page = await visit('/products/mug/')
  t.regex(page.words, /Stock as this theme says it: in-stock/)
  t.regex(page.words, /77 reviews/)
  t.is(page.html.match(/<h1/g)?.length, 1)
  t.notRegex(page.html, /post-edit-link|id="comments"|commentform/)
  t.regex((await visit('/products/nothing/')).words, /Nothing here/)
})
