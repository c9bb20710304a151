import { press, writeAddress } from '../checkout-page.ts'
import { lead, letGo, type Stop } from './stop.ts'

const road =
  (name: string): NonNullable<Stop['by']> =>
  async (page, { wordpress }) => {
    await wordpress.runPhp(
      `( new Storebridge\\Settings() )->change( array( 'checkout_road' => '${name}' ) );`,
    )
    await page.goto('/checkout/')
  }

/** The steps of a guest whose cart is filled. */
export const guestCheckoutStops: Stop[] = [
  { what: 'checkout on the store’s page', by: road('hosted') },
  {
    what: 'checkout in a frame',
    by: async (page, shop) => {
      await road('embedded')(page, shop)
      const frame = page.frameLocator('#storebridge-embedded-frame iframe')
      await frame.getByRole('button', { name: 'Place test order' }).waitFor()
    },
  },
  { what: 'checkout, address', by: road('headless') },
  {
    what: 'checkout, an address that came back',
    by: async (page) => {
      await letGo(page)
      await press(page, 'Continue')
      await page.getByRole('alert').waitFor()
    },
  },
  {
    what: 'checkout, shipping address',
    by: async (page) => {
      await page.getByLabel('Email address').fill('guest@example.com')
      const name: [string, string] = ['Gus', 'Guest']
      const place = { name, street: '2 Glaze Row', city: 'Portland', state: 'Maine', zip: '04101' }
      await writeAddress(page, place, true)
      await page.getByLabel('Ship to this address').uncheck()
      await lead(page, /step=shipping/, () => press(page, 'Continue'))
    },
  },
  { what: 'checkout, several addresses', at: '/checkout/?step=shipping&addresses=several' },
  {
    what: 'checkout, delivery',
    by: (page) => lead(page, /step=delivery/, () => press(page, 'Continue')),
  },
  { what: 'checkout, review', by: (page) => lead(page, /step=review/, () => press(page, 'Continue')) },
  {
    what: 'checkout, payment',
    by: (page) => lead(page, /step=payment/, () => press(page, 'Continue to payment')),
  },
]

/** What becomes of an order that somebody with stored cards pays for on the site. */
export const paymentStops: Stop[] = [
  {
    // Who has signed in since then brings the guest's cart along, with all that was said of it.
    what: 'payment with a stored card',
    by: async (page) => {
      await page.goto('/checkout/')
      await page.getByLabel('Security code').waitFor()
    },
  },
  {
    what: 'payment declined',
    by: async (page) => {
      await page.getByLabel('Security code').fill('000')
      await press(page, /^Pay \$/)
      await page.getByRole('alert').waitFor()
    },
  },
  {
    what: 'payment that nobody has told of',
    by: async (page, { store }) => {
      store.paymentFault({ kind: 'lands_later', breaks: true })
      await page.getByLabel('Security code').fill('123')
      await press(page, /^Pay \$/)
      await page.locator('.storebridge-return--waiting').waitFor()
    },
  },
  {
    what: 'thank you',
    by: async (page, { store }) => {
      store.landPayments()
      await page.locator('.storebridge-return--placed').waitFor()
    },
  },
  {
    what: 'no new order',
    by: async (page) => {
      await page.context().clearCookies()
      await page.goto('/checkout/?storebridge_order=return')
    },
  },
]
