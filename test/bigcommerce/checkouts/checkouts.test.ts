import test from 'ava'
import {
  change,
  findCheckout,
  inBerlin,
  inMaine,
  inZurich,
  readCheckout,
  refused,
} from '../../helpers/checkout-shopper.ts'
import {
  begin,
  bill,
  cards,
  choose,
  mugs,
  send,
  startShopper as start,
} from '../../helpers/checkout-steps.ts'
import { removeLine, updateLine } from '../../helpers/shopper.ts'

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
