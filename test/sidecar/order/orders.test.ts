import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { type Call, startSidecar } from '../../helpers/sidecar.ts'
import { signedIn } from '../../helpers/signed-in.ts'

const ada = 'ada@example.com'
const cleo = 'cleo@example.com'

type Setting = { accountScopes?: string[]; signInFloorMs?: number }

async function world(t: ExecutionContext, { signInFloorMs = 0, ...options }: Setting = {}) {
  const store = await startBigCommerce(t, options)
  const sidecar = await startSidecar(t, store, { signInFloorMs })
  const get = (path: string, session = '') => sidecar.call('GET', path, { session })
  const lookUp = (orderId: unknown, email: unknown, more: Call = {}) =>
    sidecar.call('POST', '/v1/orders/lookup', { body: { orderId, email }, ...more })
  const ofAda = store.ordersOf(101)
  return { store, sidecar, get, lookUp, ofAda, session: () => signedIn(store, sidecar, ada) }
}

/** An order that nobody was signed in for. */
const asGuests = (order: { customerId?: number | undefined } | undefined) => {
  if (order !== undefined) order.customerId = undefined
}

test('a customer’s orders come page by page, the newest first, in one request each', async (t) => {
  const { store, sidecar, get } = await world(t)
  const session = await signedIn(store, sidecar, cleo)
  const first = await get('/v1/customer/orders?limit=5', session)
  t.is(first.headers.get('cache-control'), 'no-store')
  const ids = first.body.items.map(({ id }: { id: number }) => id)
  t.is(ids.length, 5)
  t.deepEqual(
    ids,
    [...ids].sort((one, other) => other - one),
  )
  t.like(first.body.items[0], { status: { value: 'COMPLETED', label: 'Completed' }, quantity: 3 })
  t.is(first.body.items[0].items.length, 2)
  t.truthy(first.body.items[0].items[0].image.url)
  const seen = [...ids]
  for (let { next } = first.body; next !== null; ) {
    const page = await get(`/v1/customer/orders?limit=5&after=${encodeURIComponent(next)}`, session)
    seen.push(...page.body.items.map(({ id }: { id: number }) => id))
    next = page.body.next
  }
  t.is(new Set(seen).size, 12)
  t.is(store.log().filter(({ operationName }) => operationName === 'Orders').length, 3)
  t.deepEqual((await get('/v1/customer/orders?status=SHIPPED', session)).body.items, [])
})

test('an order that is fetched from the store, holds gift certificates, or is longer than an answer, says so', async (t) => {
  const { get, session, ofAda, store } = await world(t)
  const own = await session()
  const [order] = ofAda
  const [line] = order?.lines ?? []
  if (order === undefined || line === undefined) return t.fail('Ada has ordered nothing')
  order.pickup = {
    method: 'At the counter',
    location: 'Harbour shop',
    when: 'In two hours',
    instructions: 'Ring twice',
  }
  const { length } = order.lines
  order.lines.push({
    kind: 'certificate',
    name: '$25 Gift Certificate',
    recipientEmail: 'friend@example.com',
    sku: '',
    quantity: 1,
    options: [],
    totalCents: 2500,
  })
  const told = (await get(`/v1/customer/orders/${order.number}`, own)).body.order
  t.deepEqual(told.consignments, [])
  t.like(told.pickups[0], {
    method: 'At the counter',
    location: 'Harbour shop',
    when: 'In two hours',
    instructions: 'Ring twice',
  })
  t.is(told.pickups[0].items.length, length)
  t.is(told.pickups[0].address.city, 'Portland')
  t.like(told.certificates[0], { recipientEmail: 'friend@example.com', name: '$25 Gift Certificate' })
  t.is(told.certificates[0].amount.value, 25)
  t.false(told.hasMore)
  t.true(Math.max(...store.log().map(({ complexity }) => complexity ?? 0)) < 9500)

  order.lines = Array.from({ length: 51 }, () => line)
  const long = (await get(`/v1/customer/orders/${order.number}`, own)).body.order
  t.is(long.pickups[0].items.length, 50)
  t.true(long.hasMore)
})

test('an order is told whole: lines, parcels with their tracking, totals, downloads', async (t) => {
  const { store, get, session, ofAda } = await world(t)
  const own = await session()
  const parcels = ofAda.find(({ shipments }) => shipments?.length === 2)
  const { body } = await get(`/v1/customer/orders/${parcels?.number}`, own)
  const [consignment] = body.order.consignments
  t.is(consignment.items.length, 2)
  t.like(consignment.address, { firstName: 'Ada', lastName: 'Winter', city: 'Portland' })
  t.like(consignment.shipments[0], { provider: 'Northern Parcel', method: 'Ground' })
  t.regex(consignment.shipments[0].tracking.url, /^https:\/\/parcels\.example\/track\//)
  t.is(consignment.shipments[1].tracking.url, null)
  t.truthy(consignment.shipments[1].tracking.number)
  t.is(body.order.subtotal.value, (parcels?.totalCents ?? 0) / 100)
  t.truthy(consignment.items[0].path)
  const digital = ofAda.find(({ lines }) => lines.some(({ isDigital }) => isDigital))
  const download = (await get(`/v1/customer/orders/${digital?.number}`, own)).body.order.downloads[0]
  t.regex(download.downloadUrls[0], /^http:\/\/127\.0\.0\.1/)
  t.true(Math.max(...store.log().map(({ complexity }) => complexity ?? 0)) < 9000)
})

test('tracking that is no web address is not given out as one', async (t) => {
  const { store, get, session, ofAda } = await world(t)
  const number = ofAda[0]?.number ?? 0
  const parcel = { id: 7, shippedAt: '2026-11-01T00:00:00Z', provider: 'P', method: 'M' }
  store.shipOrder(number, { ...parcel, tracking: { number: 'N', url: 'javascript:alert(1)' } })
  const { body } = await get(`/v1/customer/orders/${number}`, await session())
  t.deepEqual(body.order.consignments[0].shipments.at(-1).tracking, { number: 'N', url: null })
})

test('another customer’s order is not there, and a guest asks BigCommerce nothing', async (t) => {
  const { store, get, session, ofAda } = await world(t)
  const own = await session()
  const theirs = store.ordersOf(103)[0]?.number
  for (const id of [theirs, 4_000_000]) {
    const { status, body } = await get(`/v1/customer/orders/${id}`, own)
    t.is(status, 404)
    t.is(body.error.code, 'not_found')
  }
  store.clearLog()
  for (const path of ['/v1/customer/orders', `/v1/customer/orders/${ofAda[0]?.number}`])
    t.is((await get(path)).body.error.code, 'sign_in_needed')
  for (const id of ['x', '0', '-1', '1.5', '99999999999', '1%20or%201'])
    t.is((await get(`/v1/customer/orders/${id}`, own)).status, 422, id)
  t.deepEqual(store.log(), [])
})

test('a guest finds their order by its number and e-mail address, in whatever case', async (t) => {
  const { lookUp, ofAda } = await world(t)
  asGuests(ofAda[0])
  const { status, body } = await lookUp(ofAda[0]?.number, ' Ada@Example.com ')
  t.is(status, 200)
  t.is(body.order.id, ofAda[0]?.number)
})

test('a wrong address and a number nobody has are told the same; a customer’s order asks them to sign in', async (t) => {
  const { lookUp, ofAda } = await world(t)
  asGuests(ofAda[0])
  const wrong = await lookUp(ofAda[0]?.number, 'eve@example.com')
  const unknown = await lookUp(4_000_000, 'eve@example.com')
  t.is(wrong.status, 404)
  t.deepEqual({ ...wrong.body.error, requestId: '' }, { ...unknown.body.error, requestId: '' })
  t.is((await lookUp(ofAda[1]?.number, 'eve@example.com')).status, 404)
  t.is((await lookUp(ofAda[1]?.number, ada)).body.error.code, 'sign_in_needed')
})

test('signed in, a customer finds their own order by its number, and nobody else’s', async (t) => {
  const { store, lookUp, session, ofAda } = await world(t)
  const own = { session: await session() }
  t.is((await lookUp(ofAda[0]?.number, ada, own)).body.order.id, ofAda[0]?.number)
  const [theirs] = store.ordersOf(103)
  t.is((await lookUp(theirs?.number, ada, own)).body.error.code, 'not_found')
  t.is((await lookUp(theirs?.number, cleo, own)).body.error.code, 'sign_in_needed')
})

test('a wrong address takes as long as a number nobody has, and a right one no longer than it takes', async (t) => {
  const floorMs = 1500
  const { lookUp, ofAda } = await world(t, { signInFloorMs: floorMs })
  asGuests(ofAda[0])
  const timed = async (...asked: [unknown, string]) => {
    const startedAt = performance.now()
    await lookUp(...asked)
    return performance.now() - startedAt
  }
  const [wrong, nobodys] = [await timed(ofAda[0]?.number, 'eve@example.com'), await timed(4_000_000, ada)]
  t.true(wrong >= floorMs && nobodys >= floorMs, `${wrong}, ${nobodys}`)
  const right = await timed(ofAda[0]?.number, ada)
  t.true(right < floorMs, String(right))
})

test('a store that is away locks nobody out of their order', async (t) => {
  const { store, lookUp, ofAda } = await world(t)
  asGuests(ofAda[0])
  store.fault({ kind: 'status', status: 500, match: { path: '/v2/orders/' }, times: 1000 })
  for (let count = 0; count < 6; count++) t.true((await lookUp(ofAda[0]?.number, ada)).status >= 500)
  store.clearFaults()
  const { status } = await lookUp(ofAda[0]?.number, ada)
  t.not(status, 429)
})

test('guesses at an order are limited by its number and by address, and BigCommerce is then not asked', async (t) => {
  const { store, lookUp, ofAda } = await world(t)
  const number = ofAda[0]?.number
  const codes = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const shopperAddress = `198.51.100.${index + 1}`
      return (await lookUp(number, `guess${index}@example.com`, { shopperAddress })).body.error.code
    }),
  )
  t.is(codes.filter((code) => code === 'not_found').length, 5)
  t.is(codes.filter((code) => code === 'too_many_attempts').length, 95)
  t.is(store.log().filter(({ path }) => path.includes('/v2/orders/')).length, 5)
  const shopperAddress = '203.0.113.50'
  const tries = await Promise.all(
    Array.from({ length: 30 }, (_, index) => lookUp(5000 + index, ada, { shopperAddress })),
  )
  t.is(tries.filter(({ status }) => status === 429).length, 10)
})

test('without the scope the look-up says that it is not allowed, and by which scope it would be', async (t) => {
  const { lookUp } = await world(t, { accountScopes: ['store_storefront_api'] })
  for (let count = 0; count < 6; count++) t.is((await lookUp(901, ada)).status, 403)
  const { body } = await lookUp(901, ada)
  t.regex(body.error.message, /store_v2_orders_read_only/)
})

test('what is no order number or address is refused by its field', async (t) => {
  const { store, lookUp } = await world(t)
  for (const [orderId, email, field] of [
    ['901', ada, 'orderId'],
    [0, ada, 'orderId'],
    [901, '', 'email'],
    [901, { $ne: '' }, 'email'],
  ] as const) {
    const { status, body } = await lookUp(orderId, email)
    t.is(status, 422)
    t.is(body.error.details[0].field, field)
  }
  t.deepEqual(store.log(), [])
})
