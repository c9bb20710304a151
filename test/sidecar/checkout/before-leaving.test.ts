import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { createCaller } from '../../helpers/checkout.ts'
import { startSidecar } from '../../helpers/sidecar.ts'
import { moduleFile } from '../extensions/world.ts'

async function start(t: ExecutionContext, hook: string) {
  const store = await startBigCommerce(t)
  const path = moduleFile('late.ts', `export const createExtension = () => ({ beforeCheckout: ${hook} })`)
  const env = { EXTENSIONS: path, EXTENSIONS_TIMEOUT_MS: '1500' }
  const guest = createCaller(await startSidecar(t, store, { env }))
  await guest.call('POST', '/v1/cart/items', { productId: demo.simple, quantity: 2 })
  return { store, guest }
}

const item = { productId: demo.simple, quantity: 1 }

test('a shop’s own logic is asked before each link into the store’s checkout, with what is in the cart', async (t) => {
  const { guest } = await start(t, "({ cart }) => ({ notice: cart.totalQuantity + ' jugs take a week' })")
  for (const road of ['redirect', 'embedded'])
    t.like(await guest.call('POST', `/v1/checkout/${road}`), {
      status: 200,
      body: { notices: ['2 jugs take a week'] },
    })
  const now = await guest.call('POST', '/v1/cart/buy-now', item)
  t.like(now, { status: 200, body: { notices: ['1 jugs take a week'] } })
})

for (const hook of ['() => { throw new Error() }', '() => new Promise(() => {})', "() => 'nonsense'"])
  test(`a hook that fails keeps nobody from the checkout: ${hook}`, async (t) => {
    const { guest } = await start(t, hook)
    t.like(await guest.call('POST', '/v1/checkout/redirect'), { status: 200, body: { notices: [] } })
  })

test('a cart that cannot be read for it keeps nobody from the checkout', async (t) => {
  const { store, guest } = await start(t, "() => ({ notice: 'x' })")
  store.fault({ kind: 'status', status: 400, match: { operation: '^Checkout$' }, times: null })
  t.like(await guest.call('POST', '/v1/checkout/redirect'), { status: 200, body: { notices: [] } })
})
