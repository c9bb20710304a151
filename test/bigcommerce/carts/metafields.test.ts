import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { customerShopper } from '../../helpers/customer.ts'
import { createCart, createShopper, type Shopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

type Written = { metafield: { entityId: number } | null; errors: { __typename: string }[] }

async function start(t: ExecutionContext) {
  const shopper = createShopper(await startBigCommerce(t, { catalog }))
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.mug, quantity: 1 }])
  return { shopper, cartEntityId: entityId }
}

async function write(shopper: Shopper, verb: 'create' | 'update' | 'delete', input: object) {
  const field = `${verb}CartMetafield`
  const told = verb === 'delete' ? 'deletedMetafieldEntityId' : 'metafield { entityId key value }'
  const { data, errors } = await shopper.ask(
    `mutation($input: ${verb[0]?.toUpperCase()}${field.slice(1)}Input!) { cart { ${field}(input: $input) {
      ${told} errors { __typename ... on Error { message } } } } }`,
    { input },
  )
  if (errors) throw new Error(errors[0]?.message)
  return (data as { cart: Record<string, Written> }).cart[field] as Written
}

const typesOf = ({ errors }: Written) => errors.map(({ __typename }) => __typename)

const read = async (shopper: Shopper, id: string, asked = '') => {
  const { data } = await shopper.ask(
    `query($id: String!) { site { cart(entityId: $id) { version
      metafields(namespace: "bc_storefront"${asked}) { edges { node { entityId key value } } } } } }`,
    { id },
  )
  const { cart } = (
    data as { site: { cart: { version: number; metafields: { edges: { node: object }[] } } } }
  ).site
  return { version: cart.version, nodes: cart.metafields.edges.map(({ node }) => node) }
}

test('what is written on a cart is read with it, changed and removed, and makes no version', async (t) => {
  const { shopper, cartEntityId } = await start(t)
  const { metafield } = await write(shopper, 'create', { cartEntityId, data: { key: 'a', value: '1' } })
  await write(shopper, 'create', { cartEntityId, data: { key: 'b', value: '2' } })
  const metafieldEntityId = metafield?.entityId
  await write(shopper, 'update', { cartEntityId, metafieldEntityId, data: { value: '3' } })
  t.deepEqual(await read(shopper, cartEntityId, ', keys: ["a"]'), {
    version: 1,
    nodes: [{ entityId: metafieldEntityId, key: 'a', value: '3' }],
  })
  t.deepEqual(await write(shopper, 'delete', { cartEntityId, metafieldEntityId }), {
    deletedMetafieldEntityId: metafieldEntityId,
    errors: [],
  } as never)
  t.is((await read(shopper, cartEntityId)).nodes.length, 1)
})

test('of two that write the same key at once, one is told that it exists', async (t) => {
  const { shopper, cartEntityId } = await start(t)
  const written = await Promise.all(
    Array.from({ length: 5 }, () =>
      write(shopper, 'create', { cartEntityId, data: { key: 'lock', value: 'x' } }),
    ),
  )
  t.is(written.filter(({ metafield }) => metafield).length, 1)
  t.deepEqual(written.flatMap(typesOf), Array(4).fill('AlreadyExistsError'))
})

test('errors are typed: no such cart, no such metafield, nothing to write, and too much', async (t) => {
  const { shopper, cartEntityId } = await start(t)
  const create = (input: object) => write(shopper, 'create', input)
  const data = { key: 'k', value: 'v' }
  t.deepEqual(typesOf(await create({ cartEntityId: crypto.randomUUID(), data })), ['NotFoundError'])
  t.deepEqual(typesOf(await create({ cartEntityId, data: { key: '', value: '' } })), [
    'ValidationError',
    'ValidationError',
  ])
  const unknown = { cartEntityId, metafieldEntityId: 99 }
  t.deepEqual(typesOf(await write(shopper, 'update', { ...unknown, data })), ['NotFoundError'])
  t.deepEqual(typesOf(await write(shopper, 'delete', unknown)), ['NotFoundError'])
  for (let count = 0; count < 10; count += 1)
    await create({ cartEntityId, data: { key: `k${count}`, value: 'v' } })
  t.deepEqual(typesOf(await create({ cartEntityId, data })), ['LimitExceededError'])
})

test('another’s cart is not there to write on', async (t) => {
  const { shopper } = await start(t)
  const ada = customerShopper(shopper.store, 'ada@example.com')
  const { entityId } = await createCart(ada, [{ productEntityId: ids.mug, quantity: 1 }])
  const input = { cartEntityId: entityId, data: { key: 'k', value: 'v' } }
  t.deepEqual(typesOf(await write(shopper, 'create', input)), ['NotFoundError'])
  t.deepEqual(typesOf(await write(ada, 'create', input)), [])
})
