import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { addLines, createCart, createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'

const start = async (t: ExecutionContext) => createShopper(await startBigCommerce(t, { catalog }))

const mug = { productEntityId: ids.mug, quantity: 2 }

const shirt = { productEntityId: ids.shirt, variantEntityId: 1021, quantity: 1 }

test('a line tells its prices, picture and place', async (t) => {
  const shopper = await start(t)
  const { lineItems } = await createCart(shopper, [mug])
  const dollars = (value: number) => ({ value, currencyCode: 'USD' })
  t.like(lineItems.physicalItems[0], {
    productEntityId: ids.mug,
    sku: 'MUG',
    name: 'Mug',
    path: '/mug/',
    brand: 'Fern',
    quantity: 2,
    isShippingRequired: true,
    image: { url: `${shopper.store.url}/images/stencil/320w/products/101/1/mug.svg?c=1`, altText: 'A mug' },
    originalPrice: dollars(12.5),
    listPrice: dollars(9.99),
    salePrice: dollars(9.99),
    extendedListPrice: dollars(19.98),
    extendedSalePrice: dollars(19.98),
    selectedOptions: [],
  })
})

test('digital things have a list of their own', async (t) => {
  const { lineItems } = await createCart(await start(t), [mug, { productEntityId: ids.pattern, quantity: 1 }])
  t.deepEqual(
    lineItems.digitalItems.map(({ name }) => name),
    ['Crème brûlée pattern'],
  )
  t.is(lineItems.physicalItems.length, 1)
})

test('the same thing again joins its line, another configuration does not', async (t) => {
  const shopper = await start(t)
  const { entityId } = await createCart(shopper, [mug, shirt])
  const hem = { multipleChoices: [{ optionEntityId: 13, optionValueEntityId: 6 }] }
  const cart = await addLines(shopper, entityId, [mug, { ...shirt, selectedOptions: hem }])
  t.is(cart.version, 2)
  t.deepEqual(
    cart.lineItems.physicalItems.map(({ name, quantity, listPrice }) => [name, quantity, listPrice.value]),
    [
      ['Mug', 4, 9.99],
      ['Shirt', 1, 30],
      ['Shirt', 1, 34.25],
    ],
  )
})

test('a variant is known by its id, its SKU or its options', async (t) => {
  const shopper = await start(t)
  const choices = [
    { optionEntityId: 11, optionValueEntityId: 2 },
    { optionEntityId: 12, optionValueEntityId: 3 },
  ]
  const { lineItems } = await createCart(shopper, [
    { productEntityId: ids.shirt, variantEntityId: 1023, quantity: 1 },
    { sku: 'SHIRT-L-M', quantity: 1 },
    { productEntityId: ids.shirt, quantity: 1, selectedOptions: { multipleChoices: choices } },
  ])
  t.is(lineItems.physicalItems.length, 1)
  t.like(lineItems.physicalItems[0], { variantEntityId: 1023, sku: 'SHIRT-L-M', quantity: 3 })
  t.deepEqual(lineItems.physicalItems[0]?.selectedOptions, [
    {
      __typename: 'CartSelectedMultipleChoiceOption',
      entityId: 11,
      name: 'Size',
      value: 'L',
      valueEntityId: 2,
    },
    {
      __typename: 'CartSelectedMultipleChoiceOption',
      entityId: 12,
      name: 'Colour',
      value: 'Moss',
      valueEntityId: 3,
    },
  ])
})

test('every kind of modifier is kept as it was chosen, and priced', async (t) => {
  const { lineItems } = await createCart(await start(t), [
    {
      productEntityId: ids.engraved,
      quantity: 1,
      selectedOptions: {
        textFields: [{ optionEntityId: 31, text: 'Zoë' }],
        checkboxes: [{ optionEntityId: 32, optionValueEntityId: 7 }],
        dateFields: [{ optionEntityId: 33, date: '2026-06-01T15:30:00Z' }],
        numberFields: [{ optionEntityId: 34, number: 3 }],
        multiLineTextFields: [{ optionEntityId: 35, text: 'Two\nlines' }],
      },
    },
  ])
  t.is(lineItems.physicalItems[0]?.listPrice.value, 22.5)
  t.deepEqual(lineItems.physicalItems[0]?.selectedOptions, [
    { __typename: 'CartSelectedTextFieldOption', entityId: 31, name: 'Name', text: 'Zoë' },
    {
      __typename: 'CartSelectedCheckboxOption',
      entityId: 32,
      name: 'Gift box',
      value: 'Yes',
      valueEntityId: 7,
    },
    {
      __typename: 'CartSelectedDateFieldOption',
      entityId: 33,
      name: 'Needed by',
      date: { utc: '2026-06-01T00:00:00Z' },
    },
    { __typename: 'CartSelectedNumberFieldOption', entityId: 34, name: 'Nib width', number: 3 },
    { __typename: 'CartSelectedMultiLineTextFieldOption', entityId: 35, name: 'Note', text: 'Two\nlines' },
  ])
})

const tier = test.macro({
  exec: async (t: ExecutionContext, quantity: number, each: number, all: number) => {
    const cart = await createCart(await start(t), [{ productEntityId: ids.tiered, quantity }])
    const [line] = cart.lineItems.physicalItems
    t.is(line?.salePrice.value, each)
    t.is(line?.extendedSalePrice.value, all)
    t.is(cart.amount.value, all)
  },
  title: (_about, quantity: number, each: number) => `${quantity} cards cost ${each} each`,
})

test(tier, 4, 2, 8)

test(tier, 7, 1.75, 12.25)

test(tier, 10, 1.5, 15)

test(tier, 25, 1.2, 30)
