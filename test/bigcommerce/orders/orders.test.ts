import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { customerShopper } from '../../helpers/customer.ts'
import { createCart, createShopper, type Shopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { enter, visit } from '../../helpers/visit-checkout.ts'

const address = {
  email: 'ada@example.com',
  name: 'Ada Winter',
  street: '1 Lane',
  city: 'Lisbon',
  postalCode: '1000',
  country: 'Portugal',
}

type Seen = { entityId: number; status: { value: string; label: string } }
type Filter = { entityId: number; cartEntityId?: string }

const line = 'name quantity'
const whole = `entityId status { value label } consignments {
  shipping { edges { node { lineItems { edges { node { ${line} } } }
    shipments { edges { node { shippingProviderName tracking { __typename
      ... on OrderShipmentNumberOnlyTracking { number } ... on OrderShipmentUrlOnlyTracking { url }
      ... on OrderShipmentNumberAndUrlTracking { number url } } } } } } } }
  downloads { recipientEmail lineItems { edges { node { ${line} downloadFileUrls } } } } }`

async function start(t: ExecutionContext, options = {}) {
  const store = await startBigCommerce(t, options)
  return { store, as: (name: string) => customerShopper(store, `${name}@example.com`) }
}

async function list(shopper: Shopper, asked = '') {
  const { data } = await shopper.ask(`{ customer { orders${asked} {
    pageInfo { hasNextPage endCursor } edges { node { entityId status { value label } } } } } }`)
  const { orders } = (
    data as {
      customer: { orders: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: Seen }[] } }
    }
  ).customer
  return { numbers: orders.edges.map(({ node }) => node.entityId), ...orders.pageInfo }
}

async function find(shopper: Shopper, filter: Filter) {
  const text = `query($filter: OrderFilterInput) { site { order(filter: $filter) { ${whole} } } }`
  const { data } = await shopper.ask(text, { filter })
  return (data as { site: { order: Seen | null } }).site.order
}

/** Through the hosted checkout, as whoever the shopper is there. */
async function order(shopper: Shopper) {
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.mug, quantity: 1 }])
  const { page, cookie } = await enter(shopper, entityId)
  await visit(page, cookie, address)
  const placed = shopper.store.orders().at(-1)
  if (placed?.cartId !== entityId) throw new Error('The order was not placed')
  return { entityId: placed.number, cartEntityId: entityId }
}

const readRest = (store: Shopper['store'], number: number | string) =>
  fetch(`${store.apiUrl}/stores/${store.options.storeHash}/v2/orders/${number}`, {
    headers: { 'X-Auth-Token': store.options.accessToken },
  })

test('people have ordered before the store began: each has a history, the newest first, in pages', async (t) => {
  const { as } = await start(t)
  t.is((await list(as('ada'))).numbers.length, 3)
  t.is((await list(as('ben'))).numbers.length, 1)
  const cleo = as('cleo')
  const first = await list(cleo)
  const second = await list(cleo, `(after: "${first.endCursor}")`)
  t.deepEqual([first.numbers.length, first.hasNextPage], [10, true])
  t.deepEqual([second.numbers.length, second.hasNextPage], [2, false])
  const all = [...first.numbers, ...second.numbers]
  t.deepEqual(
    all,
    [...all].sort((one, other) => other - one),
  )
})

test('orders are chosen by their status and their day', async (t) => {
  const { as } = await start(t)
  const [ada, cleo] = [as('ada'), as('cleo')]
  t.is((await list(ada, '(filters: { status: SHIPPED })')).numbers.length, 1)
  t.is((await list(ada, '(filters: { status: COMPLETED })')).numbers.length, 2)
  const april = '(filters: { dateRange: { from: "2026-04-01T00:00:00Z", to: "2026-04-30T23:59:59Z" } })'
  t.is((await list(cleo, april)).numbers.length, 3)
})

test('the history of one tells of two parcels and their tracking, and of a download', async (t) => {
  const { as, store } = await start(t)
  const ada = as('ada')
  const parcels = store.ordersOf(101).find(({ shipments }) => shipments?.length === 2)
  const told = JSON.stringify(await find(ada, { entityId: parcels?.number ?? 0 }))
  t.regex(told, /OrderShipmentNumberAndUrlTracking.*OrderShipmentNumberOnlyTracking/)
  const digital = store.ordersOf(101).find(({ lines }) => lines.some(({ isDigital }) => isDigital))
  const download = JSON.stringify(await find(ada, { entityId: digital?.number ?? 0 }))
  t.regex(download, /"shipping":\{"edges":\[\]\}.*"recipientEmail":"ada@example\.com"/)
  const [url] = /http:[^"]+\/downloads\/[^"]+/.exec(download) ?? []
  t.is((await fetch(url ?? '')).status, 200)
})

test('what is ordered signed in is theirs: a guest does not find it, whatever ids they have, nor another customer', async (t) => {
  const { as } = await start(t, { catalog })
  const [ada, ben] = [as('ada'), as('ben')]
  const placed = await order(ada)
  t.is((await list(ada)).numbers[0], placed.entityId)
  t.like(await find(ada, { entityId: placed.entityId }), { status: { label: 'Awaiting Fulfillment' } })
  for (const other of [ben, createShopper(ada.store)])
    for (const filter of [{ entityId: placed.entityId }, placed]) t.is(await find(other, filter), null)
})

test('a guest’s order is found by its number and its cart’s id only', async (t) => {
  const { store, as } = await start(t, { catalog })
  const guest = createShopper(store)
  const placed = await order(guest)
  t.like(await find(guest, placed), { entityId: placed.entityId })
  t.is(await find(guest, { entityId: placed.entityId }), null)
  t.is(await find(guest, { ...placed, cartEntityId: crypto.randomUUID() }), null)
  t.false((await list(as('ada'))).numbers.includes(placed.entityId))
})

test('an order is shipped: its status changes, and the parcel can be followed', async (t) => {
  const { store, as } = await start(t, { catalog })
  const ada = as('ada')
  const { entityId } = await order(ada)
  const parcel = { id: 9, shippedAt: '2026-11-01T08:00:00.000Z', provider: 'Swift', method: 'Air' }
  store.shipOrder(entityId, { ...parcel, tracking: { url: 'https://swift.example/9' } })
  const told = await find(ada, { entityId })
  t.deepEqual(told?.status, { value: 'SHIPPED', label: 'Shipped' })
  t.regex(JSON.stringify(told), /"Swift".*"OrderShipmentUrlOnlyTracking","url":"https:\/\/swift\.example\/9"/)
  t.throws(() => store.shipOrder(77, { ...parcel, tracking: null }), { message: /no order 77/ })
})

test('the management API tells whose an order is, and which cart it was', async (t) => {
  const { store, as } = await start(t, { catalog })
  const guest = await order(createShopper(store))
  const own = await order(as('ada'))
  const read = async ({ entityId }: Filter) => (await readRest(store, entityId)).json()
  const told = { cart_id: guest.cartEntityId, status: 'Awaiting Fulfillment' }
  t.like(await read(guest), { ...told, customer_id: 0, billing_address: { email: address.email } })
  t.like(await read(own), { customer_id: 101, id: own.entityId })
  for (const unknown of [4_000_000, 'x']) t.is((await readRest(store, unknown)).status, 404)
})

test('it tells nothing without the scope', async (t) => {
  const { store } = await start(t, { accountScopes: ['store_v2_products'] })
  t.is((await readRest(store, 900)).status, 403)
})
