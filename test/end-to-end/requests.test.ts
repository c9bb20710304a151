import test from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startShop } from '../helpers/shop.ts'

const busyPage = [
  '<!-- wp:shortcode -->[storebridge_products newest="1" limit="12"]<!-- /wp:shortcode -->',
  `[storebridge_product id="${demo.simple}"]`,
  `<!-- wp:group --><div class="wp-block-group"><!-- wp:shortcode -->[storebridge_product id="${demo.swatches}"]<!-- /wp:shortcode --></div><!-- /wp:group -->`,
  `[storebridge_product id="${demo.everyModifier}"]`,
].join('\n\n')

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('a cold page of a grid of twelve and three products costs one GraphQL request, a warm one none', async (t) => {
  const { store, wordpress } = await startShop(t, { pages: { busy: busyPage } })
  const read = () =>
    fetch(`${wordpress.url}/busy/`, { headers: { 'X-Forwarded-For': '198.51.100.7, 10.1.1.1' } })
  const cold = await read()
  const html = await cold.text()
  t.is(cold.status, 200)
  t.is(html.match(/<article class="storebridge-card"/g)?.length, 12)
  t.is(html.match(/data-storebridge-product/g)?.length, 3)
  const asked = store.log()
  t.is(asked.filter(({ path }) => path.endsWith('/graphql')).length, 1)
  t.is(new Set(asked.map(({ correlationId }) => correlationId)).size, 1)
  t.regex(asked[0]?.correlationId ?? '', uuid)
  for (const entry of asked)
    t.like(entry, { proxySecret: 'right', trueClientIp: '127.0.0.1', clientIp: '127.0.0.1' })
  store.clearLog()
  t.is((await read()).status, 200)
  t.deepEqual(store.log(), [])
})

test('adding to the cart costs one mutation, and every call of it carries the one correlation id', async (t) => {
  const { store, wordpress } = await startShop(t, {
    pages: { one: `[storebridge_product id="${demo.simple}"]` },
  })
  await fetch(`${wordpress.url}/one/`)
  store.clearLog()
  const body = new URLSearchParams({
    'storebridge[action]': 'add',
    'storebridge[product]': String(demo.simple),
    'storebridge[quantity]': '1',
  })
  const headers = { Origin: wordpress.url, 'X-Forwarded-For': '198.51.100.7' }
  const answer = await fetch(`${wordpress.url}/one/`, { method: 'POST', body, headers, redirect: 'manual' })
  t.is(answer.status, 303)
  t.is(answer.headers.get('Location'), `${wordpress.url}/cart/`)
  const asked = store.log()
  t.deepEqual(
    asked.map(({ operationType }) => operationType),
    ['mutation'],
  )
  t.like(asked[0], { proxySecret: 'right', trueClientIp: '127.0.0.1' })
  t.regex(asked[0]?.correlationId ?? '', uuid)
})

test('a page without products asks for nothing, and carries neither our script nor our style', async (t) => {
  const { store, wordpress } = await startShop(t, { pages: { plain: 'Nothing is sold here.' } })
  const page = await fetch(`${wordpress.url}/plain/`)
  t.deepEqual(store.log(), [])
  t.notRegex(await page.text(), /storebridge/)
  t.is(page.headers.get('Set-Cookie'), null)
})
