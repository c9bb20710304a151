import test from 'ava'
import {
  change,
  completeCheckout,
  findCheckout,
  inBerlin,
  inMaine,
  readCheckout,
  refused,
} from '../../helpers/checkout-shopper.ts'
import { begin, bill, choose, send, startShopper as start } from '../../helpers/checkout-steps.ts'
import { customerShopper } from '../../helpers/customer.ts'
import { ids } from '../../helpers/specimen-catalog.ts'

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
