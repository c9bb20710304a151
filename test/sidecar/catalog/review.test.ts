import { randomUUID } from 'node:crypto'
import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { type Call, startSidecar } from '../../helpers/sidecar.ts'

const review = {
  rating: 5,
  title: 'A cup',
  text: 'It holds tea.\nAnd warms the hands.',
  author: 'Ada',
  email: 'ada@example.com',
}

type Overrides = Parameters<typeof startBigCommerce>[1]

async function world(t: ExecutionContext, overrides: Overrides = {}) {
  const store = await startBigCommerce(t, { trustedProxySecret: 'a-secret', ...overrides })
  const sidecar = await startSidecar(t, store, { env: { BIGCOMMERCE_TRUSTED_PROXY_SECRET: 'a-secret' } })
  const write = (body: object, call: Call = {}, id: number = demo.simple) =>
    sidecar.call('POST', `/v1/catalog/products/${id}/reviews`, { body, ...call })
  const product = async () => (await sidecar.call('GET', `/v1/catalog/products/${demo.simple}`)).body
  const mutations = () => store.log().filter(({ operationType }) => operationType === 'mutation')
  return { store, sidecar, write, product, mutations }
}

test('whoever writes a review sees it on the next page, of a product that was held before', async (t) => {
  const { store, write, product } = await world(t)
  store.changeProduct(demo.simple, { reviews: [] })
  t.deepEqual((await product()).reviews, { items: [], next: null })
  t.deepEqual([(await write(review)).status, (await write({ ...review, email: '' })).status], [201, 201])
  const { rating, reviews } = await product()
  t.deepEqual(rating, { average: 5, count: 2 })
  t.like(reviews.items[0], { author: 'Ada', title: 'A cup', text: review.text, rating: 5 })
})

test('a store that reads reviews first shows none before it has', async (t) => {
  const { store, write, product } = await world(t, { reviewsModerated: true })
  const before = await product()
  t.is((await write(review)).status, 201)
  t.deepEqual(await product(), before)
  t.is(store.waitingReviews().length, 1)
})

test('a review goes to the store once, with the shopper’s address and the id of the request', async (t) => {
  const { write, mutations } = await world(t)
  const correlationId = randomUUID()
  await write(review, { correlationId, shopperAddress: '203.0.113.9' })
  t.like(mutations(), [{ correlationId, clientIp: '203.0.113.9' }])
  t.is(mutations().length, 1)
})

test('a review that cannot be one is refused at the door, field by field', async (t) => {
  const { write, mutations } = await world(t)
  const { status, body } = await write({
    rating: 6,
    title: ' ',
    text: '',
    author: 'x'.repeat(256),
    email: 'no',
  })
  t.deepEqual([status, body.error.code], [422, 'invalid_input'])
  const fields = body.error.details.map(({ field }: { field: string }) => field)
  t.deepEqual(fields.toSorted(), ['author', 'email', 'rating', 'text', 'title'])
  t.like(
    body.error.details.find(({ field }: { field: string }) => field === 'rating'),
    { max: 5 },
  )
  t.is((await write({ ...review, rating: 'many' })).status, 422)
  t.is((await write(review, {}, 0)).status, 422)
  t.deepEqual(mutations(), [])
})

test('what the store refuses is told by its kind', async (t) => {
  const { write } = await world(t)
  await write(review)
  const again = await write(review)
  t.is(again.status, 409)
  t.like(again.body.error, { code: 'conflict', details: [{ field: 'email', code: 'already_reviewed' }] })
  const gone = await write(review, {}, demo.invisible)
  t.deepEqual([gone.status, gone.body.error.code], [404, 'not_found'])
  const guest = await (await world(t, { reviewsByCustomersOnly: true })).write(review)
  t.is(guest.status, 409)
  t.like(guest.body.error, { code: 'conflict', details: [{ field: 'author', code: 'not_allowed' }] })
})

test('with the store failing, a review is not sent twice and its writer is told to wait', async (t) => {
  const { store, write, product, mutations } = await world(t)
  await product()
  store.fault({ kind: 'status', status: 503, match: { operation: 'AddProductReview' }, times: null })
  const { status, headers } = await write(review)
  t.true([502, 503].includes(status), String(status))
  t.truthy(headers.get('Retry-After'))
  t.true(mutations().length <= 1)
})
