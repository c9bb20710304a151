import test from 'ava'
import { startBrowser } from '../helpers/browser.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const pages = { money: '[storebridge_currency] [storebridge_products ids="101"]' }

// Something on the way to the site takes parameters it does not know out of every address.
const strict = `
  wp_mkdir_p( WPMU_PLUGIN_DIR );
  file_put_contents( WPMU_PLUGIN_DIR . '/strict.php', '<?php if ( isset( $_GET["currency"] ) && isset( $_COOKIE["strict"] ) ) { header( "Location: " . strtok( $_SERVER["REQUEST_URI"], "?" ), true, 302 ); exit; }' );`

test('a currency is carried once at most, forgotten once the store has it no more, and chosen by keyboard at one’s own pace', async (t) => {
  t.timeout(300_000)
  const { wordpress } = await startSpecimenShop(t, { pages, php: strict })
  const { page, context } = await startBrowser(t, { baseURL: wordpress.url })
  const cookie = (name: string, value: string) => context.addCookies([{ name, value, url: wordpress.url }])
  const kept = async () =>
    (await context.cookies()).find(({ name }) => name === 'storebridge_currency')?.value
  const price = page.locator('.storebridge-price__now').first()

  await page.goto('/money/')
  const list = page.getByLabel('Currency')
  await list.focus()
  await page.keyboard.press('ArrowDown')
  const show = page.getByRole('button', { name: 'Show' })
  await show.waitFor()
  t.is(await list.inputValue(), 'EUR')
  t.true(page.url().endsWith('/money/'), 'an arrow key leads nowhere')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/money\/\?currency=JPY$/)
  t.is(await kept(), 'JPY')

  await page.goto('/products/mug/')
  await page.waitForURL(/currency=JPY$/)
  await cookie('strict', 'yes')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(request.url())
  })
  await page.goto('/products/bowl/')
  await page.waitForURL(/\/bowl\/$/)
  await page.waitForLoadState('networkidle')
  t.regex(await price.innerText(), /\$/)
  t.is(asked.length, 3, 'the page, the page in yen, and back: no more')

  await context.clearCookies()
  await cookie('storebridge_currency', 'GBP')
  await page.goto('/money/')
  await page.waitForURL(/currency=GBP$/)
  t.regex(await price.innerText(), /\$/)
  t.is(await kept(), undefined)
})
