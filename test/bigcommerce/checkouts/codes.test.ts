import test, { type ExecutionContext } from 'ava'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { change, inBerlin, inMaine, readCheckout, refused } from '../../helpers/checkout-shopper.ts'
import { customerShopper } from '../../helpers/customer.ts'
import { createCart, createShopper, type Shopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import type { Coupon } from '../promotions/coupon.ts'
import { demoCoupons } from '../promotions/demo-coupons.ts'

const mugs = { productEntityId: ids.mug, quantity: 3 }
const card = { productEntityId: ids.tiered, quantity: 1 }
const pattern = { productEntityId: ids.pattern, quantity: 1 }

async function start(
  t: ExecutionContext,
  { lines = [mugs, card], ...options }: Record<string, unknown> = {},
) {
  const store = await startBigCommerce(t, { catalog, ...options })
  return begin(store, createShopper(store), lines as object[])
}

async function begin(store: BigCommerce, shopper: Shopper, lines: object[], currency?: string) {
  const { entityId, lineItems } = await createCart(shopper, lines, currency)
  const items = lineItems.physicalItems.map((line) => ({
    lineItemEntityId: line.entityId,
    quantity: line.quantity,
  }))
  const send = async (address: object) => {
    const data = { consignments: [{ address, lineItems: items }] }
    const sent = await change(shopper, 'addCheckoutShippingConsignments', {
      checkoutEntityId: entityId,
      data,
    })
    const [consignment] = sent.shippingConsignments
    const option = consignment?.availableShippingOptions[0]?.entityId
    return change(shopper, 'selectCheckoutShippingOption', {
      checkoutEntityId: entityId,
      consignmentEntityId: consignment?.entityId,
      data: { shippingOptionEntityId: option },
    })
  }
  const asked = (couponCode: string) => ({ checkoutEntityId: entityId, data: { couponCode } })
  const certified = (giftCertificateCode: string) => ({
    checkoutEntityId: entityId,
    data: { giftCertificateCode },
  })
  return {
    store,
    shopper,
    entityId,
    send,
    apply: (code: string) => change(shopper, 'applyCheckoutCoupon', asked(code)),
    refuse: (code: string) => refused(shopper, 'applyCheckoutCoupon', asked(code)),
    unapply: (code: string) => change(shopper, 'unapplyCheckoutCoupon', asked(code)),
    pay: (code: string) => change(shopper, 'applyCheckoutGiftCertificate', certified(code)),
    refusePay: (code: string) => refused(shopper, 'applyCheckoutGiftCertificate', certified(code)),
    unpay: (code: string) => change(shopper, 'unapplyCheckoutGiftCertificate', certified(code)),
    read: () => readCheckout(shopper, entityId),
  }
}

// Three mugs at 9.99 and a card at 2.00, delivered for 7.95.
const takesOff = test.macro({
  exec: async (t: ExecutionContext, code: string, off: number, shipping: number) => {
    const { apply, send, unapply } = await start(t)
    await send({ ...inMaine, stateOrProvince: 'Texas' })
    const checkout = await apply(code.toLowerCase())
    const { couponType } = checkout.coupons[0] ?? {}
    t.is(couponType, demoCoupons.find((each) => each.code === code)?.type)
    t.is(checkout.coupons[0]?.discountedAmount.value, off)
    t.is(checkout.shippingCostTotal.value, shipping)
    t.is(checkout.shippingCostBeforeDiscount.value, 7.95)
    t.is(Math.round(checkout.grandTotal.value * 100), Math.round((31.97 + 7.95 - off) * 100))
    t.is(checkout.cart.amount.value, Math.round((31.97 - (shipping === 7.95 ? off : 0)) * 100) / 100)
    t.deepEqual((await unapply(code)).coupons, [])
  },
  title: (_about, code: string) => `the coupon ${code} takes off what it promises`,
})

test(takesOff, 'TENPERCENT', 3.2, 7.95)
test(takesOff, 'ONEOFFEACH', 4, 7.95)
test(takesOff, 'FIVEOFF', 5, 7.95)
test(takesOff, 'SHIPFREE', 7.95, 0)
test(takesOff, 'SHIPLESS', 3, 4.95)
test(takesOff, 'THIRDFREE', 2, 7.95)

test('what a coupon takes off is shared out to the last cent', async (t) => {
  const { apply } = await start(t)
  const { cart } = await apply('FIVEOFF')
  t.deepEqual(
    cart.lineItems.physicalItems.map(({ couponAmount }) => couponAmount.value),
    [4.69, 0.31],
  )
})

test('a coupon is refused for every reason in its own words', async (t) => {
  const { refuse, send } = await start(t)
  t.is(await refuse('NOPE'), 'Incorrect or mismatch: Coupon code `NOPE` is invalid')
  t.is(await refuse('LASTSUMMER'), 'Coupon expired: Coupon code `LASTSUMMER` has expired')
  t.regex(await refuse('BIGSPENDER'), /^Minimum purchase not met: .* at least \$150\.00$/)
  t.regex(await refuse('TRADE'), /^Coupon not eligible: /)
  await send(inBerlin)
  t.regex(await refuse('CANADA'), /^Coupon location not valid: /)
  const digital = await start(t, { lines: [pattern] })
  t.regex(await digital.refuse('PAPERONLY'), /^Coupon not applicable: /)
})

test('a group’s coupon is for its customers', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const cleo = await begin(store, customerShopper(store, 'cleo@example.com'), [mugs])
  t.like((await cleo.apply('TRADE')).coupons[0], { code: 'TRADE' })
})

test('several codes add up, each on what the one before has left, and there is a limit to them', async (t) => {
  const { apply, refuse } = await start(t, { mostCoupons: 2 })
  await apply('FIVEOFF')
  const { coupons, cart } = await apply('TENPERCENT')
  t.deepEqual(
    coupons.map(({ discountedAmount }) => discountedAmount.value),
    [5, 2.7],
  )
  t.is(cart.amount.value, 24.27)
  t.regex(await refuse('ONEOFFEACH'), /^Coupon limit exceeded: /)
  t.is((await apply('FIVEOFF')).coupons.length, 2)
})

test('one that no longer fits stays, and takes nothing off', async (t) => {
  const coupons: Coupon[] = [
    {
      id: 1,
      code: 'SOON',
      type: 'PER_TOTAL_DISCOUNT',
      reduction: { kind: 'perTotal', cents: 500 },
      expiresAt: new Date(Date.now() + 600_000).toISOString(),
    },
  ]
  const { apply, read, store } = await start(t, { coupons })
  t.is((await apply('SOON')).cart.amount.value, 26.97)
  store.advanceClock(700_000)
  t.like(await read(), { cart: { amount: { value: 31.97 } }, coupons: [{ discountedAmount: { value: 0 } }] })
})

test('gift certificates pay one after the other, as far as they go', async (t) => {
  const { pay, unpay } = await start(t)
  await pay('GIFT-TWELVE')
  const two = await pay('gift-fifty')
  t.deepEqual(
    two.giftCertificates.map(({ code, used, remaining }) => [code, used.value, remaining.value]),
    [
      ['GIFT-TWELVE', 12.5, 0],
      ['GIFT-FIFTY', 19.47, 30.53],
    ],
  )
  t.like(two, { grandTotal: { value: 31.97 }, outstandingBalance: { value: 0 } })
  t.is((await unpay('GIFT-FIFTY')).outstandingBalance.value, 19.47)
})

test('one that is spent, expired, disabled, not yet good, of another currency or not there is just a wrong code', async (t) => {
  const { refusePay } = await start(t)
  for (const kind of ['SPENT', 'EXPIRED', 'DISABLED', 'PENDING', 'EURO', 'NONE'])
    t.is(await refusePay(`GIFT-${kind}`), `Incorrect or mismatch: Coupon code \`GIFT-${kind}\` is invalid`)
})

test('the store takes off by itself from an amount on, and its banners say so', async (t) => {
  const few = await start(t)
  t.deepEqual(
    (await few.read()).promotions[0]?.banners.map(({ type }) => type),
    ['PROMOTION', 'UPSELL'],
  )
  const many = await start(t, { lines: [{ ...mugs, quantity: 30 }] })
  const checkout = await many.read()
  t.deepEqual(
    checkout.promotions[0]?.banners.map(({ type }) => type),
    ['PROMOTION', 'APPLIED'],
  )
  t.like(checkout, { subtotal: { value: 299.7 }, grandTotal: { value: 279.7 } })
  t.like(checkout.cart, { discountedAmount: { value: 20 }, amount: { value: 279.7 } })
})
