import { press } from '../checkout-page.ts'
import { letGo, type Stop } from './stop.ts'

/** What somebody sees who only looks around. */
export const catalogueStops: Stop[] = [
  { what: 'shop', at: '/shop/' },
  { what: 'all products, with facets', at: '/products/' },
  { what: 'products by filters', at: '/products/?brand[]=41&max_price=60&sort=z_to_a' },
  {
    what: 'the next page of products',
    by: async (page) => {
      await page.goto('/products/')
      await page.locator('.storebridge-pager__step--next').click()
      await page.locator('.storebridge-pager__step--previous').waitFor()
    },
  },
  { what: 'search', at: '/products/?q=cup' },
  { what: 'search that finds nothing', at: '/products/?q=zzzz' },
  { what: 'the site’s own search', at: '/?s=cup' },
  { what: 'category', at: '/categories/kitchen/' },
  { what: 'category below another', at: '/categories/table/cups-and-mugs/' },
  { what: 'brand', at: '/brands/ostrey-kiln/' },
  { what: 'product', at: '/products/morning-cup/' },
  { what: 'product with options', at: '/products/harrow-linen-towel/' },
  { what: 'product with every kind of field', at: '/products/a-year-of-your-own/' },
  {
    what: 'product whose form came back',
    by: async (page) => {
      await letGo(page)
      await press(page, 'Add to cart')
      await page.locator('[data-storebridge-form] [role="status"] a, [aria-invalid="true"]').first().waitFor()
    },
  },
  { what: 'product sold out', at: '/products/old-friend-kitchen-knife/' },
  { what: 'product of a long name', at: '/products/hedge-side-birdhouse/' },
  { what: 'product in another script', at: '/products/cloth-diary/' },
  { what: 'product that is not there', at: '/products/no-such-thing/', ours: 'main' },
  { what: 'order form', at: '/order/' },
  { what: 'one product on a page', at: '/one/' },
  { what: 'parts, categories and currencies on a page', at: '/parts/' },
]
