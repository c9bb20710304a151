import test from 'ava'
import { conversionOf } from '../../../sidecar/webhooks/conversion.ts'
import { startHooked } from './world.ts'

const cartId = '6b1c9d3a-0000-4000-8000-000000000001'

const told = test.macro<[string, unknown, number | undefined]>({
  exec: (t, scope, data, orderId) =>
    t.deepEqual(conversionOf(scope, data, 1), orderId === undefined ? undefined : { cartId, orderId }),
  title: (_, scope, data, orderId) => `${scope} ${JSON.stringify(data)}: ${orderId ?? 'nothing'}`,
})

test(told, 'store/cart/converted', { type: 'cart', id: cartId, orderId: 77 }, 77)
test(told, 'store/cart/converted', { type: 'cart', id: cartId, orderId: '77' }, 77)
test(told, 'store/channel/1/cart/converted', { type: 'cart', cart_id: cartId, orderId: 77 }, 77)
test(told, 'store/channel/1/cart/converted', { cart_id: cartId, order_id: 77 }, 77)
test(told, 'store/channel/2/cart/converted', { cart_id: cartId, orderId: 77 }, undefined)
test(told, 'store/cart/updated', { id: cartId, orderId: 77 }, undefined)
test(told, 'store/cart/converted', { id: cartId }, undefined)
test(told, 'store/cart/converted', { orderId: 77 }, undefined)
test(told, 'store/cart/converted', { id: cartId, orderId: -1 }, undefined)
test(told, 'store/cart/converted', null, undefined)
test(told, 'store/cart/converted', 'x', undefined)

test('a sidecar asks to be told of carts that became orders, in both ways', async (t) => {
  const { store, register } = await startHooked(t)
  await register()
  const scopes = store.hooks().map(({ scope }) => scope)
  t.true(scopes.includes('store/cart/converted'))
  t.true(scopes.includes(`store/channel/${store.options.channelId}/cart/converted`))
})
