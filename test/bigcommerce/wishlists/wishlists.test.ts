import test, { type ExecutionContext } from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { customerShopper } from '../../helpers/customer.ts'
import { createShopper, type Shopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

type List = {
  entityId: number
  name: string
  isPublic: boolean
  token: string
  items: { edges: { node: { entityId: number; productEntityId: number; variantEntityId: number | null } }[] }
}

const whole = `entityId name isPublic token items { edges { node { entityId productEntityId variantEntityId } } }`

async function start(t: ExecutionContext) {
  const store = await startBigCommerce(t, { catalog })
  return { store, ada: customerShopper(store, 'ada@example.com') }
}

/** The list as it is then; throws the text of a refusal, which nulls the payload. */
async function write(shopper: Shopper, field: string, input: object): Promise<List> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`
  const selection = field === 'deleteWishlists' ? 'result' : `result { ${whole} }`
  const text = `mutation($input: ${type}) { wishlist { ${field}(input: $input) { ${selection} } } }`
  const { data, errors } = await shopper.ask(text, { input })
  const payload = (data as { wishlist: Record<string, { result: List } | null> }).wishlist[field]
  if (!payload) throw new Error(errors?.[0]?.message)
  return payload.result
}

async function read(shopper: Shopper, asked = ''): Promise<List[]> {
  const { data } = await shopper.ask(
    `{ customer { wishlists${asked} { edges { node { ${whole} items { edges { node { product { name } } } } } } } } }`,
  )
  const { customer } = data as { customer: { wishlists: { edges: { node: List }[] } } }
  return customer.wishlists.edges.map(({ node }) => node)
}

const productsOf = (list: List) => list.items.edges.map(({ node }) => node.productEntityId)
const mug = { productEntityId: ids.mug }
const shirt = { productEntityId: ids.shirt, variantEntityId: 1021 }

test('a list is made, filled, changed in part, emptied and deleted', async (t) => {
  const { ada } = await start(t)
  const { entityId, ...made } = await write(ada, 'createWishlist', {
    name: 'Home',
    isPublic: false,
    items: [mug],
  })
  t.like(made, { name: 'Home', isPublic: false })
  const filled = await write(ada, 'addWishlistItems', { entityId, items: [shirt, mug] })
  t.deepEqual(productsOf(filled), [ids.mug, ids.shirt])
  t.is(filled.items.edges[1]?.node.variantEntityId, 1021)
  t.like(await write(ada, 'updateWishlist', { entityId, data: { isPublic: true } }), {
    name: 'Home',
    isPublic: true,
  })
  const itemEntityIds = [filled.items.edges[0]?.node.entityId]
  t.deepEqual(productsOf(await write(ada, 'deleteWishlistItems', { entityId, itemEntityIds })), [ids.shirt])
  t.is(await write(ada, 'deleteWishlists', { entityIds: [entityId] }), 'success' as never)
  t.deepEqual(await read(ada), [])
})

test('lists are found by their ids, and by what is on them', async (t) => {
  const { ada } = await start(t)
  for (const [name, item] of Object.entries({ one: mug, two: shirt }))
    await write(ada, 'createWishlist', { name, isPublic: false, items: [item] })
  const names = async (asked: string) => (await read(ada, asked)).map(({ name }) => name)
  t.deepEqual(await names(''), ['one', 'two'])
  t.deepEqual(await names('(first: 1)'), ['one'])
  t.deepEqual(await names('(filters: { entityIds: [23] })'), ['two'])
  t.deepEqual(await names(`(filters: { productEntityIds: [${ids.mug}] })`), ['one'])
  t.deepEqual(await names('(filters: { variantEntityIds: [1021] })'), ['two'])
})

test('who is not signed in is asked to by words alone, and the payload is null', async (t) => {
  const { store, ada } = await start(t)
  const { entityId } = await write(ada, 'createWishlist', { name: 'Home', isPublic: false })
  const guest = createShopper(store)
  for (const [field, input] of [
    ['createWishlist', { name: 'x', isPublic: true }],
    ['addWishlistItems', { entityId, items: [mug] }],
    ['deleteWishlists', { entityIds: [entityId] }],
  ] as const)
    await t.throwsAsync(write(guest, field, input), { message: /Please sign in/ }, field)
  t.is((await read(ada)).length, 1)
})

test('another’s list is not there, and no other goes with it', async (t) => {
  const { store, ada } = await start(t)
  const ben = customerShopper(store, 'ben@example.com')
  const { entityId } = await write(ada, 'createWishlist', { name: 'Home', isPublic: true, items: [mug] })
  const own = await write(ben, 'createWishlist', { name: 'Own', isPublic: false })
  await t.throwsAsync(write(ben, 'updateWishlist', { entityId, data: { name: 'Mine' } }), {
    message: /not found/,
  })
  await t.throwsAsync(write(ben, 'deleteWishlists', { entityIds: [own.entityId, entityId] }), {
    message: /not found/,
  })
  t.deepEqual(
    [...(await read(ada)), ...(await read(ben))].map(({ name }) => name),
    ['Home', 'Own'],
  )
})

test('a token opens a list to everybody while it is public', async (t) => {
  const { store, ada } = await start(t)
  const { entityId, token } = await write(ada, 'createWishlist', {
    name: 'Home',
    isPublic: true,
    items: [mug],
  })
  const query = 'query($token: String!) { site { publicWishlist(token: $token) { name } } }'
  const seen = async (asked: string) => (await ask(store, { query, variables: { token: asked } })).data
  t.deepEqual(await seen(token), { site: { publicWishlist: { name: 'Home' } } })
  t.deepEqual(await seen('another'), { site: { publicWishlist: null } })
  await write(ada, 'updateWishlist', { entityId, data: { isPublic: false } })
  t.deepEqual(await seen(token), { site: { publicWishlist: null } })
})

test('what the store does not have cannot be wished for, and leaves no list behind', async (t) => {
  const { ada } = await start(t)
  const items = [mug, { productEntityId: 4_000_000 }]
  await t.throwsAsync(write(ada, 'createWishlist', { name: 'x', isPublic: false, items }), {
    message: /not found/,
  })
  t.deepEqual(await read(ada), [])
})
