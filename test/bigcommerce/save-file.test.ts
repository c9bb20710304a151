import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../helpers/bigcommerce.ts'
import { customerShopper, logIn } from '../helpers/customer.ts'
import { createCart, createShopper, readCart } from '../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../helpers/specimen-catalog.ts'

async function makeFolder(t: ExecutionContext) {
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-'))
  t.teardown(() => rm(folder, { recursive: true }))
  return folder
}

test('carts survive a restart where there is a folder for them', async (t) => {
  const dataDir = await makeFolder(t)
  const store = await startBigCommerce(t, { catalog, dataDir })
  const { entityId } = await createCart(createShopper(store), [{ productEntityId: ids.mug, quantity: 3 }])
  await store.close()
  const again = createShopper(await startBigCommerce(t, { catalog, dataDir }))
  t.is((await readCart(again, entityId))?.lineItems.totalQuantity, 3)
  t.deepEqual(await readdir(dataDir), ['store.json'])
})

test('carts are gone after a restart where there is none', async (t) => {
  const store = await startBigCommerce(t, { catalog })
  const { entityId } = await createCart(createShopper(store), [{ productEntityId: ids.mug, quantity: 3 }])
  await store.close()
  t.is(await readCart(createShopper(await startBigCommerce(t, { catalog })), entityId), null)
})

test('a spoilt file is named', async (t) => {
  const dataDir = await makeFolder(t)
  await writeFile(join(dataDir, 'store.json'), '{"carts"')
  await t.throwsAsync(startBigCommerce(t, { catalog, dataDir }), {
    message: /store\.json cannot be read; remove it/,
  })
})

test('whose a cart is survives a restart', async (t) => {
  const dataDir = await makeFolder(t)
  const store = await startBigCommerce(t, { catalog, dataDir })
  const lines = [{ productEntityId: ids.mug, quantity: 3 }]
  const { entityId } = await createCart(customerShopper(store, 'ada@example.com'), lines)
  await store.close()
  const again = await startBigCommerce(t, { catalog, dataDir })
  t.is(await readCart(createShopper(again), entityId), null)
  t.is((await logIn(createShopper(again), { email: 'ada@example.com' })).cartId, entityId)
})

test('wishlists survive a restart, and so does an older file that has none', async (t) => {
  const dataDir = await makeFolder(t)
  await writeFile(join(dataDir, 'store.json'), '{"carts":[],"orders":[]}')
  const store = await startBigCommerce(t, { catalog, dataDir })
  const { token } = store.wishlists.create(101, 'Home', true, [{ productEntityId: ids.mug }])
  await store.close()
  const again = await startBigCommerce(t, { catalog, dataDir })
  t.like(again.wishlists.byToken(token), { customerId: 101, name: 'Home', items: [{ productId: ids.mug }] })
})
