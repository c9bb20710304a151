import test, { type ExecutionContext } from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { productPage, wholeCart } from '../../helpers/selections.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

async function score(t: ExecutionContext, query: string, variables = {}) {
  const store = await startBigCommerce(t, { catalog })
  const { headers, status, errors } = await ask(store, { query, variables })
  t.is(status, 200, JSON.stringify(errors))
  return Number(headers.get('x-bc-graphql-complexity'))
}

const within = test.macro({
  exec: async (t: ExecutionContext, query: string, low: number, high: number) => {
    const complexity = await score(t, query)
    t.true(complexity >= low && complexity <= high, String(complexity))
  },
  title: (about = '') => `${about} costs what it was measured to cost`,
})

const product = (selection: string) => `{ site { product(entityId: 101) { ${selection} } } }`
const addLines = `mutation { cart { addCartLineItems(input: { cartEntityId: "x", data: {} }) { cart { ${wholeCart} } } } }`

const money = '{ value currencyCode formattedV2 }'
const wholeCheckout = `entityId version customerMessage billingAddress { entityId firstName countryCode }
  subtotal ${money} grandTotal ${money} outstandingBalance ${money} taxTotal ${money} taxes { name amount ${money} }
  coupons { code couponType discountedAmount ${money} } giftCertificates { code balance ${money} used ${money} }
  promotions { banners { entityId type locations text } }
  shippingConsignments { entityId lineItemIds address { firstName city countryCode } shippingCost ${money}
    availableShippingOptions { entityId description cost ${money} isRecommended } selectedShippingOption { entityId } }
  cart { ${wholeCart} }`

test(
  'a whole checkout with its cart, read,',
  within,
  `{ site { checkout(entityId: "x") { ${wholeCheckout} } } }`,
  100,
  1_000,
)

test('a whole checkout is more than a mutation can answer', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const input = '{ checkoutEntityId: "x", data: { couponCode: "X" } }'
  const { status, errors } = await ask(store, {
    query: `mutation { checkout { applyCheckoutCoupon(input: ${input}) { checkout { ${wholeCheckout} } } } }`,
  })
  t.is(status, 400)
  t.regex(errors?.[0]?.message ?? '', /^The query is too complex/)
})

test('a whole cart from a mutation', within, addLines, 9_000, 9_400)
test('a rich product page', within, product(productPage), 3_400, 4_700)
test(
  'signing in',
  within,
  'mutation { login(email: "a", password: "b") { customer { entityId } } }',
  9_999,
  9_999,
)

test('the size of a page multiplies what is on it, ten when none is asked for', async (t) => {
  const many = (page: string) => product(`images${page} { edges { node { urlTemplate } } }`)
  const [ten, plain, fifty] = await Promise.all([
    score(t, many('(first: 10)')),
    score(t, many('')),
    score(t, many('(last: 50)')),
  ])
  t.is(plain, ten)
  t.true(fifty > 4 * ten, `${fifty} against ${ten}`)
})

const counted = 'isSelected productCount'
const facets = (
  page: number,
  ofCategory = '',
) => `filters(first: 25) { pageInfo { hasNextPage endCursor } edges { node {
  __typename displayName isCollapsedByDefault
  ... on BrandSearchFilter { displayProductCount brands(first: ${page}) { edges { node { entityId name ${counted} } } } }
  ... on CategorySearchFilter { displayProductCount categories(first: ${page}) { edges { node { entityId name ${counted} ${ofCategory} } } } }
  ... on ProductAttributeSearchFilter { filterKey displayProductCount attributes(first: ${page}) { edges { node { value ${counted} } } } }
  ... on RatingSearchFilter { ratings(first: 10) { edges { node { value ${counted} } } } }
  ... on PriceSearchFilter { selected { minPrice maxPrice } }
} } }`
const searching = (selection: string) =>
  `{ site { search { searchProducts(filters: { searchTerm: "mug" }) { products(first: 10) { edges { node {
    entityId name path brand { entityId name } } } } ${selection} } } } }`

test('facets of fifty values each, as captured, just fit; with their own children they would not', async (t) => {
  const fitting = await score(t, searching(facets(50)))
  t.true(fitting > 7_000 && fitting < 10_000, String(fitting))
  t.true((await score(t, searching(facets(10)))) < 2_500)
  t.true((await score(t, searching(''))) < 100)
  const store = await startBigCommerce(t, { catalog })
  const nested = facets(50, `subCategories(first: 50) { edges { node { name ${counted} } } }`)
  const { status, errors } = await ask(store, { query: searching(nested) })
  t.is(status, 400)
  t.regex(errors?.[0]?.message ?? '', /^The query is too complex/)
})

test('a page size in a variable counts the same', async (t) => {
  const text = 'query($n: Int) { site { products(first: $n) { edges { node { name } } } } }'
  const literal = '{ site { products(first: 40) { edges { node { name } } } } }'
  t.is(await score(t, text, { n: 40 }), await score(t, literal))
})

test('what a directive leaves out is free', async (t) => {
  const text = (directive: string) => product(`name images(first: 50) ${directive} { edges { cursor } }`)
  const bare = await score(t, product('name'))
  t.is(await score(t, text('@include(if: false)')), bare)
  t.is(await score(t, text('@skip(if: true)')), bare)
  t.true((await score(t, text('@include(if: true)'))) > bare)
})

test('a fragment costs what it holds', async (t) => {
  const spread = `${product('...Named')} fragment Named on Product { brand { name } }`
  t.is(await score(t, spread), await score(t, product('brand { name }')))
})

test('too complex a query is a 400 that tells its score, and no header', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const variants =
    'variants(first: 50) { edges { node { productOptions(first: 50) { edges { node { displayName } } } } } }'
  const text = `{ site { products(first: 50) { edges { node { ${variants} } } } } }`
  const { status, headers, ...body } = await ask(store, { query: text })
  t.is(status, 400)
  t.is(headers.get('x-bc-graphql-complexity'), null)
  t.deepEqual(Object.keys(body), ['errors'])
  t.deepEqual(Object.keys(body.errors?.[0] ?? {}), ['message'])
  t.regex(
    body.errors?.[0]?.message ?? '',
    /^The query is too complex as it has a complexity score of \d{5,} out of 10000\. Please remove some elements and try again$/,
  )
})

const nested = (levels: number): string => (levels === 0 ? 'name' : `children { ${nested(levels - 1)} }`)

test('sixteen levels are deep enough', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const tree = (levels: number) => ask(store, { query: `{ site { categoryTree { ${nested(levels)} } } }` })
  t.regex((await tree(15)).errors?.[0]?.message ?? '', /depth of 17 out of 16/)
  t.notRegex((await tree(14)).errors?.[0]?.message ?? '', /depth/)
})

const twice = test.macro({
  exec: async (t: ExecutionContext, text: string) => {
    const store = await startBigCommerce(t, { catalog })
    const { status, errors } = await ask(store, { query: text })
    t.is(status, 400)
    t.is(errors?.[0]?.message, 'Only one mutation is allowed per request.')
  },
  title: (about = '') => `two mutations in one request are refused ${about}`,
})

const drop = 'deleteCart(input: { cartEntityId: "x" }) { deletedCartEntityId }'
test('side by side', twice, `mutation { cart { a: ${drop} b: ${drop} } }`)
test('in two rooms', twice, `mutation { a: cart { ${drop} } b: cart { ${drop} } }`)
test(
  'through a fragment',
  twice,
  `mutation { cart { ...Two } } fragment Two on CartMutations { a: ${drop} b: ${drop} }`,
)
