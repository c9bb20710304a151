import test from 'ava'
import { type Fields, type Page, startSpecimenShop, visitor } from '../helpers/specimen-shop.ts'

const login = (name: string) => ({
  action: 'login',
  'fields.email': `${name}@example.com`,
  'fields.password': 'Teapot-2026',
})

const lists = '/account/?account=wishlists'
const wish = { action: 'wish', product: '101' }

const locationOf = ({ headers }: Page) => headers.get('location') ?? ''
const listOf = (page: Page) => /wishlist=(\d+)/.exec(locationOf(page))?.[1] ?? ''
const fieldsOf = (name: string, eyes: string): Fields => ({ 'fields.name': name, 'fields.eyes': eyes })

test('a guest who wishes for a product signs in, and it is on their list; no link of others adds to it', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit } = await startSpecimenShop(t)
  const product = await visit('/products/mug/')
  t.regex(product.html, /name="storebridge\[action\]" value="wish">Add to wishlist</)
  t.notRegex(product.headers.get('cache-control') ?? '', /no-store/)

  const foreign = await visit('/products/mug/', wish, { Origin: 'https://elsewhere.example' })
  t.is(foreign.status, 403)
  t.regex(foreign.words, /For your security, this was not done/)
  t.is(foreign.headers.getSetCookie().length, 0)

  const sent = await visit('/products/mug/', wish)
  t.is(sent.status, 303)
  t.regex(locationOf(sent), /account=login&redirectTo=%2Faccount%2F%3Faccount%3Dwishlists%26add%3D101$/)
  const entered = await visit(locationOf(sent), login('ada'))
  t.is(locationOf(entered), `${wordpress.url}${lists}&add=101`)
  const added = await visit(locationOf(entered))
  t.is(added.status, 303)
  const list = await visit(locationOf(added))
  t.regex(list.words, /Added to this list\. My wishlist/)
  t.regex(list.html, /href="[^"]*\/products\/mug\/">Mug</)
  t.regex(list.words, /In stock/)
  t.regex(list.headers.get('cache-control') ?? '', /no-store/)

  const other = await visit(`${lists}&add=102`)
  t.is(other.status, 200)
  t.regex(other.words, /Which list should it go on\?/)
  t.notRegex((await visit(locationOf(added))).html, /products\/shirt/)

  t.regex(other.words, /Or a new list/)
  const fresh = await visit(`${lists}&add=101`, {
    action: 'make-wishlist',
    product: '101',
    ...fieldsOf('Attic', 'private'),
  })
  t.regex((await visit(locationOf(fresh))).words, /Added to this list\. Attic .*Mug/)
  const emptied = { action: 'delete-wishlist', wishlist: listOf(fresh) }
  t.is((await visit(`${lists}&wishlist=${listOf(fresh)}`, emptied)).status, 303)

  const again = await visit('/products/card/', { ...wish, product: '103' })
  t.is(locationOf(again), locationOf(added))
  t.is((await visit(lists, { action: 'make-wishlist', ...fieldsOf('Birthday', 'private') })).status, 303)
  const several = await visit('/products/mug/', wish)
  t.is(locationOf(several), `${wordpress.url}${lists}&add=101`)
  const asked = await visit(locationOf(several))
  const [, birthday = ''] = /value="(\d+)"[^>]*> Birthday/.exec(asked.html) ?? []
  const put = await visit(`${lists}&add=101`, { action: 'wish-into', product: '101', wishlist: birthday })
  t.is(listOf(put), birthday)
  t.regex((await visit(locationOf(put))).words, /Birthday .*Mug/)
  t.is(await wordpress.debugLog(), '')
})

test('a wish for a variant is kept as it was chosen, shown, and moved to the cart so', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit, store } = await startSpecimenShop(t)
  const shirt = '/products/shirt/'
  const page = await visit(shirt)
  const [, form = ''] = /<form class="storebridge-form" id="([^"]+)"/.exec(page.html) ?? []
  t.regex(page.html, new RegExp(`<button[^>]*type="submit" form="${form}"[^>]*value="wish"`))
  const chosen = { action: 'wish', product: '102', 'options.11': '2', 'options.12': '3' }
  const sent = await visit(shirt, chosen)
  t.regex(locationOf(sent), /add%3D102-1023$/)
  const entered = await visit(locationOf(sent), login('ada'))
  const list = await visit(locationOf(await visit(locationOf(entered))))
  t.regex(list.words, /Shirt .*Size: L, Colour: Moss/)
  const own = list.html
  t.regex(own, /name="storebridge\[options\]\[11\]" value="2"/)
  const item = itemBefore(own, '102')
  const id = /name="storebridge\[wishlist\]" value="(\d+)"/.exec(own)?.[1] ?? ''
  const move = { action: 'move-wish', wishlist: id, product: '102', item, 'fields.item': item }
  const moved = await visit(`${lists}&wishlist=${id}`, { ...move, 'options.11': '2', 'options.12': '3' })
  t.is(moved.status, 303, moved.words)
  t.regex((await visit('/cart/')).words, /Shirt .*Size.*L.*Colour.*Moss/)
  for (let more = 0; more < 24; more += 1) store.wishlists.create(101, `List no. ${more}`, false, [])
  const choice = (await visit(`${lists}&add=102-1023`)).words
  t.regex(choice, /List no\. 0 .*/)
  t.regex(choice, /List no\. 23 .*Or a new list/)
  const partly = await visit(shirt, { ...chosen, 'options.12': '' })
  t.regex(locationOf(partly), /add=102$/, 'half a choice is a wish for the product')
  t.is(await wordpress.debugLog(), '')
})

test('lists are made, renamed, shown to others and deleted; what is on them moves to the cart', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit, store } = await startSpecimenShop(t, {
    pages: { shown: '[storebridge_wishlist]' },
  })
  await visit(lists, login('ben'))
  t.regex((await visit(lists)).words, /You have no wishlists yet/)
  const nameless = await visit(lists, { action: 'make-wishlist', ...fieldsOf(' ', 'private') })
  t.is(nameless.status, 422)
  t.regex(nameless.html, /<a href="#storebridge-make-wishlist-name">List name: please fill this in\.</)
  const id = listOf(await visit(lists, { action: 'make-wishlist', ...fieldsOf('Tea & <b>', 'private') }))
  const own = `${lists}&wishlist=${id}`
  t.regex(
    (await visit(own)).words,
    /The list “Tea &amp;” has been created\. Tea &amp; &lt;b&gt; This list is empty/,
  )
  t.notRegex((await visit(own)).html, /readonly/)

  await visit('/products/mug/', wish)
  await visit('/products/shirt/', { ...wish, product: '102' })
  const changed = { action: 'change-wishlist', wishlist: id, ...fieldsOf('Tea things', 'public') }
  t.is((await visit(own, changed)).status, 303)
  const shown = await visit(own)
  t.regex(shown.words, /Tea things/)
  const url = /value="([^"]*)" readonly/.exec(shown.html)?.[1]?.replaceAll('&#038;', '&') ?? ''
  const token = new URL(url).searchParams.get('wishlist')
  const stranger = visitor(wordpress.url)
  for (const path of [url, `/shown/?wishlist=${token}`]) {
    const page = await stranger(path)
    t.is(page.status, 200)
    t.regex(page.html, /<meta name='robots' content='[^']*noindex/)
    t.regex(page.words, /Tea things.*Mug/)
    t.notRegex(page.html, /Move to cart|Ben|ben@/)
    t.deepEqual(page.headers.getSetCookie(), [])
  }
  const overview = await visit(lists)
  t.regex(overview.words, /Tea things 2 products · with a public link/)

  const options = await visit(own, {
    action: 'move-wish',
    wishlist: id,
    product: '102',
    item: '999',
    'fields.item': itemBefore(shown.html, '102'),
  })
  t.is(options.status, 422)
  t.regex(options.words, /Shirt has options to choose before it can be ordered\. Choose on the product/)
  t.regex(options.html, /<a href="[^"]*\/products\/shirt\/">Choose on/)

  const item = itemBefore(shown.html, '101')
  const moved = await visit(own, {
    action: 'move-wish',
    wishlist: id,
    product: '101',
    item,
    'fields.item': item,
  })
  t.is(moved.status, 303)
  const rest = await visit(own)
  t.regex(rest.words, /Moved to your cart: Mug\./)
  t.notRegex(rest.html, /href="[^"]*\/products\/mug\/"/)
  t.regex((await visit('/cart/')).words, /Mug/)

  await visit('/products/card/', { ...wish, product: '103' })
  store.removeProduct(103)
  const gone = await visit(own)
  t.regex(gone.words, /A product that is no longer available No longer available Remove/)
  t.is(gone.html.match(/value="move-wish"/g)?.length, 1)
  for (const product of ['102', '103']) {
    await visit(own, { action: 'remove-wish', wishlist: id, item: itemBefore(gone.html, product) })
  }
  t.regex((await visit(own)).words, /The product has been removed from this list\..*This list is empty/)

  await visit(own, { ...changed, ...fieldsOf('Tea things', 'private') })
  t.is((await stranger(url)).status, 404)
  t.is((await stranger('/shown/?wishlist=../customer')).status, 404)

  const thief = visitor(wordpress.url)
  await thief(lists, login('cleo'))
  for (const [path, fields] of [
    [own, undefined],
    [own, changed],
    [lists, { action: 'delete-wishlist', wishlist: id }],
    [lists, { action: 'wish-into', wishlist: id, product: '101' }],
    [own, { action: 'remove-wish', wishlist: id, item: '1' }],
    [`${lists}&wishlist=x`, undefined],
  ] as [string, Fields | undefined][]) {
    const page = await thief(path, fields)
    t.is(page.status, 404, `${path} ${fields?.action}`)
    t.notRegex(page.words, /Tea things/)
  }

  t.regex((await visit(`${own}&step=delete`)).words, /Delete the list “Tea things”\?/)
  await visit(`${own}&step=delete`, { action: 'delete-wishlist', wishlist: id })
  t.regex((await visit(lists)).words, /The list has been deleted\..*You have no wishlists yet/)
  t.is(await wordpress.debugLog(), '')
})

/** The item whose form names this product. */
function itemBefore(html: string, product: string): string {
  const form = new RegExp(
    `name="storebridge\\[item\\]" value="(\\d+)">(?:(?!</form>)[\\s\\S])*product\\]" value="${product}"`,
  )
  return form.exec(html)?.[1] ?? ''
}
