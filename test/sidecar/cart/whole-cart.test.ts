import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { signedIn } from '../../helpers/signed-in.ts'
import { cookieOf, visit } from '../../helpers/visit-checkout.ts'
import { cartShopper, faults } from './cart-shopper.ts'

test('a cart of everything is read by one query that is far from too complex', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.giftWrap)
  await shopper.add(demo.digital)
  await shopper.ask('POST', '/v1/cart/certificates', certificate)
  shopper.asked()
  const cart = await shopper.cart()
  const [{ operationName, complexity } = {}] = shopper.store.log()
  t.is(operationName, 'Checkout')
  t.true((complexity ?? 0) < 5000)
  t.deepEqual(shopper.asked(), ['Checkout'])
  t.deepEqual(
    cart.items.map(({ kind }: { kind: string }) => kind),
    ['physical', 'digital', 'gift_certificate'],
  )
})

test('an item the merchant has put in by hand is shown, and can be removed', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple)
  const { store } = shopper
  const { id } = await shopper.cart()
  await fetch(`${store.apiUrl}/stores/${store.options.storeHash}/v3/carts/${id}/items`, {
    method: 'POST',
    headers: { 'X-Auth-Token': store.options.accessToken, 'Content-Type': 'application/json' },
    body: JSON.stringify({ custom_items: [{ name: 'Engraving', quantity: 1, list_price: 3.5, sku: 'ENG' }] }),
  })
  const line = (await shopper.cart()).items.find(({ kind }: { kind: string }) => kind === 'custom')
  t.like(line, { name: 'Engraving', sku: 'ENG', quantity: 1, isMutable: false, total: { value: 3.5 } })
  const path = `/v1/cart/items/${line.id}`
  t.deepEqual(faults(await shopper.ask('PATCH', path, { quantity: 2 })), [422, 'quantity not_mutable'])
  t.is((await shopper.ask('DELETE', path)).status, 200)
  t.is((await shopper.cart()).items.length, 1)
})

const certificate = {
  amount: 25,
  theme: 'BIRTHDAY',
  sender: { name: 'Ada', email: 'ada@example.com' },
  recipient: { name: 'Ben', email: 'ben@example.com' },
  message: 'For something nice.',
}

test('a gift certificate is bought by a cart of its own or one that is there, told with who gives it to whom, and removed', async (t) => {
  const shopper = await cartShopper(t)
  t.is((await shopper.ask('POST', '/v1/cart/certificates', certificate)).status, 200)
  await shopper.ask('POST', '/v1/cart/certificates', { ...certificate, amount: 10.5 })
  const [first, second] = (await shopper.cart()).items
  t.like(first, {
    kind: 'gift_certificate',
    total: { value: 25 },
    certificate: {
      theme: 'BIRTHDAY',
      sender: certificate.sender,
      recipient: certificate.recipient,
      message: certificate.message,
    },
  })
  t.is(second.total.value, 10.5)
  await shopper.ask('DELETE', `/v1/cart/items/${first.id}`)
  t.is((await shopper.cart()).items.length, 1)
})

const wrongCertificates: [object, string][] = [
  [{ amount: 9.99 }, 'amount below_minimum'],
  [{ amount: 500.01 }, 'amount above_maximum'],
  [{ amount: 20.005 }, 'amount custom'],
  [{ amount: -20 }, 'amount too_small'],
  [{ amount: '20' }, 'amount invalid_type'],
  [{ theme: 'WEDDING' }, 'theme invalid_value'],
  [{ sender: { name: '', email: 'ada@example.com' } }, 'sender.name too_small'],
  [{ recipient: { name: 'Ben', email: 'ben' } }, 'recipient.email invalid_format'],
  [{ message: 'x'.repeat(201) }, 'message too_big'],
  [{ price: 1 }, 'body unrecognized_keys'],
]

test('what is wrong with a gift certificate is named by its field, and nothing is added', async (t) => {
  const shopper = await cartShopper(t)
  for (const [change, expected] of wrongCertificates) {
    const answer = await shopper.ask('POST', '/v1/cart/certificates', { ...certificate, ...change })
    t.deepEqual(faults(answer), [422, expected], JSON.stringify(change))
  }
  t.is((await shopper.cart()).id, null)
})

test('a gift certificate is bought in the currency of the cart, and in no other', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple)
  const buy = (currency: string) => shopper.ask('POST', '/v1/cart/certificates', { ...certificate, currency })
  t.deepEqual(faults(await buy('EUR')), [422, 'currency other_currency'])
  t.is((await buy('USD')).body.cart.totalQuantity, 2)
})

test('a note to the shop is kept with the cart, and may be taken back', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple)
  const put = (message: string) => shopper.ask('PUT', '/v1/cart/message', { message })
  await put('Ring twice.\nGrüße')
  t.is((await shopper.cart()).message, 'Ring twice.\nGrüße')
  await put('')
  t.is((await shopper.cart()).message, '')
  t.deepEqual(faults(await put('x'.repeat(2001))), [422, 'message too_big'])
})

test('another currency gives the cart another id, which the session takes over', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple, 2)
  const before = await shopper.cart()
  const changed = await shopper.ask('PUT', '/v1/cart/currency', { currencyCode: 'EUR' })
  t.not(changed.body.cart.id, before.id)
  t.is((await shopper.opened())?.cartId, changed.body.cart.id)
  t.like(await shopper.cart(), { id: changed.body.cart.id, currencyCode: 'EUR', totalQuantity: 2 })
  for (const currencyCode of ['JPY', 'XXX'])
    t.deepEqual(faults(await shopper.ask('PUT', '/v1/cart/currency', { currencyCode })), [
      422,
      'currencyCode not_transactional',
    ])
})

test('a cart is emptied by one mutation, and emptying it once more is no error', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple)
  await shopper.add(demo.retailPrice)
  shopper.asked()
  const emptied = await shopper.ask('DELETE', '/v1/cart')
  t.deepEqual([emptied.status, emptied.body.cart.totalQuantity, emptied.session], [200, 0, 'clear'])
  t.deepEqual(shopper.asked(), ['DeleteCart'])
  t.is((await shopper.ask('DELETE', '/v1/cart')).status, 200)
})

test('buying at once goes to the checkout with that alone, and leaves the cart as it is', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple, 2)
  const before = await shopper.cart()
  const bought = await shopper.ask('POST', '/v1/cart/buy-now', { productId: demo.retailPrice, quantity: 3 })
  t.is(bought.status, 200)
  t.true(bought.body.url.startsWith(`${shopper.store.url}/checkout-site/`))
  t.deepEqual(await shopper.cart(), before)
  const arrived = await visit(bought.body.url)
  const checkout = `${shopper.store.url}/checkout-site/checkout`
  const page = await (await visit(checkout, cookieOf(arrived))).text()
  t.regex(page, new RegExp((await shopper.store.product(demo.retailPrice))?.name ?? '?'))
  t.deepEqual(
    faults(await shopper.ask('POST', '/v1/cart/buy-now', { productId: demo.simple, quantity: 0 })),
    [422, 'quantity too_small'],
  )
})

test('a line is saved for later: onto the customer’s list, then out of the cart; a guest is asked to sign in', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple)
  await shopper.add(demo.retailPrice)
  const [line] = (await shopper.cart()).items
  const path = `/v1/cart/items/${line.id}/save-for-later`
  t.is((await shopper.ask('POST', path, {})).body.error.code, 'sign_in_needed')
  const cartId = (await shopper.cart()).id
  shopper.become(await signedIn(shopper.store, shopper.sidecar, 'cleo@example.com', { cartId }))
  shopper.asked()
  const saved = await shopper.ask('POST', path, {})
  t.is(saved.status, 200, JSON.stringify(saved.body))
  const order = shopper.asked().filter((name) => /Wishlist|Delete/.test(name))
  t.is(order.at(-1), 'DeleteCartLineItem')
  t.is(saved.body.cart.totalQuantity, 1)
  t.deepEqual(saved.body.notices, [])
  const list = await shopper.ask('GET', `/v1/customer/wishlists/${saved.body.wishlist.id}`)
  t.true(list.body.wishlist.items.some(({ productId }: { productId: number }) => productId === demo.simple))
})

const typed = {
  1461: '146101',
  1462: '1',
  1463: '2030-05-06',
  1464: '3',
  1465: '6.5',
  1466: 'Ada',
  1467: 'one',
}

test('what a list cannot keep of a line that is saved for later is said', async (t) => {
  const shopper = await cartShopper(t)
  shopper.become(await signedIn(shopper.store, shopper.sidecar, 'cleo@example.com'))
  await shopper.add(demo.simple, 2)
  t.is((await shopper.add(demo.everyModifier, 1, typed)).status, 200)
  for (const { id } of (await shopper.cart()).items) {
    const { body } = await shopper.ask('POST', `/v1/cart/items/${id}/save-for-later`, {})
    t.is(body.notices?.[0]?.code, 'kept_in_part', JSON.stringify(body))
  }
})

test('where the list fails, the line stays in the cart', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple)
  const cart = await shopper.cart()
  shopper.become(await signedIn(shopper.store, shopper.sidecar, 'cleo@example.com', { cartId: cart.id }))
  const answer = await shopper.ask('POST', `/v1/cart/items/${cart.items[0].id}/save-for-later`, {
    wishlistId: 999_999,
  })
  t.is(answer.body.error.code, 'not_found')
  t.is((await shopper.cart()).totalQuantity, 1)
})

test('another’s cart can be neither read, changed nor emptied, whatever is asked of it', async (t) => {
  const shopper = await cartShopper(t)
  shopper.become(await signedIn(shopper.store, shopper.sidecar, 'ada@example.com'))
  await shopper.add(demo.giftWrap)
  const { id, items } = await shopper.cart()
  const line = `/v1/cart/items/${items[0].id}`
  const before = shopper.store.cart(id)?.version
  const asOther = async (method: string, path: string, body?: unknown) => {
    shopper.become(await signedIn(shopper.store, shopper.sidecar, 'ben@example.com', { cartId: id }))
    return shopper.ask(method, path, body)
  }
  t.is((await asOther('GET', '/v1/cart')).body.cart.id, null)
  for (const [method, path, body] of [
    ['PATCH', line, { quantity: 9 }],
    ['DELETE', line],
    ['PUT', `${line}/gift-wrapping`, { wrappingId: 1 }],
    ['POST', `${line}/save-for-later`, {}],
    ['POST', '/v1/cart/coupons', { code: 'TENPERCENT' }],
    ['PUT', '/v1/cart/message', { message: 'mine' }],
    ['PUT', '/v1/cart/currency', { currencyCode: 'EUR' }],
  ] as const) {
    const { status } = await asOther(method, path, body)
    t.true(status === 404 || status === 409, `${method} ${path}: ${status}`)
  }
  await asOther('DELETE', '/v1/cart')
  t.is(shopper.store.cart(id)?.version, before)
})
