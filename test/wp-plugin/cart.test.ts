import test from 'ava'
import { buyer } from '../helpers/pay.ts'
import { createShopper } from '../helpers/shopper.ts'
import { type Fields, startSpecimenShop } from '../helpers/specimen-shop.ts'
import { cookieOf, visit as visitStore } from '../helpers/visit-checkout.ts'

const deleteCart =
  'mutation($input: DeleteCartInput!) { cart { deleteCart(input: $input) { deletedCartEntityId } } }'
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

test('who adds to a cart that is gone is told of the new one, by the form and by the script’s way', async (t) => {
  const { store, wordpress, visit } = await startSpecimenShop(t, {
    pages: { many: '[storebridge_order_form ids="101"]' },
  })
  const rest = '/wp-json/storebridge/v1/cart/items'
  const expired = /Your previous cart is closed because it was ordered or has expired\. This is a new one\./
  const goneBefore = async (path: string, fields: Fields) => {
    await visit('/products/mug/', mug)
    for (const { id } of store.carts())
      await createShopper(store).ask(deleteCart, { input: { cartEntityId: id } })
    return visit(path, fields)
  }
  const lines = { 'items][0][product': '101', 'items][0][quantity': '3' }
  t.is((await goneBefore('/products/mug/', { ...mug, quantity: '1' })).status, 303)
  const cart = await visit('/cart/')
  t.regex(cart.words, /Added to your cart: 1 × Mug\./)
  t.regex(cart.words, expired)
  t.notRegex((await visit('/cart/')).words, expired)
  await goneBefore('/many/', { action: 'add-many', ...lines })
  t.regex((await visit('/cart/')).words, expired)
  const once = { ...mug, once: 'a-key-of-one-click-01' }
  for (const answer of [await goneBefore(rest, once), await visit(rest, once), await goneBefore(rest, lines)])
    t.regex(JSON.parse(answer.html).message, expired)

  // One that was ordered is told as such.
  await visit('/products/mug/', mug)
  const link = (await visit('/checkout/', { action: 'checkout' })).headers.get('location') ?? ''
  await visitStore(`${store.url}/checkout-site/checkout`, cookieOf(await visitStore(link)), buyer)
  await visit('/products/mug/', mug)
  const words = (await visit('/cart/')).words
  t.regex(words, /Added to your cart: 2 × Mug\..*The cart you had before was ordered\. This is a new one\./)
  t.is(await wordpress.debugLog(), '')
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
