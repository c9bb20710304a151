import test, { type ExecutionContext } from 'ava'
import { chosen } from '../helpers/blocks.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

type Shop = Awaited<ReturnType<typeof startSpecimenShop>>
type Told = { status: number; body: Record<string, unknown> & unknown[] }

const asker = async ({ wordpress }: Shop, user: string) => {
  const signedIn = await wordpress.login(user)
  const nonce = await signedIn.nonce('wp_rest')
  return async (path: string, data?: unknown): Promise<Told> => {
    const headers = { 'X-WP-Nonce': nonce, 'Content-Type': 'application/json' }
    const sent = data === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(data) }
    const answer = await signedIn.fetch(`/wp-json/storebridge/v1/editor/${path}`, sent)
    return { status: answer.status, body: (await answer.json()) as Told['body'] }
  }
}

type Ask = Awaited<ReturnType<typeof asker>>

async function keepOthersOut(shop: Shop, t: ExecutionContext) {
  const reader = await asker(shop, 'subscriber')
  for (const path of ['products?search=mug', 'names?kind=brands', 'product?id=101']) {
    t.is((await reader(path)).status, 403, path)
    t.is((await fetch(`${shop.wordpress.url}/wp-json/storebridge/v1/editor/${path}`)).status, 401, path)
  }
  t.is((await reader('preview', { name: 'storebridge/cart' })).status, 403)
}

async function refuseNonsense(ask: Ask, t: ExecutionContext) {
  const wrong = [
    'products?search[]=mug',
    `products?search=${'m'.repeat(101)}`,
    'products?ids=mug',
    'products?ids[]=-1',
    'products?ids[0][]=101',
    'names',
    'names?kind=orders',
    'names?kind[]=brands',
    'product?id[]=101',
  ]
  for (const path of wrong) t.is((await ask(path)).status, 400, path)
  t.is((await ask('preview', { name: 'core/paragraph' })).status, 400)
  t.is((await ask('preview', { name: ['storebridge/cart'] })).status, 400)
  t.is((await ask('preview', { name: 'storebridge/cart', attributes: 'all' })).status, 400)
  const odd = { name: 'storebridge/products', attributes: { limit: 'many', columns: [3], items: 'none' } }
  t.like(await ask('preview', odd), { status: 200, body: { state: 'shown' } })
}

async function find(ask: Ask, t: ExecutionContext) {
  const { body } = await ask('products?search=mug')
  t.like(body[0], { id: 101, name: 'Mug', sku: 'MUG', stock: 'In stock' })
  t.regex(String((body[0] as { price: string }).price), /^\$\d/)
  t.like((await ask('products?search=BOWL')).body[0], { name: 'Bowl', sku: 'BOWL' })
  t.deepEqual((await ask('products?search=%20')).body.length, 0)
  t.deepEqual(
    (await ask('products?ids[]=103&ids[]=101')).body.map((found) => (found as { id: number }).id),
    [103, 101],
  )
  const categories = (await ask('names?kind=categories')).body
  t.like(categories[2], { id: 3, name: 'Cups', depth: 2 })
  t.like((await ask('names?kind=brands')).body[0], { id: 21, name: 'Fern' })
  t.like((await ask('product?sku=MUG')).body, { title: 'Mug', price: '$9.99', sku: 'MUG' })
  for (const path of ['product', 'product?id=101&sku=MUG', 'product?id=999999'])
    t.is((await ask(path)).status, 422, path)
}

async function preview(ask: Ask, t: ExecutionContext) {
  const shown = async (name: string, attributes: Record<string, unknown> = {}) => {
    const { status, body } = await ask('preview', { name: `storebridge/${name}`, attributes })
    t.is(status, 200, name)
    return body as { state?: string; html?: string }
  }
  t.regex((await shown('product', { items: chosen(101) })).html ?? '', /storebridge-product__name[\s\S]*Mug/)
  t.regex((await shown('product-part', { part: 'price' })).html ?? '', /storebridge-price/, 'of a template')
  t.regex(
    (await shown('products', { columns: 7 })).html ?? '',
    /The block “Products” shows nothing here[\s\S]*Columns: “7” does not fit/,
    'an editor note',
  )
  for (const name of ['cart', 'checkout', 'account']) {
    const { html = '' } = await shown(name)
    t.regex(html, /storebridge-sample/, name)
    t.notRegex(html, /<(form|input|a) /, name)
  }
  t.is((await shown('product')).state, 'empty')
}

async function tellOfOutage(shop: Shop, ask: Ask, t: ExecutionContext) {
  await shop.sidecar.close()
  const found = await ask('products?search=mug')
  t.is(found.status, 503)
  t.regex(String(found.body.message), /cannot be reached right now\. \w/)
  t.is((await ask('names?kind=brands')).status, 503)
  const { status, body } = await ask('preview', {
    name: 'storebridge/products',
    attributes: { choice: 'hand', items: chosen(101) },
  })
  t.is(status, 200)
  t.like(body, { state: 'away', html: '' })
  t.regex(String(body.words), /cannot be reached/)
}

test('editors, and nobody else, find products, see a block as it will look, and are told of an outage', async (t) => {
  const shop = await startSpecimenShop(t, {
    php: `wp_insert_user( array( 'user_login' => 'subscriber', 'user_pass' => 'x', 'role' => 'subscriber' ) );`,
  })
  const ask = await asker(shop, 'editor')
  await keepOthersOut(shop, t)
  await refuseNonsense(ask, t)
  await find(ask, t)
  await preview(ask, t)
  await tellOfOutage(shop, ask, t)
  t.is(await shop.wordpress.debugLog(), '')
})
