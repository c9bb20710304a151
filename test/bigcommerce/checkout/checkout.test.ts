import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { askRedirect, createCart, createShopper, readCart, type Shopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

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

async function start(t: ExecutionContext, overrides = {}) {
  const store = await startBigCommerce(t, { catalog, siteUrl: 'http://shop.example', ...overrides })
  return createShopper(store)
}

async function link(shopper: Shopper, id: string) {
  const { redirectUrls } = await askRedirect(shopper, { cartEntityId: id })
  return redirectUrls?.redirectedCheckoutUrl ?? ''
}

const visit = (url: string, cookie = '', body?: Record<string, string>) =>
  fetch(url, {
    redirect: 'manual',
    headers: { cookie },
    ...(body && { method: 'POST', body: new URLSearchParams(body) }),
  })

async function enter(shopper: Shopper, id: string) {
  const answer = await visit(await link(shopper, id))
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { answer, cookie, page: `${shopper.store.url}/checkout-site/checkout` }
}

test('a link leads to the checkout of the cart, once', async (t) => {
  const shopper = await start(t)
  const { entityId } = await createCart(shopper, [mugs])
  const url = await link(shopper, entityId)
  const form = new RegExp(
    `^${shopper.store.url}/checkout-site/cart\\.php\\?action=loadInCheckout&id=${entityId}&token=[0-9a-f]{64}$`,
  )
  t.regex(url, form)
  const first = await visit(url)
  t.is(first.status, 302)
  t.is(new URL(first.headers.get('location') ?? '', url).pathname, '/checkout-site/checkout')
  t.regex(first.headers.get('set-cookie') ?? '', /path=\/checkout-site\/; samesite=lax; httponly/)
  const second = await visit(url)
  t.is(second.status, 410)
  t.regex(await second.text(), /no longer valid.*href="http:\/\/shop\.example"/s)
})

test('the embedded form of a link is marked so', async (t) => {
  const shopper = await start(t)
  const { entityId } = await createCart(shopper, [mugs])
  const { redirectUrls } = await askRedirect(shopper, { cartEntityId: entityId })
  t.regex(redirectUrls?.embeddedCheckoutUrl ?? '', /cart\.php\?embedded=1&action=loadInCheckout&id=/)
})

test('a link carries what it was asked to carry', async (t) => {
  const shopper = await start(t)
  const { entityId } = await createCart(shopper, [mugs])
  const queryParams = [{ key: 'utm', value: 'a b' }]
  const { redirectUrls } = await askRedirect(shopper, { cartEntityId: entityId, queryParams })
  t.is(new URL(redirectUrls?.redirectedCheckoutUrl ?? '').searchParams.get('utm'), 'a b')
})

test('a link lives thirty seconds', async (t) => {
  const shopper = await start(t)
  const { entityId } = await createCart(shopper, [mugs])
  const [one, other] = [await link(shopper, entityId), await link(shopper, entityId)]
  shopper.store.advanceClock(29_000)
  t.is((await visit(one)).status, 302)
  shopper.store.advanceClock(1_001)
  t.is((await visit(other)).status, 410)
})

test('a link opens no cart but its own', async (t) => {
  const shopper = await start(t)
  const [one, other] = [await createCart(shopper, [mugs]), await createCart(shopper, [mugs])]
  const url = (await link(shopper, one.entityId)).replace(one.entityId, other.entityId)
  t.is((await visit(url)).status, 410)
})

test('there is no link to a cart that is gone', async (t) => {
  const shopper = await start(t)
  for (const input of [{ cartEntityId: crypto.randomUUID() }, {}]) {
    const { redirectUrls, errors } = await askRedirect(shopper, input)
    t.is(redirectUrls, null)
    t.is(errors[0]?.__typename, 'NotFoundError')
  }
})

test('the checkout shows the lines and the total of the cart, and a filled form', async (t) => {
  const shopper = await start(t)
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
  const { store } = await start(t)
  const answer = await visit(`${store.url}/checkout-site/checkout`)
  t.is(answer.status, 410)
  t.regex(await answer.text(), /no open checkout.*Back to the shop/s)
})

test('an order has a number, a page, and takes the cart and the stock', async (t) => {
  const shopper = await start(t)
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
  t.like(shopper.store.orders()[0], { number: 1001, cartId: entityId, total: 3600 })
})

test('a form sent twice orders once', async (t) => {
  const shopper = await start(t)
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
  const shopper = await start(t)
  const { entityId } = await createCart(shopper, [mugs])
  const { page, cookie } = await enter(shopper, entityId)
  shopper.store.advanceClock(31 * 24 * 60 * 60 * 1000)
  t.is((await visit(page, cookie, address)).status, 410)
  t.deepEqual(shopper.store.orders(), [])
})

test('a variant that was sold leaves the shelf', async (t) => {
  const shopper = await start(t)
  const shirt = { productEntityId: ids.shirt, variantEntityId: 1021, quantity: 2 }
  const { page, cookie } = await enter(shopper, (await createCart(shopper, [shirt])).entityId)
  await visit(page, cookie, address)
  t.deepEqual(
    shopper.store.product(ids.shirt)?.variants.map(({ stock }) => stock),
    [3, 0, 3, 1],
  )
})

test('a form with gaps comes back with what was typed and what is wrong', async (t) => {
  const shopper = await start(t)
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
  const { store } = await start(t)
  t.is((await visit(`${store.url}/checkout-site/order-confirmation?order=1`)).status, 404)
})

test('the way back is asked for anew on every page', async (t) => {
  const { store } = await start(t)
  store.options.siteUrl = 'http://moved.example'
  const answer = await visit(`${store.url}/checkout-site/`)
  t.true((await answer.text()).includes('href="http://moved.example"'))
})

test('the bare address says what this is', async (t) => {
  const { store } = await start(t)
  const answer = await fetch(store.url)
  t.is(answer.status, 200)
  t.regex(await answer.text(), /This is the stand-in store/)
})

test('the pages have their style', async (t) => {
  const { store } = await start(t)
  const answer = await fetch(`${store.url}/checkout-site/checkout.css`)
  t.regex(answer.headers.get('Content-Type') ?? '', /^text\/css/)
})
