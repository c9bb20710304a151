import test from 'ava'
import { startSpecimenShop, visitor } from '../helpers/specimen-shop.ts'

const mug = { action: 'add', product: '101', quantity: '2' }

test('a link to a cart that was left brings back what is in it; to a cart with something in it only when the shopper says so', async (t) => {
  t.timeout(240_000)
  const { store, wordpress, visit } = await startSpecimenShop(t)
  store.channel.routes.replace([{ type: 'recover_abandoned_cart', matching: '*', route: '/cart-recovery' }])
  await visit('/products/mug/', mug)
  const [{ id: cartId = '' } = {}] = store.carts()
  const { link } = store.abandonCart(cartId, 'ada@example.com')
  const path = link.replace(store.options.siteUrl, '')
  t.regex(path, /^\/cart-recovery\?t=/)

  const elsewhere = visitor(wordpress.url)
  const came = await elsewhere(path)
  t.is(came.status, 303)
  t.is(came.headers.get('location'), `${wordpress.url}/cart/`)
  t.is(came.headers.get('referrer-policy'), 'no-referrer')
  t.is(came.headers.get('cache-control'), 'no-store, private')
  t.regex((await elsewhere('/cart/')).words, /Here is the cart you left.*Mug.*\$19\.98/)

  const other = visitor(wordpress.url)
  await other('/products/bowl/', { action: 'add', product: '106', quantity: '1' })
  const asked = await other(path)
  t.is(asked.status, 200)
  t.regex(asked.words, /Restore the cart you left\?.*Restore it.*Keep my current cart/)
  t.regex((await other('/cart/')).words, /Bowl/)
  const token = new URL(link).searchParams.get('t') ?? ''
  const foreign = await other('/cart-recovery', { token }, { Origin: 'https://elsewhere.example' })
  t.is(foreign.status, 403)
  t.is((await other('/cart-recovery', { token })).status, 303)
  const both = (await other('/cart/')).words
  t.regex(both, /Mug/)
  t.regex(both, /Bowl/)

  for (const bad of [
    '/cart-recovery',
    '/cart-recovery?t=no-such-token-at-all',
    '/cart-recovery?t=%3Cscript%3E',
  ]) {
    const page = await visitor(wordpress.url)(bad)
    t.is(page.status, 404, bad)
    t.regex(page.words, /This cart is no longer available/)
  }
  store.fault({ kind: 'status', status: 500, times: null })
  const away = await visitor(wordpress.url)(path)
  t.is(away.status, 503)
  t.regex(away.words, /Your cart is safe/)
  t.is(await wordpress.debugLog(), '')
})
