import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { fits, isAccessible } from '../helpers/accessible.ts'
import { startBrowser } from '../helpers/browser.ts'
import { type SpecimenShop, startSpecimenShop } from '../helpers/specimen-shop.ts'

const lists = [
  '/?s=mug',
  '/categories/home/',
  '/brands/fern/',
  '/products/?brand[]=21&rating=1',
  '/products/?q=zzzz',
]
const pages = {
  order:
    '[storebridge_mini_cart]\n\n[storebridge_order_form ids="101,102,107"]\n\n[storebridge_order_form ids="101,107"]',
}
const plainTheme = new URL('plain-theme', import.meta.url).pathname

const isGood = async (t: ExecutionContext, page: Page, what: string, ours?: string) => {
  await isAccessible(t, page, what, ours)
  await fits(t, page, what)
}

async function buyGift(t: ExecutionContext, page: Page): Promise<void> {
  await page.goto('/gifts/')
  await isGood(t, page, 'gift certificates')
  await page.getByLabel('Recipient’s name').fill('Ben')
  await page.getByLabel('Recipient’s email address').fill('ben@example.com')
  await page.getByLabel('Your name').fill('Ada')
  await page.getByLabel('Your email address').fill('ada@example.com')
  await page
    .locator('form')
    .filter({ hasText: 'Recipient’s name' })
    .evaluate((form) => form.setAttribute('novalidate', ''))
  await page.getByRole('button', { name: 'Show preview' }).click()
  await page.getByRole('link', { name: /^Amount/ }).waitFor()
  await isGood(t, page, 'a gift certificate without an amount')
  await page.getByLabel(/^Amount/).fill('50')
  await page.getByRole('button', { name: 'Show preview' }).click()
  await page.getByRole('heading', { name: 'A gift certificate for Ben' }).waitFor()
  t.is(await page.locator(':focus').innerText(), 'Preview')
  await isGood(t, page, 'a gift certificate as it will look')
  await page.getByLabel('Gift certificate code').fill('GIFT-TWELVE')
  await page.getByRole('button', { name: 'Check balance' }).click()
  await page.getByRole('status').getByText('$12.50').waitFor()
  await isGood(t, page, 'what is left')
}

async function orderMany(t: ExecutionContext, page: Page): Promise<void> {
  await page.goto('/order/')
  await isGood(t, page, 'two order forms')
  const second = page.locator('form').filter({ hasText: 'Add all to cart' }).last()
  await second.getByLabel('Quantity of Seeds').fill('1')
  await second.getByRole('button', { name: 'Add all to cart' }).click()
  await second
    .getByRole('status')
    .getByText(/Quantity of Seeds/)
    .waitFor()
  t.is(await page.locator('[aria-invalid="true"]').count(), 1)
  t.is(await second.getByLabel('Quantity of Seeds').and(page.locator(':focus')).count(), 1)
  await isGood(t, page, 'an order form that came back')
}

async function openCart(t: ExecutionContext, page: Page): Promise<void> {
  await page.goto('/order/')
  await page.locator('.storebridge-mini-cart').click()
  const dialog = page.getByRole('dialog', { name: 'Cart' })
  await dialog.getByRole('link', { name: 'Shirt' }).waitFor()
  await isGood(t, page, 'the cart in the header, open', '.storebridge-mini-cart__dialog')
  t.like(await dialog.boundingBox(), { x: 0, y: 0, width: 320, height: 800 })
  await page.keyboard.press('Escape')
}

async function stepByStep(t: ExecutionContext, page: Page, { wordpress }: SpecimenShop): Promise<void> {
  await wordpress.runPhp("( new Storebridge\\Settings() )->change( array( 'checkout_road' => 'headless' ) );")
  const go = async (button: string, step: RegExp) => {
    await page.locator('main').getByRole('button', { name: button }).click()
    await page.waitForURL(step)
    await isGood(t, page, String(step))
  }
  await page.goto('/checkout/')
  await isGood(t, page, 'the first step')
  await page.locator('main').getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('alert').waitFor()
  await isGood(t, page, 'a step that came back')
  await page.getByLabel('Email address').fill('guest@example.com')
  await page.getByLabel('First Name').fill('Gus')
  await page.getByLabel('Last Name').fill('Guest')
  await page.getByLabel('Address Line 1').fill('2 Glaze Row')
  await page.getByLabel('Suburb/City').fill('Leeds')
  await page.getByLabel('Country').selectOption('GB')
  await page.getByLabel('Zip/Postcode').fill('LS1 1AA')
  await page.getByLabel('Ship to this address').uncheck()
  await go('Continue', /step=shipping/)
  await page.goto('/checkout/?step=shipping&addresses=several')
  await isGood(t, page, 'several addresses')
  await go('Continue', /step=delivery/)
  const colors = await page
    .getByRole('radio')
    .first()
    .evaluate((one) =>
      [one, one.parentElement ?? one].map(
        (each) => each.ownerDocument.defaultView?.getComputedStyle(each).color,
      ),
    )
  t.is(colors[0], colors[1], 'what is chosen is as light or dark as the words beside it')
  await go('Continue', /step=review/)
  await go('Continue to payment', /step=payment/)
}

async function comeBack(t: ExecutionContext, page: Page, { store, visit }: SpecimenShop): Promise<void> {
  store.channel.routes.replace([{ type: 'recover_abandoned_cart', matching: '*', route: '/cart-recovery' }])
  await visit('/products/mug/', { action: 'add', product: '101', quantity: '2' })
  const left = store.carts().find(({ lines }) => lines.some(({ productId }) => productId === 101))
  const { link } = store.abandonCart(left?.id ?? '', 'ada@example.com')
  await page.context().clearCookies()
  await page.goto('/products/bowl/')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('status').getByText('Added to your cart').waitFor()
  await page.goto(link.replace(store.options.siteUrl, ''))
  await page.getByRole('button', { name: 'Restore it' }).waitFor()
  await isGood(t, page, 'the cart that was left')
  await page.getByRole('button', { name: 'Restore it' }).click()
  await page.waitForURL(/\/cart\/$/)
  await page.getByText('Here is the cart you left').waitFor()
  await page.goto('/cart-recovery?t=no-such-token-at-all')
  await isGood(t, page, 'a cart that is gone')
}

async function walk(t: ExecutionContext, theme: string, themes: string[] = []): Promise<void> {
  t.timeout(400_000)
  const shop = await startSpecimenShop(t, { theme, themes, pages })
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
    await fits(t, page, `${path} on a small phone`)
  }
  await buyGift(t, page)
  await orderMany(t, page)
  await openCart(t, page)
  await stepByStep(t, page, shop)
  await comeBack(t, page, shop)
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
