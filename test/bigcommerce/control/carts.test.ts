import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { change, readCheckout } from '../../helpers/checkout-shopper.ts'
import { createCart, createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

async function start(t: ExecutionContext) {
  const store = await startBigCommerce(t, { catalog })
  const shopper = createShopper(store)
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.mug, quantity: 1 }])
  const post = async (path: string, body: object) => {
    const response = await fetch(`${store.url}/_control${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, told: (await response.json()) as Record<string, unknown> }
  }
  return { store, shopper, entityId, post }
}

test('a coupon and a certificate are made while the store runs', async (t) => {
  const { shopper, entityId, post } = await start(t)
  const reduction = { kind: 'percent', percent: 50 }
  await post('/coupons', { code: 'HALF', type: 'PERCENTAGE_DISCOUNT', reduction })
  await post('/gift-certificates', { code: 'NEW-ONE', balanceCents: 200 })
  const target = { checkoutEntityId: entityId }
  await change(shopper, 'applyCheckoutCoupon', { ...target, data: { couponCode: 'HALF' } })
  const giftCertificateCode = 'NEW-ONE'
  await change(shopper, 'applyCheckoutGiftCertificate', { ...target, data: { giftCertificateCode } })
  const { grandTotal, outstandingBalance } = await readCheckout(shopper, entityId)
  t.deepEqual([grandTotal.value, outstandingBalance.value], [4.99, 2.99])
})

test('a fee is put on every order', async (t) => {
  const { shopper, entityId, post } = await start(t)
  await post('/checkout-settings', { checkoutFees: [{ id: 'f1', name: 'Deposit', cents: 25 }] })
  t.is((await readCheckout(shopper, entityId)).grandTotal.value, 10.24)
})

test('a cart is left behind, and its letter leads back to it even where the site has no page for that', async (t) => {
  const { store, entityId, post } = await start(t)
  const { told } = await post(`/carts/${entityId}/abandon`, { email: 'ada@example.com' })
  const link = String(told.link)
  t.true(link.startsWith(`${store.url}/checkout-site/cart.php?t=`))
  t.is((await fetch(link, { redirect: 'manual' })).status, 302)
  const { status } = await post(`/carts/${crypto.randomUUID()}/abandon`, {})
  t.is(status, 404)
})

test('what makes no sense is refused, by field', async (t) => {
  const { post } = await start(t)
  t.is((await post('/coupons', { code: 'X', type: 'NICE', reduction: { kind: 'all' } })).status, 422)
  t.is((await post('/gift-certificates', { code: 'X', balanceCents: -1 })).status, 422)
})
