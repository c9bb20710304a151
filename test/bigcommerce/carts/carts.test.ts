import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import {
  addLines,
  createCart,
  createShopper,
  readCart,
  refusal,
  removeLine,
  updateLine,
} from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const start = async (t: ExecutionContext) => createShopper(await startBigCommerce(t, { catalog }))

const mug = { productEntityId: ids.mug, quantity: 2 }

const shirt = { productEntityId: ids.shirt, variantEntityId: 1021, quantity: 1 }

test('a new cart has version 1, a uuid, and its lines', async (t) => {
  const shopper = await start(t)
  const cart = await createCart(shopper, [mug])
  t.is(cart.version, 1)
  t.regex(cart.entityId, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  t.is(cart.lineItems.totalQuantity, 2)
  t.is(cart.currencyCode, 'USD')
  t.deepEqual(cart.amount, { value: 19.98, currencyCode: 'USD' })
  t.deepEqual(cart.discounts, [
    {
      entityId: cart.lineItems.physicalItems[0]?.entityId,
      discountedAmount: { value: 0, currencyCode: 'USD' },
    },
  ])
})

test('a quantity is set, and the line keeps its id', async (t) => {
  const shopper = await start(t)
  const { entityId, lineItems } = await createCart(shopper, [mug, shirt])
  const id = lineItems.physicalItems[0]?.entityId ?? ''
  const cart = await updateLine(shopper, entityId, id, { ...mug, quantity: 5 })
  t.is(cart.version, 2)
  t.deepEqual(
    cart.lineItems.physicalItems.map((line) => [line.entityId === id, line.quantity]),
    [
      [true, 5],
      [false, 1],
    ],
  )
})

test('other options make another line id, in the same place', async (t) => {
  const shopper = await start(t)
  const { entityId, lineItems } = await createCart(shopper, [shirt, mug])
  const id = lineItems.physicalItems[0]?.entityId ?? ''
  const cart = await updateLine(shopper, entityId, id, { ...shirt, variantEntityId: 1023 })
  t.deepEqual(
    cart.lineItems.physicalItems.map((line) => line.name),
    ['Shirt', 'Mug'],
  )
  t.not(cart.lineItems.physicalItems[0]?.entityId, id)
})

test('a line is removed; with the last one the cart goes', async (t) => {
  const shopper = await start(t)
  const { entityId, lineItems } = await createCart(shopper, [mug, shirt])
  const [first = '', second = ''] = lineItems.physicalItems.map((line) => line.entityId)
  const one = await removeLine(shopper, entityId, first)
  t.is(one.cart?.lineItems.physicalItems.length, 1)
  t.is(one.deletedLineItemEntityId, first)
  t.is(one.deletedCartEntityId, null)
  t.deepEqual(await removeLine(shopper, entityId, second), {
    cart: null,
    deletedLineItemEntityId: second,
    deletedCartEntityId: entityId,
  })
  t.is(await readCart(shopper, entityId), null)
})

test('a cart can be deleted whole', async (t) => {
  const shopper = await start(t)
  const { entityId } = await createCart(shopper, [mug])
  const deleteCart = `mutation($id: String!) { cart { deleteCart(input: { cartEntityId: $id }) { deletedCartEntityId } } }`
  const { data } = await shopper.ask(deleteCart, { id: entityId })
  t.deepEqual(data, { cart: { deleteCart: { deletedCartEntityId: entityId } } })
  t.is(await readCart(shopper, entityId), null)
})

test('a cart lives thirty days from its last change', async (t) => {
  const shopper = await start(t)
  const day = 24 * 60 * 60 * 1000
  const { entityId } = await createCart(shopper, [mug])
  shopper.store.advanceClock(29 * day)
  t.is((await addLines(shopper, entityId, [mug])).version, 2)
  shopper.store.advanceClock(29 * day)
  t.truthy(await readCart(shopper, entityId))
  shopper.store.advanceClock(2 * day)
  t.is(await readCart(shopper, entityId), null)
})

test('a cart that is not there is null, without an error', async (t) => {
  t.is(await readCart(await start(t), crypto.randomUUID()), null)
})

test('a stale version is refused and changes nothing', async (t) => {
  const shopper = await start(t)
  const { entityId } = await createCart(shopper, [mug])
  shopper.store.touchCart(entityId)
  const text = await refusal(shopper, 'addCartLineItems', {
    cartEntityId: entityId,
    version: 1,
    data: { lineItems: [mug] },
  })
  t.is(
    text,
    'Request conflict: The request cannot be processed due to a possible conflict. Please review the changes and try again.',
  )
  t.is((await readCart(shopper, entityId))?.lineItems.totalQuantity, 2)
})

test('what a product costs now is what it costs in the cart', async (t) => {
  const shopper = await start(t)
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.scarce, quantity: 1 }])
  shopper.store.changeProduct(ids.scarce, { price: 21 })
  t.is((await readCart(shopper, entityId))?.amount.value, 21)
})
