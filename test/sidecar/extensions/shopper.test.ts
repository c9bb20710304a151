import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'
import { moduleFile } from './world.ts'

const password = 'Teapot-2026'

async function start(t: ExecutionContext, env: Record<string, string>) {
  const lines: string[] = []
  let onLine = (_: string): void => {}
  const store = await startBigCommerce(t)
  const { call } = await startSidecar(t, store, {
    env: { EXTENSIONS_TIMEOUT_MS: '8000', ...env },
    onLog: (line) => {
      lines.push(line)
      onLine(line)
    },
  })
  const fill = async (session = '') =>
    (await call('POST', '/v1/cart/items', { body: { productId: demo.simple, quantity: 1 }, session }))
      .session ?? ''
  const signIn = async (email = 'ada@example.com') =>
    (await call('POST', '/v1/customer/login', { body: { email, password } })).session ?? ''
  /** The first line from now on that says so. */
  const heard = (words: RegExp) =>
    new Promise<string>((resolve) => {
      onLine = (line) => words.test(line) && resolve(line)
    })
  return { store, call, fill, signIn, lines, heard }
}

const both = {
  EXTENSIONS: 'order-history-coupon,known-shopper',
  ORDER_HISTORY_COUPON: 'TENPERCENT',
  ORDER_HISTORY_COUPON_MIN_ORDERS: '2',
}

test('a customer who has ordered often enough is offered the coupon in their cart, and others are not', async (t) => {
  const { call, fill, signIn } = await start(t, both)
  const offers = async (session: string) => (await call('GET', '/v1/cart', { session })).body.cart.offers
  const session = await fill(await signIn())
  t.like(await offers(session), [{ code: 'TENPERCENT' }])
  t.deepEqual(await offers(await fill(await signIn('ben@example.com'))), [])
  t.deepEqual(await offers(await fill()), [])
  await call('POST', '/v1/cart/coupons', { session, body: { code: 'TENPERCENT' } })
  t.deepEqual(await offers(session), [])
})

test('the checkout on the site has filled in what is known of who is signed in', async (t) => {
  const { call, fill, signIn } = await start(t, both)
  const prefill = async (session: string) =>
    (await call('GET', '/v1/checkout', { session })).body.checkout.prefill
  const told = await prefill(await fill(await signIn()))
  t.is(told.email, 'ada@example.com')
  t.truthy(told.address.address1)
  t.regex(told.address.countryCode, /^[A-Z]{2}$/)
  t.is(await prefill(await fill()), null)
})

test('without extensions a cart has no offers, nothing is filled in, and neither costs a request', async (t) => {
  const { store, call, fill, signIn } = await start(t, {})
  const session = await fill(await signIn())
  store.clearLog()
  t.deepEqual((await call('GET', '/v1/cart', { session })).body.cart.offers, [])
  t.is((await call('GET', '/v1/checkout', { session })).body.checkout.prefill, null)
  t.false(
    store
      .log()
      .some(({ operationName }) => ['Orders', 'Customer', 'Addresses'].includes(operationName ?? '')),
  )
})

test('a cart is shown though every request of a module fails', async (t) => {
  const { store, call, fill, signIn, lines } = await start(t, both)
  const session = await fill(await signIn())
  store.fault({ kind: 'status', status: 400, match: { operation: '^Orders$' }, times: null })
  const { status, body } = await call('GET', '/v1/cart', { session })
  t.deepEqual([status, body.cart.totalQuantity, body.cart.offers], [200, 1, []])
  t.is(lines.filter((line) => line.includes('an extension failed')).length, 1)
})

test('each sign-in is told to a module, with what it may read of the customer, and the shopper does not wait for it', async (t) => {
  const path = moduleFile(
    'greeter.ts',
    `export const createExtension = () => ({ async onSignIn({ shopper }, tools) {
      const { email } = await tools.customer()
      throw new Error('Hello ' + email + ' ' + shopper.customerId)
    } })`,
  )
  const { signIn, heard, lines } = await start(t, { EXTENSIONS: path })
  const greeted = heard(/Hello/)
  t.not(await signIn(), '')
  t.regex(await greeted, /"extension":"greeter".*Hello ada@example\.com 101/)
  t.false(lines.some((line) => line.includes(password)))
})
