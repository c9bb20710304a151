import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { billing, type Caller, createCaller } from '../../helpers/checkout.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const gift = {
  amount: 50,
  theme: 'BIRTHDAY',
  sender: { name: 'Ana', email: 'ana@example.com' },
  recipient: { name: 'Ben', email: 'ben@example.com' },
  message: '',
}

const carts: Record<string, (guest: Caller) => Promise<{ status: number; body: unknown }>> = {
  downloads: (guest) => guest.call('POST', '/v1/cart/items', { productId: demo.digital, quantity: 1 }),
  'gift certificates': (guest) => guest.call('POST', '/v1/cart/certificates', gift),
}

for (const [goods, fill] of Object.entries(carts))
  test(`a cart of ${goods} alone has no step for shipping: from the address straight to the order, and paid`, async (t) => {
    const store = await startBigCommerce(t)
    const guest = createCaller(await startSidecar(t, store))
    const filled = await fill(guest)
    t.is(filled.status, 200, JSON.stringify(filled.body))
    t.like((await guest.call('GET', '/v1/checkout')).body.checkout, {
      isShippingNeeded: false,
      next: 'address',
    })
    const billed = await guest.call('PUT', '/v1/checkout/billing-address', { address: billing })
    t.like(billed.body.checkout, { isShippingNeeded: false, consignments: [], next: 'review' })
    const made = await guest.call('POST', '/v1/checkout/complete')
    t.is(made.status, 200, JSON.stringify(made.body))
    const paid = await guest.call('POST', '/v1/checkout/payments', {
      methodId: 'bigcommerce.gift_certificate',
      giftCertificateCode: 'GIFT-HUNDREDS',
    })
    t.deepEqual([paid.body.state, store.paymentsFor(made.body.order.id)], ['paid', 1])
    t.like((await guest.call('GET', '/v1/checkout/return')).body, { state: 'placed', hasCart: false })
  })
