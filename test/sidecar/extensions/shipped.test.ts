import test from 'ava'
import { cart, history, operation, place, session, startExtensions } from './world.ts'

const coupon = { EXTENSIONS: 'order-history-coupon', ORDER_HISTORY_COUPON: 'BACK' }
const known = { EXTENSIONS: 'known-shopper' }

const { customer: _, ...asGuest } = operation()

test('who has ordered is offered the coupon, and BigCommerce is asked once for many looks', async (t) => {
  const { offersFor, asked } = startExtensions(t, coupon)
  t.like(await offersFor(cart, session, operation()), [
    { code: 'BACK', title: 'A thank-you for coming back' },
  ])
  t.is((await offersFor(cart, session, operation())).length, 1)
  t.deepEqual(asked, ['orders'])
})

test('a guest, an empty cart and a cart that has the coupon are offered nothing', async (t) => {
  const { offersFor, asked } = startExtensions(t, coupon)
  t.deepEqual(await offersFor(cart, { cartId: 'a' }, asGuest), [])
  t.deepEqual(await offersFor({ ...cart, items: [] }, session, operation()), [])
  t.deepEqual(await offersFor({ ...cart, coupons: [{ code: 'BACK' }] }, session, operation()), [])
  t.deepEqual(asked, [])
})

test('orders that came to nothing do not count, and the number asked for is the operator’s', async (t) => {
  const env = { ...coupon, ORDER_HISTORY_COUPON_MIN_ORDERS: '2', ORDER_HISTORY_COUPON_TITLE: 'Welcome back' }
  const few = startExtensions(t, env, { orders: async () => history('SHIPPED', 'CANCELLED', 'INCOMPLETE') })
  t.deepEqual(await few.offersFor(cart, session, operation()), [])
  const many = startExtensions(t, env, { orders: async () => history('SHIPPED', 'AWAITING_FULFILLMENT') })
  t.like(await many.offersFor(cart, session, operation()), [{ title: 'Welcome back' }])
})

test('a history that cannot be read is no offer and no failure', async (t) => {
  const orders = () => Promise.reject(new Error('BigCommerce answered 503.'))
  const { offersFor, lines } = startExtensions(t, coupon, { orders })
  t.deepEqual(await offersFor(cart, session, operation()), [])
  t.like(lines, [{ msg: 'an extension failed', extension: 'order-history-coupon' }])
})

test('a signed-in shopper’s e-mail address and default address are filled in', async (t) => {
  const other = { ...place, id: 6, city: 'Bangor' }
  const addresses = async () => ({ items: [{ ...place, id: 5 }, other], defaultId: 6 })
  const { beforeCheckout } = startExtensions(t, known, { addresses })
  t.like(await beforeCheckout({ cart, email: '' }, session, operation()), {
    email: 'ada@example.com',
    address: { city: 'Bangor', stateOrProvince: 'Maine', countryCode: 'US' },
  })
})

test('without a default it is the last address, without addresses that of the last order', async (t) => {
  const items = [
    { ...place, id: 5 },
    { ...place, id: 6, city: 'Bangor' },
  ]
  const last = startExtensions(t, known, { addresses: async () => ({ items, defaultId: null }) })
  t.like(await last.beforeCheckout({ cart, email: '' }, session, operation()), {
    address: { city: 'Bangor' },
  })
  const ordered = startExtensions(t, known, { addresses: async () => ({ items: [], defaultId: null }) })
  t.like(await ordered.beforeCheckout({ cart, email: '' }, session, operation()), {
    address: { city: 'Portland' },
  })
  const never = startExtensions(t, known, {
    addresses: async () => ({ items: [], defaultId: null }),
    orders: async () => [],
  })
  t.like(await never.beforeCheckout({ cart, email: '' }, session, operation()), {
    email: 'ada@example.com',
    address: null,
  })
})

test('nothing is known of a guest', async (t) => {
  const { beforeCheckout, asked } = startExtensions(t, known)
  t.is(await beforeCheckout({ cart, email: '' }, { cartId: 'a' }, asGuest), null)
  t.deepEqual(asked, [])
})
