import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { startBrowser } from '../helpers/browser.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const plainTheme = new URL('../wp-plugin/plain-theme', import.meta.url).pathname
const templates = new URL('../../wp-plugin/templates/', import.meta.url)
const directive = / data-wp-[a-z-]+="[^"]*<\?php[^?]*\?>[^"]*"| data-wp-[a-z-]+=("[^"]*"|'[^']*')/g
const pages = {
  two: '[storebridge_mini_cart]\n\n[storebridge_product id="101"]\n\n[storebridge_product_part id="102" part="price"]\n\n[storebridge_product_part id="102" part="add-to-cart"]',
  blocks:
    '<!-- wp:storebridge/mini-cart /-->\n\n<!-- wp:storebridge/product {"items":[{"id":102,"name":"Shirt","sku":"SHIRT"}]} /-->',
}

/** What a careful host sends: nothing runs that is not from the site itself, or marked by it. */
const strict = `
  wp_mkdir_p( WPMU_PLUGIN_DIR );
  file_put_contents( WPMU_PLUGIN_DIR . '/strict.php', '<?php
    add_action( "send_headers", fn() => is_admin() || header( "Content-Security-Policy: script-src \\'self\\' \\'nonce-of-this-test\\'; object-src \\'none\\'; base-uri \\'self\\'" ) );
    foreach ( array( "wp_script_attributes", "wp_inline_script_attributes" ) as $filter ) {
      add_filter( $filter, fn( $attributes ) => array( "nonce" => "of-this-test" ) + $attributes );
    }' );`

test('under a strict content security policy a shopper chooses, adds and looks into the cart; blocks do as shortcodes do', async (t) => {
  t.timeout(240_000)
  const { wordpress } = await startSpecimenShop(t, { pages, php: strict })
  const { page } = await startBrowser(t, { baseURL: wordpress.url })
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => {
    if (/storebridge|interactivity/i.test(message.text())) problems.push(message.text())
  })
  const answer = await page.goto('/two/')
  t.regex(answer?.headers()['content-security-policy'] ?? '', /nonce/)
  const parts = page.locator('.storebridge-part--add-to-cart')
  await parts.getByRole('radio', { name: 'L', exact: true }).check({ force: true })
  await page.locator('.storebridge-part--price').getByText('$33.00').waitFor()
  await parts.getByRole('button', { name: 'Add to cart' }).click()
  await parts.getByRole('status').getByText('Added to your cart: 1 × Shirt.').waitFor()
  t.is(await page.getByText('Added to your cart').count(), 1, 'the other product on the page says nothing')
  await page.locator('.storebridge-mini-cart').click()
  const dialog = page.getByRole('dialog', { name: 'Cart' })
  await dialog.getByRole('link', { name: 'Shirt' }).waitFor()
  await page.mouse.click(5, 5)
  await dialog.waitFor({ state: 'hidden' })

  const blocks = await page.goto('/blocks/')
  t.regex(
    (await blocks?.text()) ?? '',
    /<button[^>]*type="submit">\s*Add to cart/,
    'as printed, before any script',
  )
  await page.getByRole('radio', { name: 'L', exact: true }).check({ force: true })
  await page.locator('.storebridge-product__buy').getByText('$33.00').waitFor()
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.locator('.storebridge-mini-cart__count', { hasText: '2' }).waitFor()
  t.deepEqual(problems, [])
  t.is(await wordpress.debugLog(), '')
})

/** A theme with templates of its own that know of no directive. */
async function olderTheme(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'storebridge-theme-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const theme = join(folder, 'older-theme')
  await cp(plainTheme, theme, { recursive: true })
  for (const name of ['product-form.php', 'mini-cart.php']) {
    const text = await readFile(new URL(name, templates), 'utf8')
    await writeFile(join(theme, 'storebridge', name), text.replace(directive, ''))
  }
  return theme
}

test('a form that a theme has copied before there were directives posts plainly, and its link to the cart is a link', async (t) => {
  t.timeout(240_000)
  const { wordpress } = await startSpecimenShop(t, {
    pages,
    theme: 'older-theme',
    themes: [await olderTheme(t)],
  })
  const { page } = await startBrowser(t, { baseURL: wordpress.url })
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  const html = (await (await page.goto('/products/mug/'))?.text()) ?? ''
  t.notRegex(html, /<form[^>]*data-wp-/)
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.waitForURL(/\/cart\/(#.*)?$/)
  await page.getByText('Added to your cart: 1 × Mug').waitFor()
  await page.goto('/two/')
  await page.locator('.storebridge-mini-cart').click()
  await page.waitForURL(/\/cart\/(#.*)?$/)
  t.deepEqual(problems, [])
  t.is(await wordpress.debugLog(), '')
})
