import { AxeBuilder } from '@axe-core/playwright'
import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { startBrowser } from '../helpers/browser.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const plainTheme = new URL('plain-theme', import.meta.url).pathname

async function isAccessible(t: ExecutionContext, page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('.storebridge')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  t.deepEqual(found, [], what)
}

async function fits(t: ExecutionContext, page: Page, paths: string[]): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of paths) {
    await page.goto(path)
    const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
    t.true(overflow <= 0, `${path} is ${overflow}px too wide for a small phone`)
  }
}

async function walk(t: ExecutionContext, theme: string, themes: string[]): Promise<void> {
  t.timeout(180_000)
  const shop = await startSpecimenShop(t, { theme, themes })
  const { page } = await startBrowser(t, { baseURL: shop.wordpress.url })
  const guests = [
    '/account/',
    '/account/?account=register',
    '/account/?account=password',
    '/account/?c=1&t=x',
  ]
  for (const path of guests) {
    await page.goto(path)
    await isAccessible(t, page, path)
  }
  await page.goto('/account/?account=register')
  await page.getByText('Add your address now').click()
  await page.getByLabel('Country').selectOption('US')
  t.true((await page.locator('select option[value="Ohio"]').count()) === 1)
  await page
    .locator('.storebridge-form')
    .first()
    .evaluate((form) => form.setAttribute('novalidate', ''))
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('link', { name: 'First Name: please fill this in.' }).waitFor()
  t.is(await page.locator(':focus').getAttribute('role'), 'alert')
  await isAccessible(t, page, 'a registration that came back')
  await page.getByRole('link', { name: 'First Name: please fill this in.' }).click()
  t.is(await page.locator(':focus').getAttribute('autocomplete'), 'given-name')

  await page.goto('/account/?account=profile')
  await page.getByLabel('Email address').fill('ben@example.com')
  await page.getByLabel('Password').fill('Teapot-2026')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('Welcome back, Ben.').waitFor()
  const own = [
    '/account/?account=profile',
    '/account/',
    '/account/?account=login',
    '/account/?account=logout',
  ]
  for (const path of own) {
    await page.goto(path)
    await isAccessible(t, page, path)
  }
  t.true(String(await page.evaluate('document.cookie')).includes('storebridge_signed_in=1'))
  await fits(t, page, own)
  await page.goto('/account/')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('You are signed out.').waitFor()
  t.false(String(await page.evaluate('document.cookie')).includes('storebridge_signed_in'))
  await fits(t, page, guests)
  t.is(await shop.wordpress.debugLog(), '')
}

test('in a dark classic theme the account is accessible, fits a phone, and needs no script but to offer states', (t) =>
  walk(t, 'plain-theme', [plainTheme]))

test('each part stands alone by its own shortcode, and in nothing that is shared', async (t) => {
  t.timeout(180_000)
  const open = ['login', 'register', 'forgot_password', 'reset_password', 'logout']
  const own = ['profile', 'orders', 'addresses', 'wishlists', 'account_overview', 'site_user']
  const pages = Object.fromEntries(
    [...open, ...own].map((part) => [part.replace('_', '-'), `[storebridge_${part}]`]),
  )
  const { visit, wordpress } = await startSpecimenShop(t, {
    pages,
    php: "update_option( 'storebridge_settings', array( 'link_users' => true ) + get_option( 'storebridge_settings' ) );",
  })
  for (const slug of Object.keys(pages)) {
    const page = await visit(`/${slug}/`)
    t.is(page.status, own.includes(slug.replace('-', '_')) ? 401 : 200, slug)
    t.regex(page.headers.get('cache-control') ?? '', /no-store/, slug)
    t.regex(page.html, /storebridge-account-part/, slug)
    t.notRegex(page.html, /storebridge-account__navigation"/, slug)
  }
  const posted = { action: 'login', 'fields.email': 'ada@example.com', 'fields.password': 'Teapot-2026' }
  const entered = await visit('/profile/', posted)
  t.is(entered.headers.get('location'), '/profile/')
  t.regex((await visit('/profile/')).html, /value="Winter"/)
  t.regex((await visit('/reset-password/')).words, /This link is incomplete\./)
  const orders = await visit('/orders/')
  t.regex(orders.html, /href="[^"]*\/orders\/\?order=\d+"/)
  t.regex((await visit('/addresses/')).words, /You have no saved addresses yet/)
  t.regex((await visit('/wishlists/')).words, /You have no wishlists yet/)
  const overview = await visit('/account-overview/')
  t.regex(overview.words, /Welcome, Ada Winter\..*Your last order Order \d+/)
  t.notRegex(overview.words, /Your default address/)
  const kiln = {
    action: 'save-address',
    address: '',
    'fields.firstName': 'Ada',
    'fields.lastName': 'Winter',
    'fields.address1': '1 Kiln Lane',
    'fields.city': 'Columbus',
    'fields.country': 'US',
    'fields.state': 'Ohio',
    'fields.postalCode': '43004',
  }
  const saved = await visit('/addresses/?address=new', kiln)
  t.is(saved.headers.get('location'), '/addresses/')
  t.regex((await visit('/account-overview/')).words, /Your default address Ada Winter 1 Kiln Lane/)
  t.regex((await visit('/site-user/')).html, /wp-login\.php\?redirect_to=%2Fsite-user%2F"/)
  t.regex(
    (await visit('/account/?account=site-user')).html,
    /wp-login\.php\?redirect_to=%2Faccount%2F%3Faccount%3Dsite-user"/,
  )

  const rest = await visit('/wp-json/wp/v2/pages?slug=profile,account')
  t.regex(rest.html, /"slug":"profile"/)
  t.notRegex(rest.html, /storebridge-account|Winter/)
  t.notRegex((await visit('/profile/feed/')).html, /storebridge-account|Winter/)
  t.is(await wordpress.debugLog(), '')
})
