import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { cartShopper, faults } from './cart-shopper.ts'

const chosen = {
  1461: '146101',
  1462: '1',
  1463: '2030-05-06',
  1464: '3',
  1465: '6,5',
  1466: 'Grüße',
  1467: 'one\ntwo',
}

test('a line tells what was chosen as its form would have it, and the form may be sent back as it is', async (t) => {
  const { ask, add, cart } = await cartShopper(t)
  t.is((await add(demo.everyModifier, 1, chosen)).status, 200)
  const [line] = (await cart()).items
  t.deepEqual(line.choice, { ...chosen, 1462: '14621', 1465: '6.5' })
  const same = await ask('PATCH', `/v1/cart/items/${line.id}`, { options: line.choice })
  t.deepEqual([same.status, same.body.itemId], [200, line.id])
  const unticked = await ask('PATCH', `/v1/cart/items/${line.id}`, {
    options: { ...line.choice, 1462: '' },
  })
  const [after] = (await cart()).items
  t.is(after.choice[1462], '')
  t.is(after.id, unticked.body.itemId)
})

test('options change in place by one mutation: the quantity stays, the new id of the line is told, and the old one still reaches it', async (t) => {
  const { ask, add, cart, asked } = await cartShopper(t)
  await add(demo.everyModifier, 2, chosen)
  const [line] = (await cart()).items
  asked()
  const changed = await ask('PATCH', `/v1/cart/items/${line.id}`, {
    options: { ...chosen, 1466: 'Ada' },
  })
  t.is(changed.status, 200)
  t.deepEqual(asked(), ['Cart', 'UpdateCartLineItem'])
  t.not(changed.body.itemId, line.id)
  const [after, ...others] = (await cart()).items
  t.deepEqual([after.id, after.quantity, others], [changed.body.itemId, 2, []])
  t.is(after.options.find(({ name }: { name: string }) => name === 'Name on the cover').value, 'Ada')
  t.is((await ask('PATCH', `/v1/cart/items/${line.id}`, { quantity: 3 })).status, 200)
  t.is((await cart()).items[0].quantity, 3)
  t.is((await ask('DELETE', `/v1/cart/items/${line.id}`)).body.cart.totalQuantity, 0)
})

test('a line that comes to equal another becomes one with it, and that one’s id is told', async (t) => {
  const { ask, add, cart } = await cartShopper(t)
  const other = { ...chosen, 1466: 'Ada' }
  await add(demo.everyModifier, 1, chosen)
  await add(demo.everyModifier, 2, other)
  const [first, second] = (await cart()).items
  const changed = await ask('PATCH', `/v1/cart/items/${first.id}`, { options: other })
  t.is(changed.body.itemId, second.id)
  t.deepEqual(
    (await cart()).items.map(({ id, quantity }: { id: string; quantity: number }) => [id, quantity]),
    [[second.id, 3]],
  )
})

test('wrong options are named one by one, and the line stays as it was', async (t) => {
  const { ask, add, cart } = await cartShopper(t)
  await add(demo.everyModifier, 1, chosen)
  const before = await cart()
  const [line] = before.items
  const answer = await ask('PATCH', `/v1/cart/items/${line.id}`, {
    options: { ...chosen, 1461: '1', 1463: '2029-01-01', 1466: 'A', 99: 'x' },
  })
  t.deepEqual(faults(answer), [
    422,
    'options.99 unknown_option',
    'options.1461 unknown_value',
    'options.1463 too_early',
    'options.1466 too_short',
  ])
  t.deepEqual(await cart(), before)
})

for (const body of [{}, { quantity: 0 }, { quantity: 1.5 }, { quantity: 2, price: 1 }]) {
  test(`a change such as ${JSON.stringify(body)} is refused before BigCommerce is asked`, async (t) => {
    const { ask, add, asked } = await cartShopper(t)
    await add(demo.simple)
    asked()
    t.is((await ask('PATCH', '/v1/cart/items/a-line', body)).status, 422)
    t.deepEqual(asked(), [])
  })
}

test('a variant is changed for another by its options alone', async (t) => {
  const { ask, add, cart, sidecar } = await cartShopper(t)
  const product = (await sidecar.call('GET', `/v1/catalog/products/${demo.swatches}`)).body
  const [option] = product.options
  const others = Object.fromEntries(
    product.options
      .slice(1)
      .map(({ id, values }: { id: number; values: { id: number }[] }) => [id, String(values[0]?.id)]),
  )
  const [one, other] = option.values
  await add(demo.swatches, 1, { ...others, [option.id]: String(one.id) })
  const [line] = (await cart()).items
  await ask('PATCH', `/v1/cart/items/${line.id}`, {
    options: { ...others, [option.id]: String(other.id) },
  })
  const [after] = (await cart()).items
  t.not(after.variantId, line.variantId)
  t.is(after.options[0].value, other.label)
})
