import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

async function world(t: ExecutionContext) {
  const store = await startBigCommerce(t)
  const { call } = await startSidecar(t, store)
  const product = async (id: number) => (await call('GET', `/v1/catalog/products/${id}`)).body
  return { store, call, product }
}

test('a product tells its films, fields, brand, departments and relations', async (t) => {
  const { store, product } = await world(t)
  const tent = store.product(demo.videos)
  t.deepEqual((await product(demo.videos)).videos, tent?.videos)
  const related = Array.from({ length: 10 }, (_, index) => 102 + index)
  store.changeProduct(demo.simple, {
    relatedIds: related,
    warranty: 'Two years.',
    customFields: Array.from({ length: 30 }, (_, index) => ({ name: `Field ${index}`, value: `${index}` })),
  })
  const cup = await product(demo.simple)
  t.deepEqual(
    cup.related.map(({ id }: { id: number }) => id),
    related.slice(0, 8),
  )
  t.truthy(cup.related[0].price.price.formatted)
  t.is(cup.customFields.length, 30)
  t.is(cup.warranty, 'Two years.')
  t.regex(cup.brand.path, /^\//)
  t.is(cup.weight.value, store.product(demo.simple)?.weight)
  t.is(cup.width, null, 'what nobody measured is not zero wide')
  const [{ breadcrumbs, name }] = cup.categories
  t.is(breadcrumbs.at(-1).name, name)
})

test('a gallery of many pictures arrives whole', async (t) => {
  const { store, product } = await world(t)
  const pictures = Array.from({ length: 30 }, (_, index) => ({ key: `cup-${index}`, alt: `Cup ${index}` }))
  store.changeProduct(demo.simple, { pictures })
  const { images } = await product(demo.simple)
  t.is(images.length, 30)
  t.deepEqual(images[29].alt, 'Cup 29')
  t.true(images.every(({ url }: { url: string }) => url.includes('{:size}')))
})

test('the five newest reviews come with the product, and where the next begin', async (t) => {
  const { store, product } = await world(t)
  const reviews = Array.from({ length: 7 }, (_, index) => ({
    id: 9000 + index,
    author: `Reader ${index}`,
    title: 'A <b>title</b>',
    text: 'One line\nand another',
    rating: 1 + (index % 5),
    date: `2026-0${index + 1}-01T10:00:00Z`,
  }))
  store.changeProduct(demo.simple, { reviews })
  const found = await product(demo.simple)
  t.deepEqual(
    found.reviews.items.map(({ id }: { id: number }) => id),
    [9006, 9005, 9004, 9003, 9002],
  )
  t.deepEqual(found.reviews.items[0], {
    id: 9006,
    author: 'Reader 6',
    title: 'A <b>title</b>',
    text: 'One line\nand another',
    rating: 2,
    createdAt: '2026-07-01T10:00:00Z',
  })
  t.is(typeof found.reviews.next, 'string')
  t.deepEqual(found.rating, { average: 2.6, count: 7 })
  t.is((await product(demo.markupInName)).reviews.next, null)
})

test('a grid of twelve and three whole products stay within one request and far from its limit', async (t) => {
  const { store, call } = await world(t)
  const queries = {
    grid: { kind: 'collection', source: 'newest', limit: 12 },
    ...Object.fromEntries(
      [demo.simple, demo.swatches, demo.everyModifier].map((id) => [id, { kind: 'product', id }]),
    ),
  }
  store.changeOptions({ taxDisplay: { plp: 'BOTH', pdp: 'BOTH' } })
  await call('POST', '/v1/catalog/lookup', { body: { queries } })
  const scores = store.log().flatMap(({ complexity }) => complexity ?? [])
  t.true(
    scores.every((score) => score < 7500),
    scores.join(),
  )
  t.is(scores.filter((score) => score > 1000).length, 1)
})
