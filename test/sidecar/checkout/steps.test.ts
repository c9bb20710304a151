import test, { type ExecutionContext } from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import type { StoreOptions } from '../../bigcommerce/options.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { address, billing, createCaller, readyToOrder } from '../../helpers/checkout.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

async function start(t: ExecutionContext, options: Partial<StoreOptions> = {}) {
  const store = await startBigCommerce(t, options)
  const sidecar = await startSidecar(t, store)
  const caller = createCaller(sidecar)
  await caller.call('POST', '/v1/cart/items', { productId: demo.simple, quantity: 2 })
  store.clearLog()
  const mutations = () =>
    store
      .log()
      .filter(({ operationType }) => operationType === 'mutation')
      .map(({ operationName }) => operationName)
  const faults = async (method: string, target: string, body: unknown): Promise<string[]> => {
    const { body: answer } = await caller.call(method, target, body)
    const details: { field: string; code: string }[] = answer.error?.details ?? []
    return details.map(({ field, code }) => `${field} ${code}`).sort()
  }
  return { store, sidecar, caller, mutations, faults }
}

test('a guest goes from the address to the order, each step one write, and is told what comes next', async (t) => {
  const { store, caller, mutations } = await start(t)
  const first = await caller.call('GET', '/v1/checkout')
  t.like(first.body.checkout, { email: '', billingAddress: null, isShippingNeeded: true, next: 'address' })
  const billed = await caller.call('PUT', '/v1/checkout/billing-address', { address: billing })
  t.like(billed.body.checkout, { email: 'ana@example.com', next: 'shipping' })
  t.like(billed.body.checkout.billingAddress, {
    city: 'Portland',
    stateOrProvinceCode: 'ME',
    countryCode: 'US',
  })
  const shipped = await caller.call('PUT', '/v1/checkout/shipping', {
    consignments: [{ address, items: 'all' }],
  })
  const [consignment] = shipped.body.checkout.consignments
  t.is(consignment.items[0].quantity, 2)
  t.is(shipped.body.checkout.next, 'shipping')
  const [option] = consignment.options
  const path = `/v1/checkout/shipping/${consignment.id}/option`
  const chosen = await caller.call('PUT', path, { optionId: option.id })
  t.is(chosen.body.checkout.next, 'review')
  t.true(chosen.body.checkout.consignments[0].options[0].isSelected)
  const noted = await caller.call('PUT', '/v1/checkout/message', { message: 'Ring twice' })
  t.is(noted.body.checkout.message, 'Ring twice')
  t.deepEqual(mutations(), [
    'AddCheckoutBillingAddress',
    'AddCheckoutShippingConsignments',
    'SelectCheckoutShippingOption',
    'UpdateCheckoutCustomerMessage',
  ])
  const completed = await caller.call('POST', '/v1/checkout/complete', undefined, {
    correlationId: '0a8f4a3e-7a51-4d0e-9a0d-0a2b3c4d5e6f',
  })
  t.is(completed.body.reference, '0a8f4a3e-7a51-4d0e-9a0d-0a2b3c4d5e6f')
  t.deepEqual((await caller.call('POST', '/v1/checkout/complete')).body, completed.body)
  t.is((await caller.call('GET', '/v1/checkout')).body.checkout.next, 'payment')
  t.is(store.orders().filter(({ fate }) => fate === 'INCOMPLETE').length, 1)
})

test('said again, an address costs no write and keeps the way of sending; another one replaces it', async (t) => {
  const { caller, mutations, store } = await start(t)
  await readyToOrder(caller)
  store.clearLog()
  const same = await caller.call('PUT', '/v1/checkout/shipping', {
    consignments: [{ address, items: 'all' }],
  })
  t.deepEqual([mutations(), same.body.checkout.next], [[], 'review'])
  const moved = { ...address, address1: '2 Harbour Lane' }
  const other = await caller.call('PUT', '/v1/checkout/shipping', {
    consignments: [{ address: moved, items: 'all' }],
  })
  t.is(other.body.checkout.consignments[0].address.address1, '2 Harbour Lane')
  t.deepEqual(mutations(), ['UpdateCheckoutShippingConsignment'])
})

test('what is in the cart goes to several addresses, in parts', async (t) => {
  const { caller } = await start(t)
  await caller.call('PUT', '/v1/checkout/billing-address', { address: billing })
  const [line] = (await caller.call('GET', '/v1/checkout')).body.checkout.cart.items
  const item = { id: line.id, quantity: 1 }
  const shipped = await caller.call('PUT', '/v1/checkout/shipping', {
    consignments: [
      { address, items: [item] },
      { address: { ...address, firstName: 'Ben' }, items: [item] },
    ],
  })
  t.is(shipped.status, 200, JSON.stringify(shipped.body))
  const { consignments } = shipped.body.checkout
  t.deepEqual(
    consignments.map((one: { items: { quantity: number }[] }) => one.items.map(({ quantity }) => quantity)),
    [[1], [1]],
  )
})

test('what is wrong with an address is told field by field, and nothing is written', async (t) => {
  const { mutations, faults } = await start(t)
  t.deepEqual(await faults('PUT', '/v1/checkout/billing-address', { address: { countryCode: 'US' } }), [
    'address.address1 required',
    'address.city required',
    'address.email required',
    'address.firstName required',
    'address.lastName required',
    'address.postalCode required',
  ])
  const bad = { ...billing, email: 'nobody', countryCode: 'XX' }
  t.deepEqual(await faults('PUT', '/v1/checkout/billing-address', { address: bad }), [
    'address.countryCode invalid_country',
    'address.email invalid_format',
  ])
  t.deepEqual(
    await faults('PUT', '/v1/checkout/billing-address', { address: { ...billing, countryCode: 'usa' } }),
    ['address.countryCode invalid_format'],
  )
  const nowhere = { ...address, stateOrProvince: 'Atlantis' }
  t.deepEqual(
    await faults('PUT', '/v1/checkout/shipping', {
      consignments: [
        { address, items: 'all' },
        { address: nowhere, items: [{ id: 'x', quantity: 1 }] },
      ],
    }),
    ['consignments.1.address.stateOrProvince invalid_state', 'consignments.1.items.0.id item_gone'],
  )
  t.deepEqual(await faults('PUT', '/v1/checkout/shipping', { consignments: [] }), ['consignments too_small'])
  t.deepEqual(
    await faults('PUT', '/v1/checkout/billing-address', {
      address: { ...billing, customFields: { 99999: 'x' } },
    }),
    ['address.customFields.99999 unknown_field'],
  )
  t.deepEqual(mutations(), [])
})

/** As the two schemas of the store tell a refusal. */
const manners = ['bare', 'typed'] as const

for (const cartErrors of manners)
  test(`what BigCommerce refuses at the end is told by its field, ${cartErrors}`, async (t) => {
    const { store, caller, faults } = await start(t, { cartErrors })
    t.deepEqual(
      (await faults('POST', '/v1/checkout/complete', {}))[0]?.split(' ')[0]?.split('.')[0],
      'address',
    )
    await caller.call('PUT', '/v1/checkout/billing-address', { address: billing })
    t.deepEqual(await faults('POST', '/v1/checkout/complete', {}), ['consignments required'])
    const shipped = await caller.call('PUT', '/v1/checkout/shipping', {
      consignments: [{ address, items: 'all' }],
    })
    t.deepEqual(await faults('POST', '/v1/checkout/complete', {}), ['optionId required'])
    const [consignment] = shipped.body.checkout.consignments
    t.deepEqual(
      await faults('PUT', `/v1/checkout/shipping/${consignment.id}/option`, { optionId: 'swallow' }),
      ['optionId invalid_shipping_option'],
    )
    t.deepEqual(await faults('PUT', '/v1/checkout/shipping/none/option', { optionId: 'swallow' }), [
      'consignmentId consignment_gone',
    ])
    await caller.call('PUT', `/v1/checkout/shipping/${consignment.id}/option`, {
      optionId: consignment.options[0].id,
    })
    const stock = (left: number) => store.changeProduct(demo.simple, { stock: left })
    stock(1)
    const short = await caller.call('POST', '/v1/checkout/complete')
    t.deepEqual([short.status, short.body.error.code], [409, 'out_of_stock'])
    t.is(short.body.error.details.product, shipped.body.checkout.cart.items[0].name)
    stock(5)
    store.clearLog()
    t.is((await caller.call('POST', '/v1/checkout/complete')).body.state, 'open')
    t.is(
      store.log().filter(({ operationName }) => operationName === 'CompleteCheckout').length,
      1,
      'which schema it is, is remembered',
    )
  })

test('a store that comes to the later schema meanwhile tells its reasons from then on', async (t) => {
  const { store, caller, faults } = await start(t, { cartErrors: 'bare' })
  await caller.call('PUT', '/v1/checkout/billing-address', { address: billing })
  t.deepEqual(await faults('POST', '/v1/checkout/complete', {}), ['consignments required'])
  store.changeOptions({ cartErrors: 'typed' })
  t.deepEqual(await faults('POST', '/v1/checkout/complete', {}), ['consignments required'])
})

test('a refusal that nobody has met yet is told at once and not sent again', async (t) => {
  const { store, caller, mutations } = await start(t)
  const message = 'Something new: The shop is closed today'
  const match = { operation: 'AddCheckoutBillingAddress' }
  store.fault({ kind: 'status', status: 200, message, match, times: null })
  const answer = await caller.call('PUT', '/v1/checkout/billing-address', { address: billing })
  t.deepEqual([answer.status, answer.body.error.code], [409, 'checkout_refused'])
  t.is(answer.body.error.message, 'The shop is closed today')
  t.deepEqual(mutations(), ['AddCheckoutBillingAddress'])
})

for (const cartErrors of manners)
  test(`a store that asks for it completes only for who has shown to be a person, ${cartErrors}`, async (t) => {
    const { caller, faults } = await start(t, { checkoutSpamProtection: true, cartErrors })
    await readyToOrder(caller)
    t.deepEqual(await faults('POST', '/v1/checkout/complete', {}), ['token recaptcha_refused'])
    await caller.call('POST', '/v1/checkout/spam-protection', { token: 'good-one' })
    t.is((await caller.call('POST', '/v1/checkout/complete')).status, 200)
  })

test('an estimate needs only a destination, and its option can be chosen', async (t) => {
  const { caller, mutations, faults } = await start(t)
  const place = { countryCode: 'US', stateOrProvince: 'ME', city: '', postalCode: '04101' }
  const estimated = await caller.call('POST', '/v1/cart/estimate', place)
  t.is(estimated.status, 200, JSON.stringify(estimated.body))
  const { estimate } = (await caller.call('GET', '/v1/cart')).body.cart
  t.is(estimate.address.countryCode, 'US')
  const chosen = await caller.call('PUT', '/v1/cart/estimate/option', { optionId: estimate.options[0].id })
  t.is(chosen.status, 200)
  t.deepEqual(mutations(), ['AddCheckoutShippingConsignments', 'SelectCheckoutShippingOption'])
  t.deepEqual(await faults('POST', '/v1/cart/estimate', { countryCode: 'XX' }), [
    'countryCode invalid_country',
  ])
  t.is(chosen.body.checkout.next, 'address')
})

test('without a cart there is no checkout, and no step of one', async (t) => {
  const store = await startBigCommerce(t)
  const caller = createCaller(await startSidecar(t, store))
  for (const [method, target, body] of [
    ['GET', '/v1/checkout', undefined],
    ['PUT', '/v1/checkout/billing-address', { address: billing }],
    ['PUT', '/v1/checkout/message', { message: 'x' }],
    ['POST', '/v1/checkout/complete', undefined],
    ['GET', '/v1/checkout/payment-methods', undefined],
  ] as const) {
    const answer = await caller.call(method, target, body)
    t.deepEqual([target, answer.status, answer.body.error.code], [target, 409, 'empty_cart'])
  }
})
