import type { Page } from 'playwright-core'
import { press } from '../checkout-page.ts'
import { letGo, type Stop } from './stop.ts'

async function add(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await press(page, 'Add to cart')
  await page.getByRole('status').getByRole('link').first().waitFor()
}

async function estimate(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Estimate shipping and tax' }).click()
  await page.getByLabel('Country').selectOption('US')
  // The states of the country come by a script, in place of a field.
  await page.locator('select[data-storebridge-state]').selectOption('Maine')
  await page.getByLabel('Zip/Postcode').fill('04101')
  await press(page, 'Estimate')
  await page.locator('.storebridge-ways').waitFor()
}

/** A cart from its first line to its last wish. */
export const cartStops: Stop[] = [
  { what: 'cart, empty', at: '/cart/' },
  {
    what: 'product that was added',
    by: (page) => add(page, '/products/morning-cup/'),
  },
  {
    what: 'cart, filled',
    by: async (page) => {
      await add(page, '/products/harrow-linen-towel/')
      await add(page, '/products/hedge-side-birdhouse/')
      await page.goto('/cart/')
    },
  },
  {
    what: 'cart with a line’s options open',
    by: async (page) => {
      await page
        .getByRole('link', { name: /^Change options/ })
        .first()
        .click()
      await page.locator('.storebridge-line__panel').waitFor()
    },
  },
  {
    what: 'cart whose coupon is refused',
    by: async (page) => {
      await page.goto('/cart/')
      await page.locator('summary', { hasText: 'I have a coupon' }).click()
      await page.getByLabel('Coupon code').fill('NOSUCHCODE')
      await letGo(page)
      await press(page, 'Apply coupon')
      await page.locator('[aria-invalid="true"], [role="alert"]').first().waitFor()
    },
  },
  {
    what: 'cart with a coupon and an estimate',
    by: async (page) => {
      await page.getByLabel('Coupon code').fill('TENPERCENT')
      await press(page, 'Apply coupon')
      await page.locator('.storebridge-codes__code', { hasText: 'TENPERCENT' }).waitFor()
      await estimate(page)
    },
  },
  {
    what: 'the cart in the header',
    ours: '.storebridge-mini-cart__dialog',
    by: async (page) => {
      await page.goto('/one/')
      await page.locator('.storebridge-mini-cart').first().click()
      await page.getByRole('dialog').getByRole('link', { name: 'Morning Cup' }).waitFor()
    },
  },
  {
    what: 'cart that was left',
    by: async (page, { store }) => {
      store.channel.routes.replace([
        { type: 'recover_abandoned_cart', matching: '*', route: '/cart-recovery' },
      ])
      const other = store.carts()[0]
      const { link } = store.abandonCart(other?.id ?? '', 'ben@example.com')
      await page.goto(link.replace(store.options.siteUrl, ''))
    },
  },
  { what: 'cart that is gone', at: '/cart-recovery?t=no-such-token-at-all' },
  { what: 'gift certificates', at: '/gifts/' },
  {
    what: 'gift certificate whose form came back',
    by: async (page) => {
      await letGo(page)
      await press(page, 'Show preview')
      await page.locator('[role="alert"], [aria-invalid="true"]').first().waitFor()
    },
  },
  {
    what: 'gift certificate as it will look',
    by: async (page) => {
      await page.getByLabel('Recipient’s name').fill('Ben')
      await page.getByLabel('Recipient’s email address').fill('ben@example.com')
      await page.getByLabel('Your name').fill('Ada')
      await page.getByLabel('Your email address').fill('ada@example.com')
      await page.getByLabel(/^Amount/).fill('50')
      await press(page, 'Show preview')
      await page.getByRole('heading', { name: 'A gift certificate for Ben' }).waitFor()
    },
  },
  {
    what: 'what is left on a gift certificate',
    by: async (page) => {
      await page.getByLabel('Gift certificate code').fill('GIFT-TWELVE')
      await press(page, 'Check balance')
      await page.getByRole('status').getByText('$12.50').waitFor()
    },
  },
]
