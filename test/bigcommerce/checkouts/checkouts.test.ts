import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import {
  change,
  completeCheckout,
  findCheckout,
  inBerlin,
  inMaine,
  inZurich,
  readCheckout,
  refused,
} from '../../helpers/checkout-shopper.ts'
import { customerShopper } from '../../helpers/customer.ts'
import { createCart, createShopper, removeLine, type Shopper, updateLine } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const start = async (t: ExecutionContext, options = {}) =>
  createShopper(await startBigCommerce(t, { catalog, ...options }))

const mugs = { productEntityId: ids.mug, quantity: 3 }
const cards = { productEntityId: ids.tiered, quantity: 1 }

async function begin(shopper: Shopper, lines: object[] = [mugs]) {
  const { entityId, lineItems } = await createCart(shopper, lines)
  const items = lineItems.physicalItems.map((line) => ({
    lineItemEntityId: line.entityId,
    quantity: line.quantity,
  }))
  return { checkoutEntityId: entityId, items }
}

const send = (
  shopper: Shopper,
  checkoutEntityId: string,
  ...consignments: { address: object; lineItems: object[] }[]
) => change(shopper, 'addCheckoutShippingConsignments', { checkoutEntityId, data: { consignments } })

const choose = async (shopper: Shopper, checkoutEntityId: string, description = '') => {
  const { shippingConsignments } = await readCheckout(shopper, checkoutEntityId)
  let checkout = await readCheckout(shopper, checkoutEntityId)
  for (const { entityId, availableShippingOptions } of shippingConsignments) {
    const option = availableShippingOptions.find((each) => each.description.includes(description))
    checkout = await change(shopper, 'selectCheckoutShippingOption', {
      checkoutEntityId,
      consignmentEntityId: entityId,
      data: { shippingOptionEntityId: option?.entityId },
    })
  }
  return checkout
}

const bill = (shopper: Shopper, checkoutEntityId: string, address: object = inMaine) =>
  change(shopper, 'addCheckoutBillingAddress', { checkoutEntityId, data: { address } })

test('a cart is its checkout, which asks for nothing but its id', async (t) => {
  const shopper = await start(t)
  const { checkoutEntityId } = await begin(shopper)
  t.like(await readCheckout(shopper, checkoutEntityId), {
    entityId: checkoutEntityId,
    version: 1,
    subtotal: { value: 29.97 },
    grandTotal: { value: 29.97 },
    outstandingBalance: { value: 29.97 },
    taxTotal: { value: 0 },
    billingAddress: null,
    shippingConsignments: [],
    order: null,
  })
  t.is(await findCheckout(shopper, crypto.randomUUID()), null)
})

test('a destination brings offers by country, state and weight, and its tax; one chosen counts', async (t) => {
  const shopper = await start(t)
  const { checkoutEntityId, items: lineItems } = await begin(shopper)
  const quoted = await send(shopper, checkoutEntityId, { address: inMaine, lineItems })
  t.deepEqual(
    quoted.shippingConsignments[0]?.availableShippingOptions.map((option) => [
      option.description,
      option.cost.value,
      option.isRecommended,
    ]),
    [
      ['Ground', 7.95, true],
      ['Express', 19, false],
    ],
  )
  t.deepEqual(quoted.taxes, [{ name: 'Maine sales tax', amount: { value: 1.65 } }])
  const chosen = await choose(shopper, checkoutEntityId, 'Express')
  t.like(chosen, {
    shippingCostTotal: { value: 19 },
    handlingCostTotal: { value: 1.5 },
    taxTotal: { value: 2.69 },
    grandTotal: { value: 53.16 },
  })
  const german = await start(t)
  const other = await begin(german)
  const abroad = await send(german, other.checkoutEntityId, {
    address: { countryCode: 'DE', shouldSaveAddress: false },
    lineItems: other.items,
  })
  t.deepEqual(
    abroad.shippingConsignments[0]?.availableShippingOptions.map(({ description }) => description),
    ['Air mail by weight', 'International parcel'],
  )
})

test('delivery is free from an amount on, and there is none to Switzerland', async (t) => {
  const shopper = await start(t)
  const rich = await begin(shopper, [{ ...mugs, quantity: 11 }])
  const quoted = await send(shopper, rich.checkoutEntityId, { address: inMaine, lineItems: rich.items })
  t.like(quoted.shippingConsignments[0]?.availableShippingOptions[0], {
    description: 'Free delivery',
    type: 'freeshipping',
    cost: { value: 0 },
  })
  const poor = await begin(shopper)
  const none = await send(shopper, poor.checkoutEntityId, { address: inZurich, lineItems: poor.items })
  t.deepEqual(none.shippingConsignments[0]?.availableShippingOptions, [])
})

test('a consignment that changes has nothing chosen any more', async (t) => {
  const shopper = await start(t)
  const { checkoutEntityId, items: lineItems } = await begin(shopper)
  await send(shopper, checkoutEntityId, { address: inMaine, lineItems })
  const [old] = (await choose(shopper, checkoutEntityId)).shippingConsignments
  t.is(old?.selectedShippingOption?.description, 'Ground')
  const consignmentEntityId = old?.entityId ?? ''
  const moved = await change(shopper, 'updateCheckoutShippingConsignment', {
    checkoutEntityId,
    consignmentEntityId,
    data: { consignment: { address: inBerlin, lineItems } },
  })
  t.like(moved.shippingConsignments[0], { entityId: consignmentEntityId, selectedShippingOption: null })
  t.is(
    await refused(shopper, 'selectCheckoutShippingOption', {
      checkoutEntityId,
      consignmentEntityId,
      data: { shippingOptionEntityId: old?.availableShippingOptions[0]?.entityId },
    }),
    'Incorrect or mismatch: The shipping option is not available for this consignment',
  )
})

test('a line that goes to two addresses is two lines, each with its own consignment, and both keep apart', async (t) => {
  const shopper = await start(t)
  const { checkoutEntityId, items } = await begin(shopper, [mugs, cards])
  const [mug, card] = items
  const checkout = await send(
    shopper,
    checkoutEntityId,
    { address: inMaine, lineItems: [{ ...mug, quantity: 1 }] },
    { address: inBerlin, lineItems: [{ ...mug, quantity: 2 }, { ...card }] },
  )
  t.deepEqual(
    checkout.cart.lineItems.physicalItems.map(({ name, quantity }) => [name, quantity]),
    [
      ['Mug', 1],
      ['Mug', 2],
      ['Card', 1],
    ],
  )
  const [first, second] = checkout.shippingConsignments
  t.deepEqual([first?.lineItemIds.length, second?.lineItemIds.length], [1, 2])
  t.deepEqual(
    checkout.taxes.map(({ name, amount }) => [name, amount.value]),
    [
      ['Maine sales tax', 0.55],
      ['VAT', 4.18],
    ],
  )
  const id = first?.lineItemIds[0] ?? ''
  const cart = await updateLine(shopper, checkoutEntityId, id, { ...mugs, quantity: 4 })
  t.deepEqual(
    cart.lineItems.physicalItems.map(({ quantity }) => quantity),
    [4, 2, 1],
  )
  await removeLine(shopper, checkoutEntityId, id)
  t.is((await readCheckout(shopper, checkoutEntityId)).shippingConsignments.length, 1)
})

test('every write counts a version, and one that comes too late changes nothing', async (t) => {
  const shopper = await start(t)
  const { checkoutEntityId, items: lineItems } = await begin(shopper)
  const sent = await send(shopper, checkoutEntityId, { address: inMaine, lineItems })
  t.is(sent.version, 2)
  const late = { checkoutEntityId, version: 1, data: { message: 'Leave it at the door' } }
  t.regex(await refused(shopper, 'updateCheckoutCustomerMessage', late), /^Request conflict: /)
  const noted = await change(shopper, 'updateCheckoutCustomerMessage', { ...late, version: 2 })
  t.like(noted, { version: 3, customerMessage: 'Leave it at the door' })
})

test('a billing address is told once, then changed by its id; a state is known by name and code', async (t) => {
  const shopper = await start(t)
  const { checkoutEntityId } = await begin(shopper)
  const { billingAddress } = await bill(shopper, checkoutEntityId)
  t.like(billingAddress, { stateOrProvince: 'Maine', stateOrProvinceCode: 'ME' })
  const address = { ...inMaine, stateOrProvince: '', stateOrProvinceCode: 'NY' }
  const input = { checkoutEntityId, addressEntityId: billingAddress?.entityId, data: { address } }
  const changed = await change(shopper, 'updateCheckoutBillingAddress', input)
  t.like(changed.billingAddress, { stateOrProvince: 'New York', entityId: billingAddress?.entityId })
  t.regex(
    await refused(shopper, 'updateCheckoutBillingAddress', { ...input, addressEntityId: 'other' }),
    /^Not Found: Billing address/,
  )
})

test('it is completed when nothing is missing, and until then told what is', async (t) => {
  const shopper = await start(t, { checkoutSpamProtection: true })
  const { checkoutEntityId, items: lineItems } = await begin(shopper)
  const refusal = async () => (await completeCheckout(shopper, checkoutEntityId)).refusal ?? ''
  t.regex(await refusal(), /^Spam protection required/)
  const prove = (token: string) => ({ checkoutEntityId, data: { token } })
  t.regex(await refused(shopper, 'applyCheckoutSpamProtection', prove('bad')), /^Spam protection required/)
  await change(shopper, 'applyCheckoutSpamProtection', prove('good-one'))
  t.regex(await refusal(), /billing address lacks: billingAddress/)
  const { billingAddress } = await bill(shopper, checkoutEntityId, { ...inMaine, email: '', city: '' })
  t.regex(await refusal(), /billing address lacks: city, email$/)
  const addressEntityId = billingAddress?.entityId
  await change(shopper, 'updateCheckoutBillingAddress', {
    checkoutEntityId,
    addressEntityId,
    data: { address: inMaine },
  })
  t.regex(await refusal(), /^Missing shipping address/)
  await send(shopper, checkoutEntityId, { address: { ...inMaine, address1: '' }, lineItems })
  t.regex(await refusal(), /^Incomplete shipping address: A shipping address lacks: address1/)
  await send(shopper, checkoutEntityId, { address: inMaine, lineItems })
  t.regex(await refusal(), /^Missing shipping option/)
  await choose(shopper, checkoutEntityId)
  const done = await completeCheckout(shopper, checkoutEntityId)
  t.is(done.refusal, undefined)
  const [, claims = ''] = (done.paymentAccessToken ?? '').split('.')
  t.like(JSON.parse(Buffer.from(claims, 'base64url').toString()), {
    data: { amount: 4001, currency: 'USD', order_id: String(done.orderEntityId) },
  })
  t.is((await readCheckout(shopper, checkoutEntityId)).order?.entityId ?? null, done.orderEntityId ?? 0)
  t.is((await completeCheckout(shopper, checkoutEntityId)).orderEntityId, done.orderEntityId)
})

test('what has been sold out in the meantime cannot be ordered', async (t) => {
  const shopper = await start(t)
  const { checkoutEntityId } = await begin(shopper, [{ productEntityId: ids.scarce, quantity: 2 }])
  shopper.store.changeProduct(ids.scarce, { stock: 1 })
  t.regex((await completeCheckout(shopper, checkoutEntityId)).refusal ?? '', /^Not enough stock: .*Bowl/)
})

test('a certificate that was bought can be spent once the order is paid', async (t) => {
  const shopper = await start(t)
  const person = { name: 'Ben', email: 'ben@example.com' }
  const { data } = await shopper.ask(
    `mutation($input: CreateCartInput!) { cart { createCart(input: $input) { cart { entityId } } } }`,
    {
      input: {
        giftCertificates: [
          { name: 'Gift', theme: 'GIRL', amount: 30, quantity: 1, sender: person, recipient: person },
        ],
      },
    },
  )
  const { cart } = (data as { cart: { createCart: { cart: { entityId: string } } } }).cart.createCart
  await bill(shopper, cart.entityId)
  await change(shopper, 'applyCheckoutGiftCertificate', {
    checkoutEntityId: cart.entityId,
    data: { giftCertificateCode: 'GIFT-FIFTY' },
  })
  const before = shopper.store.giftCertificates.all().length
  t.is((await completeCheckout(shopper, cart.entityId)).refusal, undefined)
  t.is(await findCheckout(shopper, cart.entityId), null)
  t.is(shopper.store.giftCertificates.find('GIFT-FIFTY')?.balanceCents, 2000)
  t.is(shopper.store.giftCertificates.all().length, before + 1)
  t.like(shopper.store.giftCertificates.all().at(-1), {
    balanceCents: 3000,
    status: 'ACTIVE',
    recipient: person,
  })
})

test('an address goes into the customer’s book where they want it, once', async (t) => {
  const { store } = await start(t)
  const ada = customerShopper(store, 'ada@example.com')
  const { checkoutEntityId, items: lineItems } = await begin(ada)
  const address = { ...inMaine, shouldSaveAddress: true }
  await bill(ada, checkoutEntityId, address)
  await send(ada, checkoutEntityId, { address, lineItems })
  await send(ada, checkoutEntityId, { address: inBerlin, lineItems })
  t.deepEqual(
    store.customers.find(101)?.addresses.map(({ city, stateOrProvince }) => [city, stateOrProvince]),
    [['Portland', 'Maine']],
  )
})

test('a customer’s checkout is theirs alone', async (t) => {
  const guest = await start(t)
  const { checkoutEntityId } = await begin(customerShopper(guest.store, 'ada@example.com'))
  t.is(await findCheckout(guest, checkoutEntityId), null)
  const data = { message: 'Mine now' }
  const text = await refused(guest, 'updateCheckoutCustomerMessage', { checkoutEntityId, data })
  t.is(text, 'Not Found: Cart does not exist')
  t.is((await completeCheckout(guest, checkoutEntityId)).refusal, 'Not Found: Cart does not exist')
})

test('in the later manner a refusal is a value, and nothing for who does not ask for it', async (t) => {
  const shopper = await start(t, { cartErrors: 'typed' })
  const { checkoutEntityId } = await begin(shopper)
  t.deepEqual(await completeCheckout(shopper, checkoutEntityId), {
    orderEntityId: null,
    paymentAccessToken: null,
    refusal: undefined,
  })
  const { data } = await shopper.ask(
    `mutation($id: String!) { checkout { completeCheckout(input: { checkoutEntityId: $id }) {
      orderEntityId errors { __typename ... on CheckoutBillingAddressError { code message } } } } }`,
    { id: checkoutEntityId },
  )
  t.deepEqual(data, {
    checkout: {
      completeCheckout: {
        orderEntityId: null,
        errors: [
          {
            __typename: 'CheckoutBillingAddressError',
            code: 'INCOMPLETE_BILLING_ADDRESS',
            message: 'Incomplete billing address: The billing address lacks: billingAddress',
          },
        ],
      },
    },
  })
})

test('a checkout may be told all at once; what is refused leaves nothing behind', async (t) => {
  const shopper = await start(t)
  const lineItems = [{ productEntityId: ids.mug, quantity: 1 }]
  const shippingConsignments = [{ address: inMaine, selectRecommendedOption: true }]
  const made = await change(shopper, 'createCheckout', {
    lineItems,
    shippingConsignments,
    billingAddress: inMaine,
  })
  t.like(made, {
    version: 1,
    shippingCostTotal: { value: 7.95 },
    billingAddress: { stateOrProvinceCode: 'ME' },
  })
  t.is((await completeCheckout(shopper, made.entityId)).refusal, undefined)
  const nowhere = [{ address: { ...inMaine, stateOrProvince: 'Atlantis' } }]
  const text = await refused(shopper, 'createCheckout', { lineItems, shippingConsignments: nowhere })
  t.regex(text, /^Invalid state or province: /)
})
