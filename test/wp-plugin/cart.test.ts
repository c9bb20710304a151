import test from 'ava'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const mug = { action: 'add', product: '101', quantity: '2' }
const lineOf = (html: string) =>
  /name="storebridge\[items\]\[\d+\]\[line\]" value="([^"]+)"/.exec(html)?.[1] ?? ''

test('a shopper without JavaScript fills, changes and empties the cart, and goes to the checkout', async (t) => {
  const { store, wordpress, visit } = await startSpecimenShop(t)
  t.regex((await visit('/cart/')).words, /Your cart is empty/)
  const added = await visit('/products/mug/', mug)
  t.is(added.status, 303)
  t.is(added.headers.get('location'), `${wordpress.url}/cart/`)
  t.regex(added.headers.getSetCookie().join('\n'), /storebridge_session=[^;]+;.*HttpOnly; SameSite=Lax/)
  t.regex(added.headers.getSetCookie().join('\n'), /storebridge_cart_count=2;(?!.*HttpOnly)/)

  const cart = await visit('/cart/')
  t.regex(cart.words, /Added to your cart: 2 × Mug\./)
  t.regex(cart.words, /Total \$19\.98/)
  t.is(cart.headers.get('cache-control'), 'no-store, private')
  t.notRegex((await visit('/cart/')).words, /Added to your cart/)

  const line = lineOf(cart.html)
  const wrong = await visit('/cart/', { action: 'update', line, quantity: '-3' })
  t.is(wrong.status, 422)
  t.regex(wrong.words, /Quantity of Mug: the minimum is 0/)
  t.regex(wrong.html, /value="-3"/)
  t.is((await visit('/cart/', { action: 'update', line, quantity: '5' })).status, 303)
  t.regex((await visit('/cart/')).words, /Your cart was updated.*Total \$49\.95/)

  const checkout = await visit('/checkout/')
  t.regex(checkout.words, /Total \$49\.95 .*Continue to secure checkout/)
  const leaving = await visit('/checkout/', { action: 'checkout' })
  t.is(leaving.status, 303)
  t.true(leaving.headers.get('location')?.startsWith(store.url))
  t.is(leaving.headers.get('referrer-policy'), 'no-referrer')
  t.is(leaving.headers.get('cache-control'), 'no-store, private')

  t.is((await visit('/cart/', { action: 'update', line, quantity: '0' })).status, 303)
  t.regex((await visit('/cart/')).words, /was removed.*Your cart is empty/)
  t.is((await visit('/cart/', { action: 'remove', line })).status, 303)
  t.is((await visit('/checkout/', { action: 'checkout' })).status, 409)
  t.is(await wordpress.debugLog(), '')
})

test('a change to a line that is gone shows the cart as it is now, and says so', async (t) => {
  const { visit } = await startSpecimenShop(t)
  await visit('/products/mug/', mug)
  const page = await visit('/cart/', { action: 'update', line: 'no-such-line', quantity: '2' })
  t.is(page.status, 409)
  t.regex(page.words, /no longer in your cart.*Mug/)
})

test('while the store or the sidecar is away the cart is safe, never empty, and its count is kept', async (t) => {
  const { store, sidecar, visit } = await startSpecimenShop(t)
  await visit('/products/mug/', mug)
  store.fault({ kind: 'status', status: 500, times: null })
  const storeDown = await visit('/cart/')
  t.is(storeDown.status, 503)
  t.regex(storeDown.words, /Your cart is safe.*store is not responding.*Try again/)
  const change = await visit('/checkout/', { action: 'checkout' })
  t.is(change.status, 503)
  t.truthy(change.headers.get('retry-after'))
  store.clearFaults()

  await sidecar.close()
  for (const path of ['/cart/', '/checkout/']) {
    const page = await visit(path)
    t.is(page.status, 503)
    t.truthy(page.headers.get('retry-after'))
    t.regex(page.words, /Your cart is safe/)
    t.notRegex(page.words, /empty/i)
    t.deepEqual(page.headers.getSetCookie(), [])
  }
})
