import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { completeCheckout, inMaine, readCheckout } from '../../helpers/checkout-shopper.ts'
import { createShopper } from '../../helpers/shopper.ts'
import { cartShopper } from './cart-shopper.ts'

const toMaine = { countryCode: 'US', stateOrProvince: 'Maine', city: 'Portland', postalCode: '04101' }

test('totals are told line by line exactly as BigCommerce has them, and come to its own total', async (t) => {
  const shopper = await cartShopper(t, { checkoutFees: [{ id: 'f', name: 'Recycling', cents: 75 }] })
  await shopper.add(demo.simple, 12)
  await shopper.ask('POST', '/v1/cart/coupons', { code: 'FIVEOFF' })
  await shopper.ask('POST', '/v1/cart/gift-certificates', { code: 'GIFT-TWELVE' })
  const estimated = await shopper.ask('POST', '/v1/cart/estimate', toMaine)
  t.is(estimated.status, 200, JSON.stringify(estimated.body))
  const { estimate, id } = await shopper.cart()
  t.like(estimate.address, { countryCode: 'US', postalCode: '04101', city: 'Portland' })
  t.true(estimate.options.length > 1)
  await shopper.ask('PUT', '/v1/cart/estimate/option', { optionId: estimate.options[0].id })

  const { totals, estimate: chosen } = await shopper.cart()
  t.true(chosen.options[0].isSelected)
  const wire = await readCheckout(createShopper(shopper.store), id)
  const lines: { kind: string; label: string | null; amount: { value: number } }[] = totals.lines
  t.deepEqual(
    lines.map(({ kind, amount }) => [kind, amount.value]),
    [
      ['subtotal', wire.subtotal.value],
      ...(wire.cart.discountedAmount.value > 0 ? [['discount', wire.cart.discountedAmount.value]] : []),
      ['coupon', wire.coupons[0]?.discountedAmount.value],
      ['shipping', wire.shippingCostBeforeDiscount.value],
      ['fee', 0.75],
      ...wire.taxes.map(({ amount }) => ['tax', amount.value]),
      ['gift_certificate', wire.giftCertificates[0]?.used.value],
    ],
  )
  t.is(totals.grandTotal.value, wire.grandTotal.value)
  t.is(totals.outstanding.value, wire.outstandingBalance.value)
  t.is(lines.find(({ kind }) => kind === 'shipping')?.label, chosen.options[0].description)
  t.truthy(lines.find(({ kind }) => kind === 'tax')?.label)
})

test('the store’s banners for the cart are told once each, by their kind', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple)
  const { banners } = await shopper.cart()
  t.true(banners.length > 0)
  t.is(
    new Set(banners.map(({ id, kind }: { id: number; kind: string }) => `${id} ${kind}`)).size,
    banners.length,
  )
  for (const { kind, text } of banners) {
    t.true(['promotion', 'eligible', 'applied', 'upsell'].includes(kind))
    t.truthy(text)
  }
})

test('a cart that was ordered is told as such, with its order, which the session then knows', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple)
  const { id } = await shopper.cart()
  await shopper.ask('PUT', '/v1/checkout/billing-address', { address: billing })
  await shopper.ask('PUT', '/v1/checkout/shipping', {
    consignments: [{ address: billing, items: 'all' }],
  })
  const { checkout } = (await shopper.ask('GET', '/v1/checkout')).body
  const [consignment] = checkout.consignments
  await shopper.ask('PUT', `/v1/checkout/shipping/${consignment.id}/option`, {
    optionId: consignment.options[0].id,
  })
  const { orderEntityId } = await completeCheckout(createShopper(shopper.store), id)
  const order = shopper.store.orders().find(({ number }) => number === orderEntityId)
  if (order === undefined) return t.fail('no order')
  shopper.store.setOrderStatus(order, 'AWAITING_FULFILLMENT')
  // Another tab, which has not looked at the cart since, begins a new one and hears of the order as well.
  const other = await shopper.sidecar.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1 },
    session: await shopper.sidecar.services.seal.seal({ cartId: id }),
  })
  t.like(other.body.notices, [{ code: 'cart_ordered', orderId: orderEntityId }])
  const { body } = await shopper.ask('GET', '/v1/cart')
  t.is(body.cart.id, null)
  t.like(body.notices, [{ code: 'cart_ordered', orderId: orderEntityId }])
  t.deepEqual(await shopper.opened(), {
    order: { id: orderEntityId, cartId: id, isPlaced: true },
  })
  t.deepEqual((await shopper.ask('GET', '/v1/cart')).body.notices, [])
})

const { shouldSaveAddress: _, ...address } = inMaine
const billing = { ...address, phone: '', company: '', address2: '' }
