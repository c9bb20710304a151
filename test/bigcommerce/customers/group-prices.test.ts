import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { customerShopper, logIn } from '../../helpers/customer.ts'
import { createCart, createShopper, readCart, type Shopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { lessPercent } from '../products/less.ts'

const ben = { email: 'ben@example.com' }
const mug = { productEntityId: ids.mug, quantity: 2 }
const start = (t: ExecutionContext) => startBigCommerce(t, { catalog })

async function priceOf(shopper: Shopper, id: number) {
  const { data } = await shopper.ask(
    'query($id: Int!) { site { product(entityId: $id) { prices { price { value } basePrice { value } } } } }',
    { id },
  )
  return (data as { site: { product: { prices: Record<string, { value: number }> } } }).site.product.prices
}

test('who is in a group pays its prices, and nobody else does', async (t) => {
  const store = await start(t)
  const price = async (shopper: Shopper) => (await priceOf(shopper, ids.mug)).price?.value
  t.is(await price(createShopper(store)), 9.99)
  t.is(await price(customerShopper(store, 'ada@example.com')), 9.99)
  t.is(await price(customerShopper(store, ben.email)), 8.99)
  t.is(await price(customerShopper(store, 'cleo@example.com')), 7.49)
})

test('they find by their own prices, too', async (t) => {
  const store = await start(t)
  const count = async (shopper: Shopper) => {
    const { data } = await shopper.ask(`{ site { search { searchProducts(filters: {
      searchTerm: "mug", price: { minPrice: 7, maxPrice: 8 } }) { products { collectionInfo { totalItems } } } } } }`)
    return JSON.stringify(data)
  }
  t.regex(await count(createShopper(store)), /"totalItems":0/)
  t.regex(await count(customerShopper(store, 'cleo@example.com')), /"totalItems":1/)
})

test('a cart costs what it costs its owner: a guest’s becomes cheaper by signing in', async (t) => {
  const guest = createShopper(await start(t))
  const { entityId, amount } = await createCart(guest, [mug])
  const { shopper } = await logIn(guest, { ...ben, cart: entityId })
  t.is(amount.value, 19.98)
  t.is((await readCart(shopper, entityId))?.amount.value, 17.98)
})

test('a guest’s cart does not become cheaper for being looked at', async (t) => {
  const store = await start(t)
  const { entityId } = await createCart(createShopper(store), [mug])
  t.is((await readCart(customerShopper(store, ben.email), entityId))?.amount.value, 19.98)
})

test('a group pays less of whatever the shop asks, and no less of what others ask', (t) => {
  const choice = { id: 1, name: 'Handle', required: false, affectsVariant: false } as const
  const product = lessPercent(
    {
      ...catalog.products[0],
      ...{ id: 1, sku: 'A', name: 'A', path: '/a/', categoryIds: [], type: 'Physical', description: '' },
      price: 20,
      salePrice: 10.1,
      retailPrice: 30,
      mapPrice: 5,
      bulkTiers: [
        { min: 2, kind: 'fixed', price: 8 },
        { min: 3, kind: 'off', amount: 2 },
        { min: 4, kind: 'percent', percentOff: 50 },
      ],
      variants: [{ id: 1, sku: 'B', optionValueIds: {}, price: 40, salePrice: 30 }],
      options: [{ ...choice, kind: 'RadioButtons', values: [{ id: 1, label: 'Oak', priceAdjustment: 4 }] }],
    } as Parameters<typeof lessPercent>[0],
    25,
  )
  t.like(product, {
    price: 15,
    salePrice: 7.58,
    retailPrice: 30,
    mapPrice: 5,
    bulkTiers: [{ price: 6 }, { amount: 1.5 }, { percentOff: 50 }],
    variants: [{ price: 30, salePrice: 22.5 }],
    options: [{ values: [{ priceAdjustment: 3 }] }],
  })
})
