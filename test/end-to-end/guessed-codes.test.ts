import { mock } from 'node:test'
import test from 'ava'
import type { Answer } from '../helpers/sidecar.ts'
import { type Page, startSpecimenShop, visitor } from '../helpers/specimen-shop.ts'

const mug = { action: 'add', product: '101', quantity: '2' }
const seconds = 900

const kinds = [
  {
    name: 'coupon',
    action: 'cart-coupon',
    path: '/v1/cart/coupons',
    field: 'checkout.applyCheckoutCoupon',
    right: 'FIVEOFF',
    unknown: /is no coupon with this code/,
  },
  {
    name: 'gift certificate',
    action: 'cart-certificate',
    path: '/v1/cart/gift-certificates',
    field: 'checkout.applyCheckoutGiftCertificate',
    right: 'GIFT-TWELVE',
    unknown: /is no gift certificate with this code/,
  },
]

const sessionOf = (page: Page) =>
  /storebridge_session=([^;]+)/.exec(page.headers.getSetCookie().join('\n'))?.[1] ?? ''
const codes = (answers: Answer[]) => [
  ...new Set(answers.map(({ status, body }) => body.error?.code ?? status)),
]

test('a thousand codes tried: ten a cart and forty an address reach the store, whoever tries is told how long to wait, and nobody else waits', async (t) => {
  t.timeout(300_000)
  t.teardown(() => mock.timers.reset())
  const { store, sidecar, wordpress } = await startSpecimenShop(t, {
    php: "( new Storebridge\\Settings() )->change( array( 'proxies' => '127.0.0.1' ) );",
  })
  const from = (address: string) => ({ Origin: wordpress.url, 'X-Forwarded-For': address })

  for (const [index, { name, action, path, field, right, unknown }] of kinds.entries()) {
    const shopperAddress = `198.51.100.${index + 1}`
    const visit = visitor(wordpress.url)
    const use = (code: string) => visit('/cart/', { action, 'fields.code': code }, from(shopperAddress))
    const session = decodeURIComponent(sessionOf(await visit('/products/mug/', mug, from(shopperAddress))))
    const ask = (code: string, cart = session) =>
      sidecar.call('POST', path, { body: { code }, session: cart, shopperAddress })
    const asked = () => store.log().filter(({ fields }) => fields.includes(field)).length
    store.clearLog()

    // By the form: a word for each, and from the eleventh on how long to wait.
    for (let tries = 0; tries < 10; tries++) t.regex((await use(`FORM-${tries}`)).words, unknown, name)
    const slowed = await use('FORM-10')
    t.is(slowed.status, 429)
    t.regex(slowed.words, /Too many attempts\. Please wait 1\d minutes, then try again\./)
    t.regex(slowed.html, /value="FORM-10"/)
    const wait = Number(slowed.headers.get('retry-after'))
    t.true(wait > 0 && wait <= seconds, `${wait}`)
    t.is(asked(), 10)

    // A thousand at once: none of them is asked, and a right one is no exception.
    const guesses = await Promise.all(Array.from({ length: 1000 }, (_, tries) => ask(`GUESS-${tries}`)))
    t.deepEqual(codes(guesses), ['too_many_attempts'])
    t.deepEqual(codes([await ask(right)]), ['too_many_attempts'])
    t.is(asked(), 10)

    // Another cart each time does not help for long.
    for (let tries = 0; tries < 40; tries++) {
      const body = { productId: 101, quantity: 1 }
      const cart = (await sidecar.call('POST', '/v1/cart/items', { body, shopperAddress })).session ?? ''
      await ask(`CART-${tries}`, cart)
    }
    t.is(asked(), action.includes('certificate') ? 10 : 40)

    // Somebody else is none the worse for it, and the cart is as it was.
    const other = visitor(wordpress.url)
    const elsewhere = from(`203.0.113.${index + 1}`)
    await other('/products/mug/', mug, elsewhere)
    const taken = await other('/cart/', { action, 'fields.code': right }, elsewhere)
    t.is(taken.status, 303, name)
    t.regex((await other('/cart/', undefined, elsewhere)).words, new RegExp(`${right} has been applied\\.`))
    t.regex((await visit('/cart/', undefined, from(shopperAddress))).words, /Total \$19\.98/)
    const remove = { action: action.replace('cart-', 'cart-remove-'), code: right }
    t.is((await other('/cart/', remove, elsewhere)).status, 303)

    // The wait has an end, and then a right code is taken.
    const left = Number((await ask(right)).headers.get('Retry-After'))
    mock.timers.enable({ apis: ['Date'], now: Date.now() + (left - 30) * 1000 })
    t.deepEqual(codes([await ask(right)]), ['too_many_attempts'])
    mock.timers.tick(31_000)
    t.deepEqual(codes([await ask(right)]), [200])
    mock.timers.reset()
  }
  t.is(await wordpress.debugLog(), '')
})
