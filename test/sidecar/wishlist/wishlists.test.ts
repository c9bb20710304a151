import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { type Answer, startSidecar } from '../../helpers/sidecar.ts'
import { signedIn } from '../../helpers/signed-in.ts'

const lists = '/v1/customer/wishlists'

async function world(t: ExecutionContext) {
  const store = await startBigCommerce(t)
  store.changeProduct(demo.simple, { price: 100 })
  const sidecar = await startSidecar(t, store)
  const session = await signedIn(store, sidecar, 'ben@example.com')
  const own = (method: string, path: string, body?: object) =>
    sidecar.call(method, path, { session, ...(body === undefined ? {} : { body }) })
  const made = await own('POST', lists, { name: ' Presents ', items: [{ productId: demo.simple }] })
  const { wishlist } = made.body
  return { store, sidecar, session, own, made, id: wishlist.id as number, token: wishlist.token as string }
}

test('a list is made, filled, renamed, opened, emptied and deleted', async (t) => {
  const { own, made, id, token } = await world(t)
  t.is(made.status, 201)
  t.is(made.headers.get('cache-control'), 'no-store')
  t.like(made.body.wishlist, { name: 'Presents', isPublic: false })
  await own('POST', `${lists}/${id}/items`, { productId: demo.sale })
  await own('POST', `${lists}/${id}/items`, { productId: demo.sale })
  const { items } = (await own('GET', lists)).body
  t.like(items[0], { id, count: 2 })
  t.is(items[0].cards.length, 2)
  t.truthy(items[0].cards[0].image.url)
  t.like((await own('PATCH', `${lists}/${id}`, { name: 'Wishes', isPublic: true })).body.wishlist, {
    id,
    name: 'Wishes',
    isPublic: true,
    token,
  })
  const whole = (await own('GET', `${lists}/${id}`)).body.wishlist
  t.deepEqual(
    whole.items.map(({ productId, isThere }: { productId: number; isThere: boolean }) => [
      productId,
      isThere,
    ]),
    [
      [demo.simple, true],
      [demo.sale, true],
    ],
  )
  await own('DELETE', `${lists}/${id}/items/${whole.items[0].id}`)
  t.is((await own('GET', `${lists}/${id}`)).body.wishlist.count, 1)
  t.deepEqual((await own('DELETE', `${lists}/${id}`)).body, {})
  t.is((await own('GET', `${lists}/${id}`)).status, 404)
})

test('what is on a list is shown at the prices of its owner’s group; to others who may see it, at theirs', async (t) => {
  const { sidecar, own, id, token } = await world(t)
  const price = ({ body }: Answer) => body.wishlist.items[0].product.price.price.formatted
  t.is(price(await own('GET', `${lists}/${id}`)), '$90.00')
  await own('PATCH', `${lists}/${id}`, { isPublic: true })
  t.is(price(await sidecar.call('GET', `/v1/wishlists/${token}`)), '$100.00')
  t.is(price(await own('GET', `/v1/wishlists/${token}`)), '$90.00')
})

test('a product that is gone stays on the list, and is said to be gone', async (t) => {
  const { store, own, id } = await world(t)
  store.removeProduct(demo.simple)
  const { items } = (await own('GET', `${lists}/${id}`)).body.wishlist
  t.like(items[0], { productId: demo.simple, isThere: false, product: null })
})

test('a list that was not opened, or was closed again, is not there for others; nor is one by a token made up', async (t) => {
  const { sidecar, own, id, token } = await world(t)
  const seen = async (asked: string) => (await sidecar.call('GET', `/v1/wishlists/${asked}`)).status
  t.is(await seen(token), 404)
  await own('PATCH', `${lists}/${id}`, { isPublic: true })
  t.is(await seen(token), 200)
  await own('PATCH', `${lists}/${id}`, { isPublic: false })
  t.is(await seen(token), 404)
  t.is(await seen('made-up-token'), 404)
  t.is(await seen('x'), 422)
})

test('another customer’s list can be neither seen, filled, changed nor deleted', async (t) => {
  const { store, sidecar, id } = await world(t)
  const session = await signedIn(store, sidecar, 'cleo@example.com')
  const theirs = store.wishlists.of(102)[0]
  for (const [method, path, body] of [
    ['GET', '', undefined],
    ['PATCH', '', { name: 'Mine' }],
    ['DELETE', '', undefined],
    ['POST', '/items', { productId: demo.sale }],
    ['DELETE', `/items/${theirs?.items[0]?.id}`, undefined],
  ] as const) {
    const answer = await sidecar.call(method, `${lists}/${id}${path}`, { session, ...(body ? { body } : {}) })
    t.is(answer.body.error?.code, 'not_found', `${method} ${path}`)
  }
  t.like(theirs, { name: 'Presents', items: [{ productId: demo.simple }] })
})

test('a guest is asked to sign in, and BigCommerce is not asked at all; nor for what is no id or no name', async (t) => {
  const { store, sidecar, own, id } = await world(t)
  store.clearLog()
  t.is((await sidecar.call('GET', lists)).body.error.code, 'sign_in_needed')
  t.is((await sidecar.call('POST', lists, { body: { name: 'x' } })).body.error.code, 'sign_in_needed')
  for (const [method, path, body, field] of [
    ['GET', `${lists}/x`, undefined, 'id'],
    ['GET', `${lists}/0`, undefined, 'id'],
    ['POST', lists, { name: ' ' }, 'name'],
    ['POST', lists, { name: 'x'.repeat(101) }, 'name'],
    ['POST', `${lists}/${id}/items`, { productId: '1' }, 'productId'],
  ] as const) {
    const { status, body: told } = await own(method, path, body)
    t.is(status, 422)
    t.is(told.error.details[0].field, field)
  }
  t.deepEqual(store.log(), [])
  t.is((await own('POST', `${lists}/${id}/items`, { productId: 4_000_000 })).body.error.code, 'not_found')
})

test('a sign-in that has ended is told', async (t) => {
  const { store, sidecar, own, id } = await world(t)
  await signedIn(store, sidecar, 'ben@example.com')
  for (const [method, path, body] of [
    ['GET', lists, undefined],
    ['PATCH', `${lists}/${id}`, { name: 'Other' }],
  ] as const)
    t.is((await own(method, path, body)).body.error.code, 'signed_out')
})

test('a wish for a variant tells what of each option it is, as the cart takes it', async (t) => {
  const { store, own, id } = await world(t)
  const product = store.product(demo.manyVariants)
  const variant = product?.variants?.[0]
  await own('POST', `${lists}/${id}/items`, { productId: demo.manyVariants, variantId: variant?.id })
  const { items } = (await own('GET', `${lists}/${id}`)).body.wishlist
  t.is(items[0].variant, null)
  t.is(items[1].variant.id, variant?.id)
  t.deepEqual(
    Object.fromEntries(
      items[1].variant.options.map(({ id: option, valueId }: { id: number; valueId: number }) => [
        option,
        valueId,
      ]),
    ),
    variant?.optionValueIds,
  )
  t.truthy(items[1].variant.options[0].name)
  t.true(Math.max(...store.log().map(({ complexity }) => complexity ?? 0)) < 9000)
})
