import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { cartShopper, faults } from './cart-shopper.ts'

type Shopper = Awaited<ReturnType<typeof cartShopper>>

const wrapped = async (shopper: Shopper) => {
  await shopper.add(demo.giftWrap, 2)
  const [line] = (await shopper.cart()).items
  const path = `/v1/cart/items/${line.id}/gift-wrapping`
  return { line, path, options: (await shopper.ask('GET', path)).body.options }
}

test('a line is wrapped as the product allows, with a message, and unwrapped again; it stays the line it was', async (t) => {
  const shopper = await cartShopper(t)
  const { line, path, options } = await wrapped(shopper)
  t.true(line.allowsGiftWrapping)
  const [box] = options
  t.like(box, { name: 'Gift box with ribbon', allowsMessage: true })
  const set = await shopper.ask('PUT', path, { wrappingId: box.id, message: ' For Ada ' })
  t.is(set.status, 200, JSON.stringify(set.body))
  const cart = await shopper.cart()
  t.like(cart.items, [{ id: line.id, quantity: 2, giftWrapping: { name: box.name, message: 'For Ada' } }])
  t.true(cart.items[0].giftWrapping.amount.value > 0)
  t.truthy(cart.totals.lines.find(({ kind }: { kind: string }) => kind === 'gift_wrapping'))
  t.is((await shopper.ask('PUT', path, { wrappingId: null })).status, 200)
  t.like((await shopper.cart()).items, [{ id: line.id, quantity: 2, giftWrapping: null }])
})

test('what a product cannot be wrapped in, and a message where none is taken, are named', async (t) => {
  const shopper = await cartShopper(t)
  const { path, options } = await wrapped(shopper)
  const paper = options.find(({ allowsMessage }: { allowsMessage: boolean }) => !allowsMessage)
  const put = async (body: object) => faults(await shopper.ask('PUT', path, body))
  t.deepEqual(await put({ wrappingId: 99 }), [422, 'wrappingId unknown_value'])
  t.deepEqual(await put({ wrappingId: paper.id, message: 'Hello' }), [422, 'message not_allowed'])
  t.deepEqual(await put({ wrappingId: 'box' }), [422, 'wrappingId invalid_type'])
  t.deepEqual(await put({ wrappingId: 1, message: 'x'.repeat(501) }), [422, 'message too_big'])
})

test('what cannot be wrapped has no ways to, and a line that is gone is told as such', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple)
  const [line] = (await shopper.cart()).items
  const path = `/v1/cart/items/${line.id}/gift-wrapping`
  t.deepEqual((await shopper.ask('GET', path)).body, { options: [] })
  t.deepEqual(faults(await shopper.ask('PUT', path, { wrappingId: 1 })), [422, 'wrappingId unknown_value'])
  const gone = await shopper.ask('PUT', path.replace(line.id, 'gone'), { wrappingId: null })
  t.is(gone.body.error.code, 'item_gone')
})

test('a change that comes between is not undone by the wrapping', async (t) => {
  const shopper = await cartShopper(t)
  const { path, options, line } = await wrapped(shopper)
  const before = shopper.store.cart((await shopper.cart()).id)?.version ?? 0
  shopper.store.fault({ kind: 'latency', ms: 1000, match: { operation: 'GiftWrappings' }, times: 1 })
  shopper.store.clearLog()
  const wrapping = shopper.ask('PUT', path, { wrappingId: options[0].id })
  while (!shopper.store.log().some(({ operationName }) => operationName === 'GiftWrappings'))
    await new Promise((resolve) => setTimeout(resolve, 5))
  shopper.store.touchCart((await shopper.cart()).id)
  t.is((await wrapping).status, 200)
  const cart = await shopper.cart()
  t.is(cart.items[0].giftWrapping.name, options[0].name)
  t.is(cart.items[0].id, line.id)
  t.true((shopper.store.cart(cart.id)?.version ?? 0) >= before + 2)
})
