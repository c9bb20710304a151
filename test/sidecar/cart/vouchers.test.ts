import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { cartShopper, faults } from './cart-shopper.ts'

test('a coupon is applied and taken off by one mutation each, and the cart tells what it is worth', async (t) => {
  const { ask, add, cart, asked } = await cartShopper(t)
  await add(demo.simple, 2)
  asked()
  const applied = await ask('POST', '/v1/cart/coupons', { code: ' TENPERCENT ' })
  t.deepEqual([applied.status, asked()], [200, ['ApplyCheckoutCoupon']])
  const withCoupon = await cart()
  t.like(withCoupon.coupons, [{ code: 'TENPERCENT', type: 'percentage_discount', discount: { value: 4.8 } }])
  t.like(withCoupon.totals.lines, [
    { kind: 'subtotal', amount: { value: 48 } },
    { kind: 'coupon', label: 'TENPERCENT', amount: { value: 4.8 } },
  ])
  t.is(withCoupon.totals.grandTotal.value, 43.2)
  t.is(withCoupon.total.value, applied.body.cart.total.value)
  asked()
  t.is((await ask('DELETE', '/v1/cart/coupons/TENPERCENT')).status, 200)
  t.deepEqual(asked(), ['UnapplyCheckoutCoupon'])
  t.deepEqual((await cart()).coupons, [])
})

test('a gift certificate leaves less to pay, and the total as it is', async (t) => {
  const { ask, add, cart } = await cartShopper(t)
  await add(demo.simple, 2)
  t.is((await ask('POST', '/v1/cart/gift-certificates', { code: 'GIFT-TWELVE' })).status, 200)
  const paid = await cart()
  t.is(paid.totals.grandTotal.value, 48)
  t.is(paid.totals.outstanding.value, 35.5)
  t.like(paid.giftCertificates, [
    { code: 'GIFT-TWELVE', balance: { value: 12.5 }, used: { value: 12.5 }, remaining: { value: 0 } },
  ])
  t.is((await ask('DELETE', '/v1/cart/gift-certificates/GIFT-TWELVE')).status, 200)
  t.is((await cart()).totals.outstanding.value, 48)
})

const refusals: [string, string, string][] = [
  ['coupons', 'NOSUCHCODE', 'coupon_invalid'],
  ['coupons', 'LASTSUMMER', 'coupon_expired'],
  ['coupons', 'BIGSPENDER', 'coupon_min_purchase'],
  ['coupons', 'PAPERONLY', 'coupon_not_applicable'],
  ['coupons', 'TRADE', 'coupon_ineligible'],
  ['gift-certificates', 'NOSUCHCODE', 'certificate_invalid'],
  ['gift-certificates', 'GIFT-SPENT', 'certificate_invalid'],
  ['gift-certificates', 'GIFT-EXPIRED', 'certificate_invalid'],
  ['gift-certificates', 'GIFT-EURO', 'certificate_invalid'],
]

test('each reason to refuse a code has its own name, by the field it was typed in, and leaves the cart alone', async (t) => {
  const { ask, add, cart } = await cartShopper(t)
  await add(demo.simple)
  const before = await cart()
  for (const [kind, code, reason] of refusals) {
    const answer = await ask('POST', `/v1/cart/${kind}`, { code })
    t.deepEqual(faults(answer), [422, `code ${reason}`], code)
    t.true(answer.body.error.details[0].message.length > 20, code)
  }
  t.deepEqual(await cart(), before)
})

for (const [code, message] of [
  ['', 'must not be empty'],
  ['x'.repeat(101), 'must have 100 characters or less'],
  [7, 'must be text'],
] as const) {
  test(`a code such as ${JSON.stringify(code).slice(0, 10)} is refused before BigCommerce is asked`, async (t) => {
    const { ask, add, asked } = await cartShopper(t)
    await add(demo.simple)
    asked()
    const answer = await ask('POST', '/v1/cart/coupons', { code })
    t.is(answer.status, 422)
    t.like(answer.body.error.details[0], { field: 'code', message: `code: ${message}.` })
    t.deepEqual(asked(), [])
  })
}

test('a code needs a cart', async (t) => {
  const { ask, asked } = await cartShopper(t)
  const answer = await ask('POST', '/v1/cart/coupons', { code: 'TENPERCENT' })
  t.deepEqual([answer.status, answer.body.error.code, asked()], [409, 'empty_cart', []])
})

test('who tries a thousand codes is stopped after ten, with the time to wait; those that were right do not count', async (t) => {
  const { ask, add, asked } = await cartShopper(t)
  await add(demo.simple)
  for (let index = 0; index < 12; index++)
    t.is((await ask('POST', '/v1/cart/coupons', { code: 'TENPERCENT' })).status, 200)
  for (let index = 0; index < 10; index++)
    t.is((await ask('POST', '/v1/cart/coupons', { code: `GUESS${index}` })).status, 422)
  asked()
  const guesses = await Promise.all(
    Array.from({ length: 50 }, (_, index) => ask('POST', '/v1/cart/coupons', { code: `MORE${index}` })),
  )
  t.true(guesses.every(({ status }) => status === 429))
  t.true(Number(guesses[0]?.headers.get('Retry-After')) > 60)
  t.deepEqual(asked(), [])
  // Gift certificates are guessed at with the same tries, and the cart is none the worse for it.
  t.is((await ask('POST', '/v1/cart/gift-certificates', { code: 'GUESS' })).status, 429)
  t.is((await add(demo.simple)).status, 200)
})
