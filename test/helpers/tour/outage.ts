import type { Stop } from './stop.ts'

/** The same shop while its sidecar cannot be reached; the first stop takes it away. */
export const outageStops: Stop[] = [
  {
    what: 'a product while the shop is away',
    by: async (page, { wordpress }) => {
      await wordpress.configure({ STOREBRIDGE_SIDECAR_URL: 'http://127.0.0.1:9' })
      await page.goto('/products/everyday-plate/')
    },
  },
  ...[
    '/shop/',
    '/products/',
    '/products/?q=lamp',
    '/one/',
    '/cart/',
    '/checkout/',
    '/account/',
    '/gifts/',
  ].map((at) => ({
    what: `${at} while the shop is away`,
    at,
  })),
]
