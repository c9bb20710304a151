import { press, signIn, writeAddress } from '../checkout-page.ts'
import { lead, letGo, type Stop } from './stop.ts'

const at = (part: string) => `/account/?account=${part}`

export const strangerStops: Stop[] = [
  { what: 'sign in', at: '/account/' },
  {
    what: 'sign in, refused',
    by: async (page) => {
      await page.getByLabel('Email address').fill('ada@example.com')
      await page.getByLabel('Password').fill('wrong')
      await press(page, 'Sign in')
      await page.getByRole('alert').waitFor()
    },
  },
  { what: 'register', at: at('register') },
  {
    what: 'register, sent empty',
    by: async (page) => {
      await letGo(page)
      await press(page, 'Create account')
      await page.getByRole('alert').waitFor()
    },
  },
  { what: 'forgot password', at: at('password') },
  { what: 'a link to a new password', at: '/account/?c=1&t=x' },
  { what: 'look up an order', at: at('order-lookup') },
]

export const ownStops: Stop[] = [
  { what: 'account', by: (page) => signIn(page, 'ada') },
  { what: 'profile', at: at('profile') },
  { what: 'orders', at: at('orders') },
  {
    what: 'one order',
    by: (page) =>
      lead(page, /order=\d+/, () =>
        page
          .getByRole('link', { name: /^Order \d+/ })
          .first()
          .click(),
      ),
  },
  { what: 'an order that is not there', at: `${at('orders')}&order=7` },
  { what: 'addresses, none', at: at('addresses') },
  { what: 'a new address', at: `${at('addresses')}&address=new` },
  {
    what: 'addresses',
    by: async (page) => {
      const name: [string, string] = ['Ada', 'Winter']
      const place = { name, street: '1 Kiln Lane', city: 'Columbus', state: 'Ohio', zip: '43004' }
      await writeAddress(page, place, true)
      await page.getByLabel('Phone Number').fill('+1 207 555 0101')
      await press(page, 'Save')
      await page.getByText('The address has been saved.').waitFor()
    },
  },
  {
    what: 'edit an address',
    by: (page) => lead(page, /address=\d+/, () => page.getByRole('link', { name: /^Edit/ }).click()),
  },
  { what: 'an address that is not there', at: `${at('addresses')}&address=8` },
  {
    what: 'delete an address',
    by: async (page) => {
      await page.goto(at('addresses'))
      await lead(page, /step=delete/, () => page.getByRole('link', { name: /^Delete/ }).click())
    },
  },
  { what: 'wishlists, none', at: at('wishlists') },
  {
    what: 'wishlist',
    by: async (page) => {
      for (const path of ['/products/hedge-side-birdhouse/', '/products/morning-cup/']) {
        await page.goto(path)
        await press(page, 'Add to wishlist')
        await page.getByText('Added to this list.').waitFor()
      }
    },
  },
  {
    what: 'wishlist that others may see',
    by: async (page) => {
      await page.getByText('Rename this list').click()
      await page.getByLabel('Anyone with the link').check()
      await press(page, 'Save')
      await page.getByLabel('Anyone with this link can see the list').waitFor()
    },
  },
  {
    what: 'wishlist as others see it',
    by: async (page) =>
      page.goto(await page.getByLabel('Anyone with this link can see the list').inputValue()),
  },
  { what: 'wishlists', at: at('wishlists') },
  { what: 'which wishlist', at: `${at('wishlists')}&add=102` },
  {
    what: 'delete a wishlist',
    by: async (page) => {
      await page.goto(at('wishlists'))
      await page.getByRole('link', { name: 'My wishlist' }).click()
      await lead(page, /step=delete/, () => page.getByRole('link', { name: 'Delete this list' }).click())
    },
  },
  { what: 'sign out', at: at('logout') },
]
