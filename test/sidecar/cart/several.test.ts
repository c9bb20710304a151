import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { cartShopper, faults } from './cart-shopper.ts'

const item = (productId: number, quantity = 1) => ({ productId, quantity })

test('several at once make the cart, or come to it, by one mutation', async (t) => {
  const { ask, cart, asked } = await cartShopper(t)
  const items = [item(demo.simple, 2), item(demo.retailPrice)]
  const made = await ask('POST', '/v1/cart/items', { items })
  t.is(made.body.cart.totalQuantity, 3)
  t.deepEqual(
    made.body.added.map(({ quantity }: { quantity: number }) => quantity),
    [2, 1],
  )
  t.deepEqual(
    asked().filter((name) => /Cart/.test(name)),
    ['CreateCart'],
  )
  await ask('POST', '/v1/cart/items', { items })
  t.deepEqual(asked(), ['AddCartLineItems'])
  t.is((await cart()).totalQuantity, 6)
})

const wrong: [string, object[], string[]][] = [
  ['a product the store has not', [item(demo.simple), item(999_999)], ['items.1.productId unknown_product']],
  ['one that is sold out', [item(demo.simple), item(demo.soldOut)], ['items.1.quantity out_of_stock']],
  [
    'one that cannot be bought',
    [item(demo.unavailable), item(demo.simple)],
    ['items.0.productId not_purchasable'],
  ],
  [
    'more than its product’s bound',
    [item(demo.simple), item(demo.minMax, 999)],
    ['items.1.quantity above_maximum'],
  ],
  [
    'options left out, and a quantity that is none',
    [item(demo.everyModifier), item(demo.simple)],
    [
      'items.0.options.1461 required',
      'items.0.options.1463 required',
      'items.0.options.1464 required',
      'items.0.options.1466 required',
    ],
  ],
  ['a quantity that is none', [item(demo.simple), item(demo.simple, 0)], ['items.1.quantity too_small']],
  ['a price', [item(demo.simple), { ...item(demo.simple), price: 0.01 }], ['items.1 unrecognized_keys']],
]

for (const [what, items, expected] of wrong) {
  test(`of a list with ${what}, nothing is added, and its place is named`, async (t) => {
    const { ask, add, cart } = await cartShopper(t)
    await add(demo.simple)
    const answer = await ask('POST', '/v1/cart/items', { items })
    t.deepEqual(faults(answer), [422, ...expected])
    t.is((await cart()).totalQuantity, 1)
  })
}

test('fifty at once are enough, and none are not', async (t) => {
  const { ask } = await cartShopper(t)
  for (const items of [[], Array.from({ length: 51 }, () => item(demo.simple)), 'many'])
    t.is((await ask('POST', '/v1/cart/items', { items })).body.error.details[0].field, 'items')
})
