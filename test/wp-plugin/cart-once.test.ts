import test from 'ava'
import { type Page, startSpecimenShop, visitor } from '../helpers/specimen-shop.ts'

const mug = { action: 'add', product: '101', quantity: '1' }
const rest = '/wp-json/storebridge/v1/cart/items'
const quantityOf = ({ html }: Page) =>
  /name="storebridge\[items\]\[0\]\[quantity\]" value="(\d+)"/.exec(html)?.[1]

test('what is sent twice is added once, with a script and without one; what is wished again is added again', async (t) => {
  t.timeout(240_000)
  const { store, wordpress, visit } = await startSpecimenShop(t)
  const added = () => store.log().filter(({ operationType }) => operationType === 'mutation').length
  t.is((await visit('/products/mug/', mug)).status, 303)
  store.clearLog()

  // A double click: neither has seen the other's answer.
  const twice = await Promise.all([visit('/products/mug/', mug), visit('/products/mug/', mug)])
  for (const page of twice) {
    t.is(page.status, 303)
    t.is(page.headers.get('location'), `${wordpress.url}/cart/`)
  }
  t.is(added(), 1)
  t.is(quantityOf(await visit('/cart/')), '2')

  t.is((await visit('/products/mug/', mug)).status, 303)
  t.is(quantityOf(await visit('/cart/')), '3')

  // An answer that was lost: the script asks again with the key of the same click.
  store.clearLog()
  const click = { ...mug, once: 'a-key-of-one-click-01' }
  const first = await visit(rest, click)
  const again = await visit(rest, click)
  t.is(first.status, 200)
  t.is(again.html, first.html)
  t.is(added(), 1)
  t.like(JSON.parse((await visit(rest, { ...mug, once: 'a-key-of-one-click-02' })).html), { count: 5 })

  // A key is nobody else's: who has another cart, or none, gets their own.
  const stranger = visitor(wordpress.url)
  t.like(JSON.parse((await stranger(rest, click)).html), { count: 1 })
  t.is(quantityOf(await stranger('/cart/')), '1')

  // A refusal is not remembered.
  const wrong = { ...mug, quantity: '-1', once: 'a-key-of-one-click-03' }
  t.is((await visit(rest, wrong)).status, 422)
  t.is((await visit(rest, { ...wrong, quantity: '1' })).status, 200)
  t.is(quantityOf(await visit('/cart/')), '6')

  store.fault({ kind: 'status', status: 429, times: null })
  const late = { ...mug, once: 'a-key-of-one-click-04' }
  t.is((await visit(rest, late)).status, 503)
  store.clearFaults()
  t.is((await visit(rest, late)).status, 200)
  t.is(quantityOf(await visit('/cart/')), '7')

  // It was added, and the answer lost: to ask again with the same key, or to send the form anew unseen, adds nothing.
  store.fault({ kind: 'lost_answer', match: { operation: 'AddCartLineItems' } })
  const lost = { ...mug, once: 'a-key-of-one-click-05' }
  for (const page of [await visit(rest, lost), await visit(rest, lost)]) {
    t.is(page.status, 503)
    t.like(JSON.parse(page.html), { code: 'added_or_not', cartUrl: `${wordpress.url}/cart/` })
  }
  t.is(quantityOf(await visit('/cart/')), '8')
  store.fault({ kind: 'half_answer', match: { operation: 'AddCartLineItems' } })
  const unseen = await Promise.all([visit('/products/mug/', mug), visit('/products/mug/', mug)])
  for (const { html } of unseen) t.regex(html, /cannot tell whether this was added/)
  t.is(quantityOf(await visit('/cart/')), '9')

  // Who has seen that we cannot tell, and looked, may wish for it again.
  t.is((await visit('/products/mug/', mug)).status, 303)
  t.is(quantityOf(await visit('/cart/')), '10')
  t.is(await wordpress.debugLog(), '')
})
