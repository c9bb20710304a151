import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { refused } from '../../helpers/refused.ts'
import { createCart, createShopper, refusal } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const GONE = '00000000-0000-4000-8000-000000000000'

const mug = { productEntityId: ids.mug, quantity: 1 }

test(
  'a product that is not there',
  refused,
  { productEntityId: 999_999 },
  'Not Found: Provided product ID (999999) does not represent a valid product',
)

test(
  'a hidden product',
  refused,
  { productEntityId: ids.hidden },
  `Not Found: Provided product ID (${ids.hidden}) does not represent a valid product`,
)

test(
  'no piece of a thing',
  refused,
  { productEntityId: ids.mug, quantity: 0 },
  'Missing required fields.: The request payload is missing required fields: `lineItems.*.quantity`',
)

test('a nameless thing', refused, {}, /^Missing required fields\.: /)

test(
  'a product whose options were not chosen',
  refused,
  { productEntityId: ids.shirt },
  'This product has options, variant ID is required: Product "Shirt" has options, variant ID is required',
)

test(
  "another product's variant",
  refused,
  { productEntityId: ids.mug, variantEntityId: 1021 },
  /^Not Found: /,
)

test('an unknown SKU', refused, { sku: 'NONE' }, /^Not Found: /)

test(
  'what is sold out',
  refused,
  { productEntityId: ids.soldOut },
  /^Not enough stock: Item \([0-9a-f-]{36}\) Lamp is out of stock and can't be added to the cart\.$/,
)

test(
  'more than there is',
  refused,
  { productEntityId: ids.scarce, quantity: 4 },
  /^Not enough stock: Item \(.+\) Bowl is out of stock/,
)

test(
  'a variant that is sold out',
  refused,
  { productEntityId: ids.shirt, variantEntityId: 1022 },
  /^Not enough stock: /,
)

const notSold = (name: string) =>
  `Product is not purchasable: The following product cannot be ordered online, so we could not proceed with the checkout: ${name}`

test('what is not sold online', refused, { productEntityId: ids.unavailable }, notSold('Clock'))

test('what has a hidden price', refused, { productEntityId: ids.hiddenPrice }, notSold('Table'))

test(
  'a variant that is not sold',
  refused,
  { productEntityId: ids.shirt, variantEntityId: 1024 },
  notSold('Shirt'),
)

test(
  'more than is allowed',
  refused,
  { productEntityId: ids.limited, quantity: 7 },
  /: You can only purchase a maximum of 6 of the Seeds per order\.$/,
)

test(
  'less than is allowed',
  refused,
  { productEntityId: ids.limited, quantity: 1 },
  /: You need to purchase a minimum of 2 of the Seeds per order\.$/,
)

const unknownCart = test.macro({
  exec: async (t: ExecutionContext, field: string, input: object) => {
    const shopper = createShopper(await startBigCommerce(t, { catalog }))
    t.is(await refusal(shopper, field, { cartEntityId: GONE, ...input }), 'Not Found: Cart does not exist')
  },
  title: (_about, field: string) => `${field} tells that the cart is gone`,
})

test(unknownCart, 'addCartLineItems', { data: { lineItems: [mug] } })

test(unknownCart, 'updateCartLineItem', { lineItemEntityId: GONE, data: { lineItem: mug } })

test(unknownCart, 'deleteCartLineItem', { lineItemEntityId: GONE })

test(unknownCart, 'deleteCart', {})

const goneLine = test.macro({
  exec: async (t: ExecutionContext, field: string, input: object) => {
    const shopper = createShopper(await startBigCommerce(t, { catalog }))
    const { entityId } = await createCart(shopper, [mug])
    t.is(
      await refusal(shopper, field, { cartEntityId: entityId, lineItemEntityId: GONE, ...input }),
      'Not Found: The requested item is no longer available in the cart',
    )
  },
  title: (_about, field: string) => `${field} tells that the line is gone`,
})

test(goneLine, 'updateCartLineItem', { data: { lineItem: mug } })

test(goneLine, 'deleteCartLineItem', {})

test('a cart must be made with something in it', async (t) => {
  const shopper = createShopper(await startBigCommerce(t, { catalog }))
  t.regex(await refusal(shopper, 'createCart', { lineItems: [] }), /^Missing required fields\.: /)
})

test('a cart cannot be in a currency that the store does not take', async (t) => {
  const shopper = createShopper(await startBigCommerce(t, { catalog }))
  const text = await refusal(shopper, 'createCart', { lineItems: [mug], currencyCode: 'JPY' })
  t.regex(text, /^Currency is not transactional: .*JPY/)
})

test('one line refused refuses them all', async (t) => {
  const shopper = createShopper(await startBigCommerce(t, { catalog }))
  const { entityId } = await createCart(shopper, [mug])
  const lineItems = [mug, { productEntityId: ids.soldOut, quantity: 1 }]
  await refusal(shopper, 'addCartLineItems', { cartEntityId: entityId, data: { lineItems } })
  t.is(shopper.store.cart(entityId)?.version, 1)
})

test('stock counts what the cart already holds', async (t) => {
  const shopper = createShopper(await startBigCommerce(t, { catalog }))
  const bowls = { productEntityId: ids.scarce, quantity: 2 }
  const { entityId } = await createCart(shopper, [bowls])
  t.regex(
    await refusal(shopper, 'addCartLineItems', { cartEntityId: entityId, data: { lineItems: [bowls] } }),
    /^Not enough stock/,
  )
})

test('all that there is can be had, and all that is allowed', async (t) => {
  const shopper = createShopper(await startBigCommerce(t, { catalog }))
  const { lineItems } = await createCart(shopper, [
    { productEntityId: ids.scarce, quantity: 3 },
    { productEntityId: ids.limited, quantity: 6 },
  ])
  t.is(lineItems.totalQuantity, 9)
  t.is((await createCart(shopper, [{ productEntityId: ids.limited, quantity: 2 }])).version, 1)
})
