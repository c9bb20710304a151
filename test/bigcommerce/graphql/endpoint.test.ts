import { createHash } from 'node:crypto'
import test, { type ExecutionContext } from 'ava'
import { ask, mintToken } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const query = 'query Name { site { settings { storeName } } }'

test('an answer tells its cost and what it answered', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const { status, headers, data } = await ask(store, { query, variables: {} })
  t.is(status, 200)
  t.deepEqual(data, { site: { settings: { storeName: 'Specimens' } } })
  t.true(Number(headers.get('x-bc-graphql-complexity')) > 0)
  t.is(headers.get('x-bc-graphql-query-hash'), createHash('sha256').update(query).digest('hex'))
  t.regex(headers.get('x-bc-graphql-variables-hash') ?? '', /^44136fa3/)
  t.is(headers.get('x-bc-graphql-operation-type'), 'query')
  t.is(headers.get('x-bc-graphql-operation-name'), 'Name')
})

test('an operation without a name has an empty one', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const { headers } = await ask(store, { query: '{ site { settings { storeName } } }' })
  t.is(headers.get('x-bc-graphql-operation-name'), '')
})

test('of several operations the one named is run', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const two = `${query} query Hash { site { settings { storeHash } } }`
  const { data } = await ask(store, { query: two, operationName: 'Hash' })
  t.deepEqual(data, { site: { settings: { storeHash: 'demo5tore' } } })
})

test('an unknown field is a 400 with a place and nothing else', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const { status, headers, ...body } = await ask(store, { query: 'query Invalid { site { noSuchField } }' })
  t.is(status, 400)
  t.is(headers.get('x-bc-graphql-complexity'), null)
  const message = "Cannot query field 'noSuchField' on type 'Site'."
  t.deepEqual(body as object, { errors: [{ message, locations: [{ line: 1, column: 24 }] }] })
})

const refuse = test.macro({
  exec: async (t: ExecutionContext, request: unknown, message: RegExp) => {
    const store = await startBigCommerce(t, { catalog })
    const { status, data, errors } = await ask(store, request as { query: string })
    t.is(status, 400)
    t.is(data, undefined)
    t.regex(errors?.[0]?.message ?? '', message)
  },
  title: (about = '') => `GraphQL answers 400 to ${about}`,
})

test('a syntax error', refuse, { query: '{ site {' }, /Syntax Error/)
test('a batch', refuse, [{ query }], /JSON object/)
test('nothing', refuse, {}, /JSON object/)
test('an operation that is not there', refuse, { query, operationName: 'Other' }, /operation name/)
test('a misspelt field, without hints', refuse, { query: '{ site { setings { storeName } } }' }, /^[^?]*$/)
test(
  'a missing variable',
  refuse,
  { query: 'query($id: Int!) { site { brand(entityId: $id) { name } } }' },
  /id/,
)

test('a browser is refused, a server that sends Sec-Fetch-Mode is not', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const token = await mintToken(store)
  for (const headers of [{ Origin: 'https://shop.example' }, { 'Sec-Fetch-Site': 'cross-site' }]) {
    const { status, errors } = await ask(store, { query }, { token, headers })
    t.is(status, 401)
    t.is(errors?.length, 1)
  }
  t.is((await ask(store, { query }, { token })).status, 200)
})

const withoutScope = test.macro({
  exec: async (
    t: ExecutionContext,
    scope: 'Customer' | 'Unauthenticated',
    text: string,
    expected: object,
  ) => {
    const store = await startBigCommerce(t, { catalog })
    const token = await mintToken(store, [scope === 'Customer' ? 'Unauthenticated' : 'Customer'])
    const { status, headers, ...body } = await ask(store, { query: text }, { token })
    const { errors = [], ...rest } = body
    t.is(status, 200)
    t.deepEqual(rest as object, expected)
    t.like(errors[0], {
      message: 'The provided token does not include the scopes required to resolve this field.',
      extensions: { code: 'INSUFFICIENT_ACCESS_SCOPE', requiredScopes: [scope] },
    })
  },
  title: (about = '') => `without the scope, ${about}`,
})

test('the customer is null', withoutScope, 'Customer', '{ customer { entityId } }', {
  data: { customer: null },
})
test('a nullable field is null', withoutScope, 'Unauthenticated', '{ site { settings { storeName } } }', {
  data: { site: { settings: null } },
})
test(
  'the null of a field that must not be null goes up',
  withoutScope,
  'Unauthenticated',
  '{ site { categoryTree { name } } }',
  { data: null },
)
test(
  'a cart mutation is null',
  withoutScope,
  'Unauthenticated',
  'mutation { cart { deleteCart(input: { cartEntityId: "x" }) { deletedCartEntityId } } }',
  { data: { cart: { deleteCart: null } } },
)
test(
  'signing in fails at the root',
  withoutScope,
  'Customer',
  'mutation { login(email: "a", password: "b") { result: customer { entityId } } }',
  {
    data: null,
  },
)

test('with the scope, nobody is signed in', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const { data } = await ask(store, { query: '{ customer { entityId } }' })
  t.deepEqual(data, { customer: null })
})

test('nobody can sign in yet', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const login = 'mutation { login(email: "a@b.example", password: "c") { customer { entityId } } }'
  const { status, data, errors } = await ask(store, { query: login })
  t.is(status, 200)
  t.is(data, null)
  t.is(errors?.[0]?.message, 'Invalid credentials')
})

test('an error of a resolver has a path and a place, and no extensions', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const text = `{ site { product(entityId: ${ids.mug}) { images(first: 51) { edges { cursor } } } } }`
  const { status, errors = [] } = await ask(store, { query: text })
  t.is(status, 200)
  t.deepEqual(Object.keys(errors[0] ?? {}), ['message', 'path', 'locations'])
})
