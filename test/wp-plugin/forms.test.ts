import test from 'ava'
import { ids } from '../helpers/specimen-plain.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const add = (product: number, more: Record<string, string> = {}) => ({
  action: 'add',
  product: String(product),
  quantity: '1',
  ...more,
})

const impossible: [string, RegExp][] = [
  ['-1', /Quantity: the minimum is 1/],
  ['0', /Quantity: the minimum is 1/],
  ['1.5', /Quantity: please enter a whole number/],
  ['two', /Quantity: please enter a number/],
  ['99999999999', /Quantity: the maximum is 1,000,000/],
  ['', /Quantity: please fill this in/],
]

const written = ({ log }: { log: () => { operationType: string | null }[] }) =>
  log().filter(({ operationType }) => operationType === 'mutation')

test('an impossible quantity comes back with the field named and what was typed kept', async (t) => {
  const { store, visit } = await startSpecimenShop(t)
  await visit('/products/mug/')
  store.clearLog()
  for (const [quantity, words] of impossible) {
    const page = await visit('/products/mug/', add(ids.mug, { quantity }))
    t.is(page.status, 422, quantity)
    t.regex(page.words, words)
    const field = /<input[^>]*name="storebridge\[quantity\]"[^>]*>/.exec(page.html)?.[0] ?? ''
    t.true(field.includes(`value="${quantity}"`), field)
    t.regex(field, /aria-describedby="[^"]*-error"\s+aria-invalid="true"/)
    t.is(page.headers.get('set-cookie'), null)
    t.regex(page.headers.get('cache-control') ?? '', /no-store/)
  }
  t.deepEqual(written(store), [])

  const tooFew = await visit('/products/seeds/', add(ids.limited, { quantity: '1' }))
  t.is(tooFew.status, 422)
  t.regex(tooFew.words, /Quantity: (the minimum is 2|please choose a value from 2 to 6)/)
})

test('options that are missing or wrong are named at their fields, and what was typed stays', async (t) => {
  const { visit } = await startSpecimenShop(t)
  const page = await visit('/products/shirt/', add(ids.shirt, { quantity: '3' }))
  t.is(page.status, 422)
  t.regex(page.words, /Size: please fill this in/)
  t.regex(page.html, /<a href="#storebridge-form-102-option-\d+">Size/)
  t.regex(page.html, /name="storebridge\[quantity\]" value="3"/)
  t.notRegex(/<fieldset[^>]*data-label="Size"[\s\S]*?<\/fieldset>/.exec(page.html)?.[0] ?? '', / checked/)

  const pen = await visit(
    '/products/pen/',
    add(ids.engraved, { 'options.31': 'An engraving much longer than eight', 'options.35': 'kept' }),
  )
  t.is(pen.status, 422)
  t.regex(pen.html, /value="An engraving much longer than eight"/)
})

test('what is sold out or unknown is refused in words of its own', async (t) => {
  const { visit } = await startSpecimenShop(t)
  const soldOut = await visit('/products/lamp/', add(ids.soldOut))
  t.is(soldOut.status, 409)
  t.regex(soldOut.words, /not enough left in stock/)
  t.notRegex(soldOut.html, /<button[^>]*>\s*Add to cart/)
  t.regex((await visit('/products/lamp/')).words, /Sold out.*cannot be ordered at the moment/)
  const tooMany = await visit('/products/bowl/', add(ids.scarce, { quantity: '50' }))
  t.is(tooMany.status, 409)
  t.regex(tooMany.html, /name="storebridge\[quantity\]" value="50"/)
})

test('a form from elsewhere is refused, in the page and over REST, and nothing is written', async (t) => {
  const { store, wordpress, visit } = await startSpecimenShop(t)
  await visit('/products/mug/')
  store.clearLog()
  const foreign: Record<string, string>[] = [
    {},
    { Origin: 'https://elsewhere.example' },
    { Origin: 'null' },
    { Referer: 'https://elsewhere.example/products/mug/' },
    { 'Sec-Fetch-Site': 'cross-site', Origin: wordpress.url },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: wordpress.url.replace('http:', 'https:') },
  ]
  for (const headers of foreign) {
    const page = await visit('/products/mug/', add(ids.mug), headers)
    t.is(page.status, 403, JSON.stringify(headers))
    t.regex(page.words, /your browser did not confirm/)
    const rest = await visit('/wp-json/storebridge/v1/cart/items', add(ids.mug), headers)
    t.is(rest.status, 403, JSON.stringify(headers))
  }
  t.is(
    (await visit('/products/mug/?storebridge[action]=add&storebridge[product]=101&storebridge[quantity]=1'))
      .status,
    200,
  )
  t.deepEqual(
    store.log().filter(({ operationType }) => operationType === 'mutation'),
    [],
  )
  t.is(
    (await visit('/products/mug/', add(ids.mug), { Referer: `${wordpress.url}/products/mug/` })).status,
    303,
  )
})

test('the script’s way answers the same in JSON, and may not be kept', async (t) => {
  const { visit, wordpress } = await startSpecimenShop(t)
  const refused = await visit('/wp-json/storebridge/v1/cart/items', {
    ...add(ids.shirt),
    'labels.11': 'Size',
  })
  t.is(refused.status, 422)
  t.like(JSON.parse(refused.html), { code: 'invalid_input' })
  t.regex(refused.html, /please fill this in/)
  const added = await visit('/wp-json/storebridge/v1/cart/items', add(ids.mug, { quantity: '2' }))
  t.is(added.status, 200)
  t.like(JSON.parse(added.html), {
    message: 'Added to your cart: 2 × Mug.',
    count: 2,
    cartUrl: `${wordpress.url}/cart/`,
  })
  t.is(added.headers.get('cache-control'), 'no-store, private')
  const chosen = await visit('/wp-json/storebridge/v1/products/101')
  t.like(JSON.parse(chosen.html), { codes: { sku: 'MUG' }, orderable: true })
  t.is(chosen.headers.get('cache-control'), 'public, max-age=60')
  t.is((await visit('/wp-json/storebridge/v1/products/999999')).status, 404)
  t.is(await wordpress.debugLog(), '')
})
