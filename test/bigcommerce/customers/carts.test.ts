import test, { type ExecutionContext } from 'ava'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { customerShopper, logIn, logOut } from '../../helpers/customer.ts'
import { addLines, createCart, createShopper, readCart, refusal } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const mug = { productEntityId: ids.mug, quantity: 2 }
const ada = { email: 'ada@example.com' }
const start = (t: ExecutionContext, options = {}) => startBigCommerce(t, { catalog, ...options })
const unknown = 'Not Found: Cart does not exist'

const assign = (store: BigCommerce, email: string, field: string, cartEntityId: string) =>
  customerShopper(store, email).ask(
    `mutation($id: String!) { cart { ${field}(input: { cartEntityId: $id }) { cart { entityId } } } }`,
    { id: cartEntityId },
  )

test('a guest’s cart becomes that of whoever signs in with it, and keeps its id', async (t) => {
  const guest = createShopper(await start(t))
  const { entityId } = await createCart(guest, [mug])
  const { cartId, shopper } = await logIn(guest, { ...ada, cart: entityId })
  t.is(cartId, entityId)
  t.is((await readCart(shopper, entityId))?.lineItems.totalQuantity, 2)
})

test('it is merged into the cart they have from before, and is gone', async (t) => {
  const store = await start(t)
  const guest = createShopper(store)
  const own = await createCart(customerShopper(store, ada.email), [mug])
  const { entityId } = await createCart(guest, [mug, { productEntityId: ids.scarce, quantity: 1 }])
  const { cartId, shopper } = await logIn(guest, { ...ada, cart: entityId })
  t.is(cartId, own.entityId)
  const cart = await readCart(shopper, own.entityId)
  t.deepEqual(
    cart?.lineItems.physicalItems.map(({ quantity }) => quantity),
    [4, 1],
  )
  t.is(cart?.version, own.version + 1)
  t.is(await readCart(guest, entityId), null)
})

test('what there is not enough of stays as it was, and keeps nobody from signing in', async (t) => {
  const store = await start(t)
  const guest = createShopper(store)
  const most = store.product(ids.scarce)?.stock ?? 0
  const lines = [{ productEntityId: ids.scarce, quantity: most }]
  const own = await createCart(customerShopper(store, ada.email), lines)
  const { entityId } = await createCart(guest, lines)
  const { shopper } = await logIn(guest, { ...ada, cart: entityId })
  t.is((await readCart(shopper, own.entityId))?.lineItems.totalQuantity, most)
})

test('who brings no cart finds the one they left', async (t) => {
  const store = await start(t)
  const { entityId } = await createCart(customerShopper(store, ada.email), [mug])
  const { cartId, shopper } = await logIn(createShopper(store), ada)
  t.is(cartId, entityId)
  const { data } = await shopper.ask('{ site { cart { entityId } } }')
  t.deepEqual(data, { site: { cart: { entityId } } })
})

test('a cart of a customer is there for nobody else: not to see, to change, to take along or to delete', async (t) => {
  const store = await start(t)
  const { entityId } = await createCart(customerShopper(store, ada.email), [mug])
  for (const stranger of [createShopper(store), customerShopper(store, 'ben@example.com')]) {
    t.is(await readCart(stranger, entityId), null)
    const target = { cartEntityId: entityId }
    t.is(await refusal(stranger, 'addCartLineItems', { ...target, data: { lineItems: [mug] } }), unknown)
    t.is(await refusal(stranger, 'deleteCart', target), unknown)
    await t.throwsAsync(logIn(stranger, { email: 'cleo@example.com', cart: entityId }), { message: unknown })
  }
  t.is(store.cart(entityId)?.version, 1)
})

test('signing out ends the sign-in, and the cart waits', async (t) => {
  const store = await start(t)
  const { shopper } = await logIn(createShopper(store), ada)
  const { entityId } = await createCart(shopper, [mug])
  t.deepEqual(await logOut(shopper, entityId), { cart: null, errors: [] })
  t.is(await readCart(shopper, entityId), null)
  t.is((await logIn(createShopper(store), ada)).cartId, entityId)
})

test('a store without persistent carts gives it back to the guest, and none to who signs in', async (t) => {
  const store = await start(t, { persistentCart: false })
  const { shopper } = await logIn(createShopper(store), ada)
  const { entityId } = await createCart(shopper, [mug])
  t.like(await logOut(shopper, entityId), { cart: { entityId }, errors: [] })
  t.is((await addLines(createShopper(store), entityId, [mug])).lineItems.totalQuantity, 4)
  const again = await logIn(createShopper(store), ada)
  await createCart(again.shopper, [mug])
  t.is((await logIn(createShopper(store), ada)).cartId, undefined)
})

test('a cart that is not theirs cannot be left behind', async (t) => {
  const store = await start(t)
  const { entityId } = await createCart(customerShopper(store, 'ben@example.com'), [mug])
  const { shopper } = await logIn(createShopper(store), ada)
  const { cart, errors } = await logOut(shopper, entityId)
  t.is(cart, null)
  t.is(errors[0]?.__typename, 'CartUnassignInaccessibleError')
})

test('a cart is assigned to a customer and given up by them', async (t) => {
  const store = await start(t)
  const guest = createShopper(store)
  const { entityId } = await createCart(guest, [mug])
  await assign(store, ada.email, 'assignCartToCustomer', entityId)
  t.is(store.cart(entityId)?.customerId, 101)
  t.is(await readCart(guest, entityId), null)
  await assign(store, ada.email, 'unassignCartFromCustomer', entityId)
  t.is((await readCart(guest, entityId))?.version, 3)
})
