import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

test('a cart begins in the currency the shopper sees, where the store takes orders in it, and keeps it', async (t) => {
  const { call } = await startSidecar(t, await startBigCommerce(t))
  const add = async (currency?: string, session?: string) => {
    const body = { productId: demo.simple, quantity: 1, ...(currency === undefined ? {} : { currency }) }
    return call('POST', '/v1/cart/items', { body, ...(session === undefined ? {} : { session }) })
  }
  for (const [asked, expected] of [
    [undefined, 'USD'],
    ['EUR', 'EUR'],
    // For show only, switched off, and none of the store's.
    ['JPY', 'USD'],
    ['GBP', 'USD'],
    ['XXX', 'USD'],
  ] as const) {
    const { status, session } = await add(asked)
    t.is(status, 200, String(asked))
    const cart = await call('GET', '/v1/cart', { session: session ?? '' })
    t.is(cart.body.cart.currencyCode, expected, String(asked))
  }
  const { session } = await add('EUR')
  await add('USD', session ?? '')
  const { body } = await call('GET', '/v1/cart', { session: session ?? '' })
  t.like(body.cart, { currencyCode: 'EUR', totalQuantity: 2 })
  t.is((await add('euro')).body.error.details[0].field, 'currency')
})
