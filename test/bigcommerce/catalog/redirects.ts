import { demo } from './landmarks.ts'
import type { Redirect } from './product.ts'

// One of each kind: to a thing, wherever it goes; to an address here; to an address elsewhere.
export const redirects: Redirect[] = [
  { from: '/morning-mug/', to: { product: demo.simple } },
  { from: '/shop/teapots/', to: { product: 110 } },
  { from: '/cookware/', to: { category: 21 } },
  { from: '/kitchenware/', to: { category: 11 } },
  { from: '/brands/brackenforge-ironworks/', to: { brand: 43 } },
  { from: '/mugs/', to: '/table/cups-and-mugs/' },
  { from: '/winter-sale/', to: '/home/textiles/' },
  { from: '/journal/', to: 'https://journal.fern-and-flint.example/' },
]
