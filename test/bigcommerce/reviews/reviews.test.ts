import test, { type ExecutionContext } from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const review = {
  author: 'Ines',
  title: 'Warm',
  text: 'Keeps its heat.',
  rating: 3,
  email: 'ines@example.com',
}

const mutation = `mutation($input: AddProductReviewInput!, $captcha: ReCaptchaV2Input) { catalog {
  addProductReview(reCaptchaV2: $captcha, input: $input) {
    errors { __typename ... on Error { message } ... on InvalidInputFieldsError { fields } }
  } } }`

async function write(store: BigCommerce, changes: object = {}, productEntityId: number = ids.mug) {
  const input = { productEntityId, review: { ...review, ...changes } }
  const { data, errors } = await ask(store, {
    query: mutation,
    variables: { input, captcha: { token: 'from-the-page' } },
  })
  if (errors) throw new Error(JSON.stringify(errors))
  return (data as { catalog: { addProductReview: { errors: { __typename: string }[] } } }).catalog
    .addProductReview.errors
}

async function read(store: BigCommerce, asked = 'first: 10') {
  const query = `{ site { product(entityId: ${ids.mug}) {
    reviewSummary { numberOfReviews summationOfRatings averageRating }
    reviews(${asked}) { pageInfo { hasNextPage endCursor } edges { node { title rating author { name } } } }
  } } }`
  const { data } = await ask(store, { query })
  return (data as { site: { product: Read } }).site.product
}

type Read = {
  reviewSummary: object
  reviews: { pageInfo: { endCursor: string }; edges: { node: { title: string } }[] }
}

const titles = ({ reviews }: Read) => reviews.edges.map(({ node }) => node.title)

test('a review is taken, shown first and counted', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  t.deepEqual(await write(store), [])
  const product = await read(store)
  t.deepEqual(product.reviews.edges[0]?.node as object, {
    title: 'Warm',
    rating: 3,
    author: { name: 'Ines' },
  })
  t.deepEqual(product.reviewSummary, { numberOfReviews: 3, summationOfRatings: 12, averageRating: 4 })
})

test('a moderated review is seen once it is approved', async (t) => {
  const store = await startBigCommerce(t, { catalog, reviewsModerated: true })
  t.deepEqual(await write(store), [])
  t.deepEqual(titles(await read(store)), ['Fine', 'Good'])
  const id = store.waitingReviews()[0]?.review.id
  const answer = await fetch(`${store.url}/_control/reviews/${id}/approve`, { method: 'POST' })
  t.is(answer.status, 200)
  t.deepEqual(titles(await read(store)), ['Warm', 'Fine', 'Good'])
})

test('reviews are sorted, chosen by rating, and paged', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  await write(store)
  t.deepEqual(titles(await read(store, 'sort: OLDEST')), ['Good', 'Fine', 'Warm'])
  t.deepEqual(titles(await read(store, 'sort: HIGHEST_RATING')), ['Good', 'Fine', 'Warm'])
  t.deepEqual(titles(await read(store, 'sort: LOWEST_RATING')), ['Warm', 'Fine', 'Good'])
  t.deepEqual(titles(await read(store, 'filters: { rating: { minRating: 4, maxRating: 4 } }')), ['Fine'])
  const first = await read(store, 'first: 2')
  t.deepEqual(titles(first), ['Warm', 'Fine'])
  t.deepEqual(titles(await read(store, `first: 2, after: "${first.reviews.pageInfo.endCursor}"`)), ['Good'])
})

const refuse = test.macro({
  exec: async (t: ExecutionContext, changes: object, fields: string[]) => {
    const store = await startBigCommerce(t, { catalog })
    t.like(await write(store, changes), [{ __typename: 'InvalidInputFieldsError', fields }])
    t.deepEqual(titles(await read(store)), ['Fine', 'Good'])
  },
  title: (about = '') => `a review is refused ${about}`,
})

test('with no stars', refuse, { rating: 0 }, ['review.rating'])
test('with six stars', refuse, { rating: 6 }, ['review.rating'])
test('without words', refuse, { title: ' ', text: '' }, ['review.title', 'review.text'])
test('from nobody', refuse, { author: '' }, ['review.author'])
test('with an address that is none', refuse, { email: 'ines' }, ['review.email'])

test('a product is reviewed once from each address', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  await write(store)
  const again = await write(store, { email: 'INES@example.com' })
  t.like(again, [{ __typename: 'CustomerAlreadyReviewedProductError' }])
  t.deepEqual(await write(store, {}, ids.shirt), [])
  t.deepEqual(await write(store, { email: 'bo@example.com' }), [])
})

test('a product that is not there is not reviewed', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  t.like(await write(store, {}, 9_999), [{ __typename: 'ProductIdNotFoundError' }])
  t.like(await write(store, {}, ids.hidden), [{ __typename: 'ProductIdNotFoundError' }])
})

test('one request writes one review', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const query = `mutation($input: AddProductReviewInput!) { catalog {
    a: addProductReview(input: $input) { errors { __typename } } b: addProductReview(input: $input) { errors { __typename } }
  } }`
  const input = { productEntityId: ids.mug, review }
  const { status, errors } = await ask(store, { query, variables: { input } })
  t.is(status, 400)
  t.is(errors?.[0]?.message, 'Only one mutation is allowed per request.')
})

test('a store may take the word of customers only', async (t) => {
  const store = await startBigCommerce(t, { catalog, reviewsByCustomersOnly: true })
  t.like(await write(store), [{ __typename: 'NotAuthorizedToAddProductReviewError' }])
})
