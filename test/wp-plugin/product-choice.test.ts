import test from 'ava'
import { manyVariantsId, productWithVariants } from '../helpers/many-variants.ts'
import { startShop } from '../helpers/shop.ts'
import { specimenCatalog } from '../helpers/specimen-catalog.ts'
import { visitor } from '../helpers/specimen-shop.ts'

const few = manyVariantsId
const many = manyVariantsId + 1

const catalog = {
  ...specimenCatalog,
  products: [
    ...specimenCatalog.products,
    { ...productWithVariants(6, few), path: '/few/' },
    { ...productWithVariants(600, many), path: '/many/' },
  ],
}

const large = { action: 'add', product: '102', quantity: '1', choose: '11,12', 'options.13': '6' }
const priceIn = (html: string) => /storebridge-price__now">([^<]*)</.exec(html)?.[1]?.trim()
const chosenIn = (html: string) =>
  [...html.matchAll(/value="(\d+)" data-storebridge-priced\s+checked/g)].map((found) => found[1])

test('without a script a choice has an address, which shows its price, numbers and stock to everybody', async (t) => {
  t.timeout(180_000)
  const { wordpress, store } = await startShop(t, { catalog })
  const visit = visitor(wordpress.url)

  const led = await visit('/products/shirt/?currency=USD', { ...large, 'options.11': '2', 'options.12': '3' })
  t.is(led.status, 303)
  t.is(
    decodeURIComponent(led.headers.get('location') ?? ''),
    '/products/shirt/?currency=USD&options[11]=2&options[12]=3',
  )
  const chosen = await visit('/products/shirt/?options[11]=2&options[12]=3')
  t.is(chosen.status, 200, chosen.words)
  t.deepEqual([priceIn(chosen.html), chosenIn(chosen.html)], ['$33.00', ['2', '3']])
  t.regex(chosen.html, /data-storebridge-code="sku">SHIRT-L-M</)
  t.true(chosen.html.includes(`<link rel="canonical" href="${wordpress.url}/products/shirt/">`))
  t.regex(chosen.html, /formaction="[^"]*\/products\/shirt\/#storebridge-form-102-price"/)
  t.notRegex(chosen.headers.get('cache-control') ?? '', /no-store|private/)

  const notForSale = await visit('/products/shirt/?options[11]=2&options[12]=4')
  t.regex(notForSale.words, /not for sale\. Please try another/)
  t.regex(notForSale.html, /data-storebridge-order hidden/)
  t.regex((await visit('/products/shirt/?options[11]=1&options[12]=4')).words, /Sold out/)
  const open = await visit('/products/shirt/?options[11]=2')
  t.regex(open.words, /Please choose: Colour\./)
  for (const nonsense of ['options=1', 'options[11][]=2', 'options[x]=y', 'options[11]=99999', 'options[]='])
    t.is((await visit(`/products/shirt/?${nonsense}`)).status, 200, nonsense)

  const back = await visit('/products/shirt/', { ...large, choose: '', 'options.11': '2', 'options.12': '4' })
  t.deepEqual([back.status, chosenIn(back.html).slice(0, 2)], [409, ['2', '4']])
  t.regex(back.html, /data-storebridge-code="sku">SHIRT-L-W</)

  const sizes = await Promise.all(
    ['few', 'many'].map(async (path) => (await visit(`/products/${path}/`)).html),
  )
  const [small = '', big = ''] = sizes
  const values = (id: number) =>
    (store.product(id)?.options ?? []).flatMap((option) => ('values' in option ? option.values : [])).length
  const perValue = (big.length - small.length) / (values(many) - values(few))
  t.is(store.product(many)?.variants.length, 600)
  t.true(perValue > 0 && perValue < 800, `${perValue} bytes for each value that can be chosen`)
  t.is(
    big.match(/40{8}\d{4}|MANY-\d+/g)?.length,
    4,
    'of all variants, the one shown, on the page and to search engines',
  )
  t.is(await wordpress.debugLog(), '')
})
