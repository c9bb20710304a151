import test from 'ava'
import { createCart, readCart } from '../../helpers/shopper.ts'
import { ids } from '../../helpers/specimen-catalog.ts'
import { enter, startShopper, visit } from '../../helpers/visit-checkout.ts'

const mugs = { productEntityId: ids.mug, quantity: 2 }

const pen = {
  productEntityId: ids.engraved,
  quantity: 1,
  selectedOptions: { textFields: [{ optionEntityId: 31, text: '<Robin>' }] },
}

const address = {
  email: 'ana@example.com',
  name: 'Ana',
  street: '1 Lane',
  city: 'Lisbon',
  postalCode: '1000',
  country: 'Portugal',
}

test('the checkout shows the lines and the total of the cart, and a filled form', async (t) => {
  const shopper = await startShopper(t)
  const { entityId, amount } = await createCart(shopper, [mugs, pen])
  const { page, cookie } = await enter(shopper, entityId)
  const answer = await visit(page, cookie)
  const text = await answer.text()
  t.is(answer.status, 200)
  t.is(answer.headers.get('Cache-Control'), 'no-store')
  t.regex(answer.headers.get('Content-Security-Policy') ?? '', /^default-src 'none'/)
  t.is(amount.value, 39.98)
  t.regex(text, /Mug.*2 × \$9\.99.*\$19\.98.*Engraved pen.*data-test="total">\$39\.98</s)
  t.true(text.includes('Name: &lt;Robin&gt;'))
  t.true(text.includes(`src="${shopper.store.url}/images/stencil/160w/products/101/1/mug.svg?c=1"`))
  t.true(text.includes('This is a stand-in store: no money moves.'))
  t.regex(text, /name="email" type="email" value="[^"]+@[^"]+"/)
})

test('the checkout opens to nobody without its cookie', async (t) => {
  const { store } = await startShopper(t)
  const answer = await visit(`${store.url}/checkout-site/checkout`)
  t.is(answer.status, 410)
  t.regex(await answer.text(), /no open checkout.*Back to the shop/s)
})

test('an order has a number, a page, and takes the cart and the stock', async (t) => {
  const shopper = await startShopper(t)
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.scarce, quantity: 2 }])
  const { page, cookie } = await enter(shopper, entityId)
  const placed = await visit(page, cookie, address)
  t.is(placed.status, 303)
  const confirmation = await visit(new URL(placed.headers.get('location') ?? '', page).href)
  t.is(confirmation.status, 200)
  const text = await confirmation.text()
  t.regex(text, /Thank you, Ana.*data-test="order-number">1001<.*Bowl.*\$36\.00/s)
  t.regex(text, /<a class="button" href="http:\/\/shop\.example">Back to the shop<\/a>/)
  t.is(await readCart(shopper, entityId), null)
  t.is(shopper.store.product(ids.scarce)?.stock, 1)
  t.like(shopper.store.orders()[0], { number: 1001, cartId: entityId, totalCents: 3600 })
})

test('a form sent twice orders once', async (t) => {
  const shopper = await startShopper(t)
  const { page, cookie } = await enter(shopper, (await createCart(shopper, [mugs])).entityId)
  const both = [
    await visit(page, cookie, address),
    await visit(page, cookie, address),
    await visit(page, cookie),
  ]
  const [first, ...others] = both.map((answer) => answer.headers.get('location'))
  t.regex(first ?? '', /^order-confirmation\?order=/)
  t.deepEqual(others, [first, first])
  t.is(shopper.store.orders().length, 1)
})

test('a cart that went elsewhere meanwhile cannot be ordered', async (t) => {
  const shopper = await startShopper(t)
  const { entityId } = await createCart(shopper, [mugs])
  const { page, cookie } = await enter(shopper, entityId)
  shopper.store.advanceClock(31 * 24 * 60 * 60 * 1000)
  t.is((await visit(page, cookie, address)).status, 410)
  t.deepEqual(shopper.store.orders(), [])
})

test('a variant that was sold leaves the shelf', async (t) => {
  const shopper = await startShopper(t)
  const shirt = { productEntityId: ids.shirt, variantEntityId: 1021, quantity: 2 }
  const { page, cookie } = await enter(shopper, (await createCart(shopper, [shirt])).entityId)
  await visit(page, cookie, address)
  t.deepEqual(
    shopper.store.product(ids.shirt)?.variants.map(({ stock }) => stock),
    [3, 0, 3, 1],
  )
})

test('a form with gaps comes back with what was typed and what is wrong', async (t) => {
  const shopper = await startShopper(t)
  const { entityId } = await createCart(shopper, [mugs])
  const { page, cookie } = await enter(shopper, entityId)
  const answer = await visit(page, cookie, { ...address, email: 'nobody"', city: ' ' })
  const text = await answer.text()
  t.is(answer.status, 422)
  t.regex(text, /role="alert".*href="#email".*href="#city"/s)
  t.regex(text, /id="email"[^>]*value="nobody&quot;"[^>]*aria-invalid="true" aria-describedby="email-error"/)
  t.regex(text, /id="name"[^>]*value="Ana"/)
  t.truthy(await readCart(shopper, entityId))
  t.is((await visit(page, cookie, {})).status, 422)
})

test('an order page that is not there says so', async (t) => {
  const { store } = await startShopper(t)
  t.is((await visit(`${store.url}/checkout-site/order-confirmation?order=1`)).status, 404)
})

test('the way back is asked for anew on every page', async (t) => {
  const { store } = await startShopper(t)
  store.options.siteUrl = 'http://moved.example'
  const answer = await visit(`${store.url}/checkout-site/`)
  t.true((await answer.text()).includes('href="http://moved.example"'))
})

test('the bare address says what this is', async (t) => {
  const { store } = await startShopper(t)
  const answer = await fetch(store.url)
  t.is(answer.status, 200)
  t.regex(await answer.text(), /This is the stand-in store/)
})

test('the pages have their style', async (t) => {
  const { store } = await startShopper(t)
  const answer = await fetch(`${store.url}/checkout-site/checkout.css`)
  t.regex(answer.headers.get('Content-Type') ?? '', /^text\/css/)
})
