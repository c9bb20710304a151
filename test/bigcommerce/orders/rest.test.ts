import test from 'ava'
import { askRest, buyer, orderToPay, pay, rawCard, startWithOrder } from '../../helpers/pay.ts'
import { startReceiver } from '../../helpers/webhook-receiver.ts'

const select = `entityId status { value label } totalIncTax { value } subTotal { value } taxTotal { value }
  shippingCostTotal { value } customerMessage discounts { couponDiscounts { couponCode discountedAmount { value } } }
  consignments { shipping { edges { node { shippingAddress { city countryCode } shippingCost { value }
    lineItems { edges { node { name quantity } } } } } } }
  payments { edges { node { paymentMethodId amount { value } detail { __typename
    ... on CreditCardPaymentInstrument { brand last4 } } } } }`

test('orders are found by their cart and their status', async (t) => {
  const { store, order, cartId, token } = await startWithOrder(t)
  const find = (query: string) => askRest(store, `/v2/orders?${query}`)
  const { body } = await find(`cart_id=${cartId}`)
  t.like(body[0], {
    id: order.number,
    cart_id: cartId,
    status_id: 0,
    status: 'Incomplete',
    total_inc_tax: '19.9800',
  })
  t.is((await find(`cart_id=${cartId}&status_id=11`)).status, 204)
  await pay(store, token, rawCard())
  t.like((await find(`cart_id=${cartId}&status_id=11`)).body[0], {
    id: order.number,
    payment_status: 'captured',
    billing_address: { email: buyer.email, country: 'Portugal' },
  })
  t.is((await find(`cart_id=${crypto.randomUUID()}`)).status, 204)
  t.deepEqual(await find('status_id=x'), {
    status: 400,
    body: [{ status: 400, message: "The field 'status_id' is invalid." }],
  })
  t.is((await find('limit=3')).body.length, 3)
})

test('a guest finds an order that is not paid yet by its number and its cart, and what was paid once it is', async (t) => {
  const { store, shopper, order, cartId, token } = await startWithOrder(t)
  const read = async (filter: object) => {
    const text = `query($filter: OrderFilterInput) { site { order(filter: $filter) { ${select} } } }`
    const { data } = await shopper.ask(text, { filter })
    return (data as { site: { order: { payments: { edges: object[] } } | null } }).site.order
  }
  const both = { entityId: order.number, cartEntityId: cartId }
  t.like(await read(both), {
    status: { value: 'INCOMPLETE', label: 'Incomplete' },
    totalIncTax: { value: 19.98 },
    payments: { edges: [] },
  })
  t.is(await read({ entityId: order.number }), null)
  await pay(store, token, rawCard())
  t.like(await read(both), { status: { value: 'AWAITING_FULFILLMENT' } })
  t.deepEqual((await read(both))?.payments.edges, [
    {
      node: {
        paymentMethodId: 'demopay.card',
        amount: { value: 19.98 },
        detail: { __typename: 'CreditCardPaymentInstrument', brand: 'VISA', last4: '1111' },
      },
    },
  ])
})

test('an order is told as its checkout was: totals, message, and where each part goes', async (t) => {
  const { store, shopper, order, cartId } = await startWithOrder(t)
  const line = store.cart(cartId)?.lines[0]?.id ?? ''
  const parcel = {
    address: { ...buyer, city: 'Porto', countryCode: 'PT' },
    method: 'Flat rate',
    shippingCents: 500,
    handlingCents: 0,
    lineIds: [line],
  }
  const totals = {
    subtotal: 1998,
    grandTotal: 2448,
    shipping: 500,
    coupons: [{ code: 'TEA', cents: 200 }],
    taxes: [{ name: 'VAT', cents: 150 }],
  }
  const { order: told } = await orderToPay(store, undefined, {})
  const rich = store.beginOrder(store.cart(cartId) as never, {
    address: buyer,
    shelf: store.shelf,
    totals,
    consignments: [parcel],
    message: 'Ring twice',
  })
  t.is(new Set([order.number, told.number, rich.number]).size, 3)
  const { data } = await shopper.ask(
    `query($filter: OrderFilterInput) { site { order(filter: $filter) { ${select} } } }`,
    { filter: { entityId: rich.number, cartEntityId: cartId } },
  )
  t.like((data as { site: { order: object } }).site.order, {
    totalIncTax: { value: 24.48 },
    subTotal: { value: 19.98 },
    taxTotal: { value: 1.5 },
    shippingCostTotal: { value: 5 },
    customerMessage: 'Ring twice',
    discounts: { couponDiscounts: [{ couponCode: 'TEA', discountedAmount: { value: 2 } }] },
    consignments: {
      shipping: {
        edges: [
          { node: { shippingAddress: { city: 'Porto', countryCode: 'PT' }, shippingCost: { value: 5 } } },
        ],
      },
    },
  })
})

test('a customer’s list has no order that was never paid', async (t) => {
  const { store, shopper, order, token } = await startWithOrder(t, 'ada')
  const newest = async () => {
    const { data } = await shopper.ask('{ customer { orders(first: 1) { edges { node { entityId } } } } }')
    const { edges } = (data as { customer: { orders: { edges: { node: { entityId: number } }[] } } }).customer
      .orders
    return edges[0]?.node.entityId
  }
  t.not(await newest(), order.number)
  await pay(store, token, rawCard())
  t.is(await newest(), order.number)
})

test('whoever listens hears that an order was begun, what became of it, and which cart it was', async (t) => {
  const receiver = await startReceiver(t)
  const { store, ...first } = await startWithOrder(t)
  for (const scope of ['store/order/created', 'store/order/statusUpdated', 'store/cart/converted'])
    store.addHook({ scope, destination: receiver.url })
  const { order, cartId, token } = await orderToPay(store)
  t.true(order.number > first.order.number)
  await pay(store, token, rawCard())
  await receiver.until(3)
  await store.settled()
  const told = Object.fromEntries(store.deliveries().map(({ scope, data }) => [scope, data]))
  t.deepEqual(told, {
    'store/order/created': { type: 'order', id: order.number },
    'store/order/statusUpdated': {
      type: 'order',
      id: order.number,
      status: { previous_status_id: 0, new_status_id: 11 },
    },
    'store/cart/converted': { type: 'cart', id: cartId, orderId: order.number },
  })
})
