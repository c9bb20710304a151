import test, { type ExecutionContext } from 'ava'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { readCheckout } from '../../helpers/checkout-shopper.ts'
import { createCart, createShopper, updateLine } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

async function start(t: ExecutionContext, options = {}) {
  const store = await startBigCommerce(t, { catalog, ...options })
  const shopper = createShopper(store)
  const mugs = { productEntityId: ids.mug, quantity: 2 }
  const { entityId, lineItems } = await createCart(shopper, [mugs])
  const line = lineItems.physicalItems[0]?.entityId ?? ''
  return { store, shopper, entityId, line, mugs }
}

async function rest({ apiUrl, options }: BigCommerce, method: string, path: string, body?: object) {
  const response = await fetch(`${apiUrl}/stores/${options.storeHash}/v3${path}`, {
    method,
    headers: { 'X-Auth-Token': options.accessToken, 'Content-Type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
  })
  const told = (await response.json()) as { data: Record<string, unknown>; errors?: object; title?: string }
  return { status: response.status, ...told }
}

const wrap = (wrap_together: boolean, ...wrap_details: object[]) => ({
  line_item: { gift_wrapping: { wrap_together, wrap_details } },
})

test('a line is wrapped, together or each by itself, and unwrapped; it stays so when its quantity changes', async (t) => {
  const { store, shopper, entityId, line, mugs } = await start(t)
  const path = `/carts/${entityId}/items/${line}`
  const box = { id: 1, message: 'For you' }
  t.is((await rest(store, 'PUT', path, wrap(true, box))).status, 200)
  const together = await readCheckout(shopper, entityId)
  t.deepEqual(together.cart.lineItems.physicalItems[0]?.giftWrapping, {
    name: 'Gift box with ribbon',
    message: 'For you',
    amount: { value: 4.5 },
  })
  t.like(together, { version: 2, giftWrappingCostTotal: { value: 4.5 }, grandTotal: { value: 24.48 } })
  await rest(store, 'PUT', path, wrap(false, box, { id: 2, message: '' }))
  t.is((await readCheckout(shopper, entityId)).giftWrappingCostTotal.value, 6.5)
  await updateLine(shopper, entityId, line, { ...mugs, quantity: 3 })
  t.is((await readCheckout(shopper, entityId)).giftWrappingCostTotal.value, 11)
  await rest(store, 'PUT', path, { line_item: { quantity: 3, gift_wrapping: null } })
  const { giftWrappingCostTotal, cart } = await readCheckout(shopper, entityId)
  t.is(giftWrappingCostTotal.value, 0)
  t.is(cart.lineItems.physicalItems[0]?.giftWrapping, null)
})

test('what cannot be wrapped so is refused, by field', async (t) => {
  const { store, shopper, entityId, line } = await start(t)
  const path = `/carts/${entityId}/items/${line}`
  const refused = async (body: object) => {
    const { status, errors = {} } = await rest(store, 'PUT', path, body)
    t.is(status, 422)
    return Object.keys(errors)
  }
  t.deepEqual(await refused(wrap(true, { id: 9 })), ['line_item.gift_wrapping.wrap_details.0.id'])
  t.deepEqual(await refused(wrap(true, { id: 2, message: 'x' })), [
    'line_item.gift_wrapping.wrap_details.0.message',
  ])
  t.deepEqual(await refused({ line_item: { quantity: 0 } }), ['line_item.quantity'])
  const card = await createCart(shopper, [{ productEntityId: ids.tiered, quantity: 1 }])
  const other = `/carts/${card.entityId}/items/${card.lineItems.physicalItems[0]?.entityId}`
  t.is((await rest(store, 'PUT', other, wrap(true, { id: 1 }))).status, 422)
  t.is((await rest(store, 'PUT', `${path}x`, wrap(true, { id: 1 }))).status, 404)
  t.is((await rest(store, 'PUT', path, { ...wrap(true, { id: 1 }), version: 7 })).status, 409)
})

test('the merchant puts an item of their own into a cart', async (t) => {
  const { store, shopper, entityId } = await start(t)
  const custom_items = [{ name: 'Engraving', quantity: 2, list_price: 3.5, sku: 'ENG' }]
  const { status, data } = await rest(store, 'POST', `/carts/${entityId}/items`, { custom_items })
  t.is(status, 201)
  t.like(data, { id: entityId, cart_amount: 26.98, version: 2 })
  const { cart, subtotal } = await readCheckout(shopper, entityId)
  t.like(cart.lineItems, { totalQuantity: 4, customItems: [{ name: 'Engraving', quantity: 2 }] })
  t.is(subtotal.value, 26.98)
})

test('a cart left behind is found by the token in the letter about it, which leads to the site', async (t) => {
  const { store, entityId } = await start(t)
  store.channel.routes.replace([{ type: 'recover_abandoned_cart', matching: '*', route: '/cart/?recover=1' }])
  const { token, link } = store.abandonCart(entityId, 'ada@example.com')
  t.is(link, `${store.options.siteUrl}/cart/?recover=1&t=${token}`)
  t.like(store.mails().at(-1), { kind: 'recovery', email: 'ada@example.com', link })
  const found = await rest(store, 'GET', `/abandoned-carts/${token}`)
  t.deepEqual(found.data, { cart_id: entityId })
  t.is((await rest(store, 'GET', '/abandoned-carts/other')).status, 404)
})

test('carts are nobody’s business without the scope', async (t) => {
  const { store, entityId, line } = await start(t, {
    accountScopes: ['store_storefront_api', 'store_cart_read_only'],
  })
  t.is((await rest(store, 'GET', `/carts/${entityId}`)).status, 200)
  t.is((await rest(store, 'PUT', `/carts/${entityId}/items/${line}`, wrap(true, { id: 1 }))).status, 403)
})
