import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { readCheckout } from '../../helpers/checkout-shopper.ts'
import { createCart, createShopper, refusal, type Shopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { defaultCertificateRules } from '../gift-certificates/rules.ts'

const certificate = {
  name: 'Gift certificate',
  theme: 'BIRTHDAY',
  amount: 25,
  quantity: 1,
  sender: { name: 'Ada', email: 'ada@example.com' },
  recipient: { name: 'Ben', email: 'ben@example.com' },
  message: 'Many happy returns',
}

const start = async (t: ExecutionContext, options = {}) =>
  createShopper(await startBigCommerce(t, { catalog, ...options }))

async function buy(shopper: Shopper, giftCertificates: object[]) {
  const { data, errors } = await shopper.ask(
    'mutation($input: CreateCartInput!) { cart { createCart(input: $input) { cart { entityId } } } }',
    { input: { giftCertificates } },
  )
  if (errors) throw new Error(errors[0]?.message)
  const { entityId } = (data as { cart: { createCart: { cart: { entityId: string } } } }).cart.createCart.cart
  return readCheckout(shopper, entityId)
}

test('certificates stand in the cart one by one, each for somebody', async (t) => {
  const shopper = await start(t)
  const { cart, subtotal } = await buy(shopper, [{ ...certificate, quantity: 2 }])
  t.is(subtotal.value, 50)
  t.like(cart.lineItems, { totalQuantity: 2, physicalItems: [] })
  t.like(cart.lineItems.giftCertificates[0], { theme: 'BIRTHDAY', recipient: { email: 'ben@example.com' } })
  t.not(cart.lineItems.giftCertificates[0]?.entityId, cart.lineItems.giftCertificates[1]?.entityId)
})

test('one is changed in its place, and the last one takes the cart with it', async (t) => {
  const shopper = await start(t)
  const { entityId, cart } = await buy(shopper, [certificate])
  const lineItemEntityId = cart.lineItems.giftCertificates[0]?.entityId
  const update = `mutation($input: UpdateCartLineItemInput!) { cart { updateCartLineItem(input: $input) { cart { version } } } }`
  const giftCertificate = { ...certificate, amount: 40, theme: 'GENERAL' }
  await shopper.ask(update, {
    input: { cartEntityId: entityId, lineItemEntityId, data: { giftCertificate } },
  })
  const changed = await readCheckout(shopper, entityId)
  t.like(changed.cart.lineItems.giftCertificates[0], { entityId: lineItemEntityId, amount: { value: 40 } })
  const remove = `mutation($input: DeleteCartLineItemInput!) { cart { deleteCartLineItem(input: $input) { deletedCartEntityId } } }`
  const { data } = await shopper.ask(remove, { input: { cartEntityId: entityId, lineItemEntityId } })
  t.deepEqual(data, { cart: { deleteCartLineItem: { deletedCartEntityId: entityId } } })
})

const isRefused = test.macro({
  exec: async (t: ExecutionContext, change: object, text: RegExp, rules: object) => {
    const shopper = await start(t, { certificateRules: { ...defaultCertificateRules, ...rules } })
    t.regex(await refusal(shopper, 'createCart', { giftCertificates: [{ ...certificate, ...change }] }), text)
  },
  title: (about = '') => `a certificate is refused ${about}`,
})

test(
  'of too little',
  isRefused,
  { amount: 5 },
  /^Invalid gift certificate amount: .* between \$10\.00 and \$500\.00\.$/,
  {},
)
test('of too much', isRefused, { amount: 501 }, /^Invalid gift certificate amount: /, {})
test('of an amount that is not sold', isRefused, {}, /one of \$10\.00, \$20\.00\.$/, {
  amounts: { kind: 'fixed', amounts: [1000, 2000] },
})
test('in a theme that is not there', isRefused, { theme: 'NONE' }, /^Invalid gift certificate theme: /, {})
test(
  'for nobody',
  isRefused,
  { recipient: { name: 'Ben', email: 'ben' } },
  /`giftCertificates\.\*\.recipient\.email`/,
  {},
)
test('in no number', isRefused, { quantity: 0 }, /`giftCertificates\.\*\.quantity`/, {})
test('where there are none', isRefused, {}, /^Gift certificates are disabled: /, { isEnabled: false })

test('in another currency the cart has another id; certificates of the old one are gone from it', async (t) => {
  const shopper = await start(t)
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.mug, quantity: 1 }])
  const apply = `mutation($input: ApplyCheckoutGiftCertificateInput!) { checkout { applyCheckoutGiftCertificate(input: $input) { checkout { version } } } }`
  await shopper.ask(apply, {
    input: { checkoutEntityId: entityId, data: { giftCertificateCode: 'GIFT-FIFTY' } },
  })
  const update = `mutation($input: UpdateCartCurrencyInput!) { cart { updateCartCurrency(input: $input) { cart { entityId currencyCode } } } }`
  const to = (currencyCode: string) =>
    shopper.ask(update, { input: { cartEntityId: entityId, data: { currencyCode } } })
  t.regex((await to('JPY')).errors?.[0]?.message ?? '', /^Currency is not transactional: /)
  const { data } = await to('EUR')
  const { cart } = (data as { cart: { updateCartCurrency: { cart: { entityId: string } } } }).cart
    .updateCartCurrency
  t.like(cart, { currencyCode: 'EUR' })
  t.not(cart.entityId, entityId)
  t.like(await readCheckout(shopper, cart.entityId), { subtotal: { value: 9.19 }, giftCertificates: [] })
  t.is(shopper.store.cart(entityId), undefined)
})

test('a certificate tells its balance and its state to who has its code', async (t) => {
  const shopper = await start(t)
  const find = async (code: string) => {
    const { data } = await shopper.ask(
      'query($code: String!) { site { giftCertificate(code: $code) { code status balance { value } amount { value } html } } }',
      { code },
    )
    return (data as { site: { giftCertificate: object | null } }).site.giftCertificate
  }
  t.like(await find('gift-twelve'), { status: 'ACTIVE', balance: { value: 12.5 }, amount: { value: 50 } })
  for (const status of ['EXPIRED', 'DISABLED', 'PENDING']) t.like(await find(`GIFT-${status}`), { status })
  t.is(await find('NONE'), null)
})

test('a preview shows what is written in it, and no more HTML than its own', async (t) => {
  const shopper = await start(t)
  const { quantity: _, name: __, ...input } = certificate
  const preview = async (change: object) => {
    const { data } = await shopper.ask(
      `mutation($input: GiftCertificatePreviewInput!) { previewGiftCertificate(input: $input) {
        html errors { ... on ValidationError { path message } } } }`,
      {
        input: {
          ...input,
          currencyCode: 'USD',
          sender: { name: 'Ada' },
          recipient: { name: 'Ben' },
          ...change,
        },
      },
    )
    return (data as { previewGiftCertificate: { html: string; errors: object[] } }).previewGiftCertificate
  }
  t.regex((await preview({ message: '<b>Hi</b>' })).html, /for Ben[\s\S]*\$25\.00[\s\S]*&lt;b&gt;Hi/)
  t.like(await preview({ amount: 0 }), { html: null, errors: [{ path: ['input', 'amount'] }] })
})

test('the settings tell what is sold, in the currency asked for', async (t) => {
  const settings = async (shopper: Shopper) => {
    const { data } = await shopper.ask(`{ site { settings { giftCertificates(currencyCode: EUR) {
      __typename currencyCode isEnabled expiry { value unit }
      ... on CustomAmountGiftCertificateSettings { minimumAmount { value } maximumAmount { value } }
      ... on FixedAmountGiftCertificateSettings { amounts { value } } } } } }`)
    return (data as { site: { settings: { giftCertificates: object } } }).site.settings.giftCertificates
  }
  t.deepEqual(await settings(await start(t)), {
    __typename: 'CustomAmountGiftCertificateSettings',
    currencyCode: 'EUR',
    isEnabled: true,
    expiry: { value: 1, unit: 'YEARS' },
    minimumAmount: { value: 9.2 },
    maximumAmount: { value: 460 },
  })
  const amounts = { kind: 'fixed', amounts: [1000] }
  const fixed = await start(t, { certificateRules: { ...defaultCertificateRules, amounts } })
  t.like(await settings(fixed), {
    __typename: 'FixedAmountGiftCertificateSettings',
    amounts: [{ value: 9.2 }],
  })
})
