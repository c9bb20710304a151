import test from 'ava'
import { askRedirect, createCart } from '../../helpers/shopper.ts'
import { ids } from '../../helpers/specimen-catalog.ts'
import { link, startShopper, visit } from '../../helpers/visit-checkout.ts'

const mugs = { productEntityId: ids.mug, quantity: 2 }

test('a link leads to the checkout of the cart, once', async (t) => {
  const shopper = await startShopper(t)
  const { entityId } = await createCart(shopper, [mugs])
  const url = await link(shopper, entityId)
  const form = new RegExp(
    `^${shopper.store.url}/checkout-site/cart\\.php\\?action=loadInCheckout&id=${entityId}&token=[0-9a-f]{64}$`,
  )
  t.regex(url, form)
  const first = await visit(url)
  t.is(first.status, 302)
  t.is(new URL(first.headers.get('location') ?? '', url).pathname, '/checkout-site/checkout')
  t.regex(first.headers.get('set-cookie') ?? '', /path=\/checkout-site\/; samesite=lax; httponly/)
  const second = await visit(url)
  t.is(second.status, 410)
  t.regex(await second.text(), /no longer valid.*href="http:\/\/shop\.example"/s)
})

test('the embedded form of a link is marked so', async (t) => {
  const shopper = await startShopper(t)
  const { entityId } = await createCart(shopper, [mugs])
  const { redirectUrls } = await askRedirect(shopper, { cartEntityId: entityId })
  t.regex(redirectUrls?.embeddedCheckoutUrl ?? '', /cart\.php\?embedded=1&action=loadInCheckout&id=/)
})

test('a link carries what it was asked to carry', async (t) => {
  const shopper = await startShopper(t)
  const { entityId } = await createCart(shopper, [mugs])
  const queryParams = [{ key: 'utm', value: 'a b' }]
  const { redirectUrls } = await askRedirect(shopper, { cartEntityId: entityId, queryParams })
  t.is(new URL(redirectUrls?.redirectedCheckoutUrl ?? '').searchParams.get('utm'), 'a b')
})

test('a link lives thirty seconds', async (t) => {
  const shopper = await startShopper(t)
  const { entityId } = await createCart(shopper, [mugs])
  const [one, other] = [await link(shopper, entityId), await link(shopper, entityId)]
  shopper.store.advanceClock(29_000)
  t.is((await visit(one)).status, 302)
  shopper.store.advanceClock(1_001)
  t.is((await visit(other)).status, 410)
})

test('a link opens no cart but its own', async (t) => {
  const shopper = await startShopper(t)
  const [one, other] = [await createCart(shopper, [mugs]), await createCart(shopper, [mugs])]
  const url = (await link(shopper, one.entityId)).replace(one.entityId, other.entityId)
  t.is((await visit(url)).status, 410)
})

test('there is no link to a cart that is gone', async (t) => {
  const shopper = await startShopper(t)
  for (const input of [{ cartEntityId: crypto.randomUUID() }, {}]) {
    const { redirectUrls, errors } = await askRedirect(shopper, input)
    t.is(redirectUrls, null)
    t.is(errors[0]?.__typename, 'NotFoundError')
  }
})
