import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { createCart, createShopper, refusal } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const GONE = '00000000-0000-4000-8000-000000000000'
const mug = { productEntityId: ids.mug, quantity: 1 }

const refused = test.macro({
  exec: async (t: ExecutionContext, line: object, expected: string | RegExp) => {
    const shopper = createShopper(await startBigCommerce(t, { catalog }))
    const { entityId } = await createCart(shopper, [mug])
    const texts = [
      await refusal(shopper, 'createCart', { lineItems: [{ quantity: 1, ...line }] }),
      await refusal(shopper, 'addCartLineItems', {
        cartEntityId: entityId,
        data: { lineItems: [{ quantity: 1, ...line }] },
      }),
    ]
    for (const text of texts) {
      if (typeof expected === 'string') t.is(text, expected)
      else t.regex(text, expected)
    }
  },
  title: (about = '') => `neither a new cart nor an old one takes ${about}`,
})

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

const pen = (selectedOptions: object) => ({ productEntityId: ids.engraved, selectedOptions })
const name = { textFields: [{ optionEntityId: 31, text: 'Robin' }] }
test(
  'a thing without what it must be told',
  refused,
  pen({}),
  /^Required modifiers are missing: Product "Engraved pen" .*: Name$/,
)
test(
  'too short a text',
  refused,
  pen({ textFields: [{ optionEntityId: 31, text: 'A' }] }),
  /^Option validation failed: .*at least 2/,
)
test(
  'too long a text',
  refused,
  pen({ textFields: [{ optionEntityId: 31, text: 'Bartholomew' }] }),
  /at most 8/,
)
test(
  'too many lines',
  refused,
  pen({ ...name, multiLineTextFields: [{ optionEntityId: 35, text: 'a\nb\nc' }] }),
  /at most 2 lines/,
)
test(
  'a fraction for a whole number',
  refused,
  pen({ ...name, numberFields: [{ optionEntityId: 34, number: 1.5 }] }),
  /whole number/,
)
test(
  'too low a number',
  refused,
  pen({ ...name, numberFields: [{ optionEntityId: 34, number: 0 }] }),
  /at least 1/,
)
test(
  'too high a number',
  refused,
  pen({ ...name, numberFields: [{ optionEntityId: 34, number: 6 }] }),
  /at most 5/,
)
test(
  'too early a day',
  refused,
  pen({ ...name, dateFields: [{ optionEntityId: 33, date: '2026-01-09T00:00:00Z' }] }),
  /not be before/,
)
test(
  'too late a day',
  refused,
  pen({ ...name, dateFields: [{ optionEntityId: 33, date: '2026-12-21T00:00:00Z' }] }),
  /not be after/,
)
test(
  'no day at all',
  refused,
  pen({ ...name, dateFields: [{ optionEntityId: 33, date: 'soon' }] }),
  /not a date/,
)
test(
  'a checkbox value that is not there',
  refused,
  pen({ ...name, checkboxes: [{ optionEntityId: 32, optionValueEntityId: 99 }] }),
  /no such value/,
)
test(
  "another product's option",
  refused,
  pen({ ...name, numberFields: [{ optionEntityId: 99, number: 1 }] }),
  /does not belong/,
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
