import { randomUUID } from 'node:crypto'
import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { signedIn } from '../../helpers/signed-in.ts'
import { cartShopper } from './cart-shopper.ts'

const certificate = {
  amount: 25,
  theme: 'GENERAL',
  sender: { name: 'Ada', email: 'ada@example.com' },
  recipient: { name: 'Ben', email: 'ben@example.com' },
}

test('the link in a reminder brings back on any device what is in the cart, and once only', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple, 2)
  await shopper.ask('POST', '/v1/cart/certificates', certificate)
  const { id } = await shopper.cart()
  const { token } = shopper.store.abandonCart(id, 'ada@example.com')
  t.is((await shopper.ask('POST', '/v1/cart/recover', { token })).body.cart.id, id)

  shopper.become('')
  shopper.asked()
  const recovered = await shopper.ask('POST', '/v1/cart/recover', { token })
  t.deepEqual([recovered.status, recovered.body.cart.totalQuantity, recovered.body.notices], [200, 3, []])
  t.not(recovered.body.cart.id, id)
  t.deepEqual(
    shopper.asked().filter((name) => /Create|Add/.test(name)),
    ['CreateCart', 'AddCartLineItems'],
  )
  const again = await shopper.ask('POST', '/v1/cart/recover', { token })
  t.deepEqual([again.body.cart.id, again.body.cart.totalQuantity], [recovered.body.cart.id, 3])
})

test('what the new owner of a cart writes into the checkout is not read by who sent the link', async (t) => {
  const shopper = await cartShopper(t)
  const sender = await shopper.add(demo.simple)
  const { token } = shopper.store.abandonCart((await shopper.cart()).id, 'sender@example.com')
  for (const email of [undefined, 'ada@example.com']) {
    shopper.become(email === undefined ? '' : await signedIn(shopper.store, shopper.sidecar, email))
    t.is((await shopper.ask('POST', '/v1/cart/recover', { token })).status, 200)
    const address = {
      firstName: 'Victor',
      lastName: 'Tim',
      address1: '1 Private Road',
      city: 'Austin',
      countryCode: 'US',
      stateOrProvince: 'Texas',
      postalCode: '73301',
      email: 'victor@example.com',
    }
    t.is((await shopper.ask('PUT', '/v1/checkout/billing-address', { address })).status, 200)
    shopper.become(sender.session ?? '')
    t.notRegex(JSON.stringify((await shopper.ask('GET', '/v1/checkout')).body), /Private Road|victor/)
  }
})

test('with something in the present cart the shopper is asked first, and loses nothing of it', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple, 2)
  const { token } = shopper.store.abandonCart((await shopper.cart()).id, 'ada@example.com')
  shopper.become('')
  await shopper.add(demo.retailPrice)
  await shopper.ask('POST', '/v1/cart/certificates', certificate)
  const own = await shopper.cart()
  const asked = await shopper.ask('POST', '/v1/cart/recover', { token })
  t.deepEqual([asked.status, asked.body.error.code], [409, 'confirmation_needed'])
  t.is((await shopper.cart()).totalQuantity, 2)
  const together = await shopper.ask('POST', '/v1/cart/recover', { token, isConfirmed: true })
  t.is(together.body.notices[0].code, 'carts_combined')
  const cart = await shopper.cart()
  t.deepEqual([cart.id, cart.totalQuantity], [own.id, 4])
})

type Item = { productId: number | null; quantity: number }

const broken = [
  [
    'its gift certificates are refused in an outage',
    [
      { kind: 'latency', ms: 1 },
      { kind: 'status', status: 503 },
    ],
    4,
  ],
  ['nobody hears that its gift certificates came', [{ kind: 'latency', ms: 1 }, { kind: 'lost_answer' }], 5],
  ['nobody hears that its lines came', [{ kind: 'lost_answer' }], 4],
] as const
for (const [what, kinds, half] of broken) {
  test(`a link that is followed again after ${what} brings what is missing, and nothing twice`, async (t) => {
    const shopper = await cartShopper(t)
    await shopper.add(demo.simple, 2)
    await shopper.ask('POST', '/v1/cart/certificates', certificate)
    const { token } = shopper.store.abandonCart((await shopper.cart()).id, 'ada@example.com')
    shopper.become('')
    await shopper.add(demo.retailPrice)
    await shopper.add(demo.simple)
    for (const kind of kinds) shopper.store.fault({ match: { operation: 'AddCartLineItems' }, ...kind })
    const failed = await shopper.ask('POST', '/v1/cart/recover', { token, isConfirmed: true })
    t.true(failed.status > 500)
    t.is((await shopper.cart()).totalQuantity, half)
    t.is((await shopper.ask('POST', '/v1/cart/recover', { token })).status, 200)
    t.deepEqual(
      (await shopper.cart()).items.map(({ productId, quantity }: Item) => [
        productId ?? 'certificate',
        quantity,
      ]),
      [
        [demo.retailPrice, 1],
        [demo.simple, 3],
        ['certificate', 1],
      ],
    )
    await shopper.ask('POST', '/v1/cart/recover', { token })
    t.is((await shopper.cart()).totalQuantity, 5)
  })
}

test('of a cart that was made before the store went away, the session knows', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple, 2)
  await shopper.ask('POST', '/v1/cart/certificates', certificate)
  const { token } = shopper.store.abandonCart((await shopper.cart()).id, 'ada@example.com')
  shopper.become('')
  shopper.store.fault({ kind: 'drop', match: { operation: 'AddCartLineItems' } })
  t.true((await shopper.ask('POST', '/v1/cart/recover', { token })).status > 500)
  const { id, totalQuantity } = await shopper.cart()
  t.is(totalQuantity, 2)
  const recovered = await shopper.ask('POST', '/v1/cart/recover', { token })
  t.deepEqual([recovered.body.cart.id, recovered.body.cart.totalQuantity], [id, 3])
})

test('what can no longer be ordered is left out by name, and the rest comes', async (t) => {
  const shopper = await cartShopper(t)
  await shopper.add(demo.simple)
  await shopper.add(demo.retailPrice)
  const { id, items } = await shopper.cart()
  const { token } = shopper.store.abandonCart(id, 'ada@example.com')
  const gone = items.find(({ productId }: { productId: number }) => productId === demo.simple)
  shopper.store.changeProduct(demo.simple, { availability: 'Unavailable' })
  shopper.become('')
  const recovered = await shopper.ask('POST', '/v1/cart/recover', { token })
  t.deepEqual(recovered.body.notices, [
    { code: 'left_out', message: `Could not be put into the cart: ${gone.name}.`, names: [gone.name] },
  ])
  t.is(recovered.body.cart.totalQuantity, 1)
})

test('a link that leads to no cart says so, and a customer’s cart is for the customer alone', async (t) => {
  const shopper = await cartShopper(t)
  const recover = async (token: string) =>
    (await shopper.ask('POST', '/v1/cart/recover', { token })).body.error.code
  t.is(await recover(randomUUID()), 'not_found')
  t.is(await recover('../../carts'), 'invalid_input')
  shopper.become(await signedIn(shopper.store, shopper.sidecar, 'ada@example.com'))
  await shopper.add(demo.simple)
  const { token } = shopper.store.abandonCart((await shopper.cart()).id)
  shopper.become('')
  t.is(await recover(token), 'sign_in_needed')
})
