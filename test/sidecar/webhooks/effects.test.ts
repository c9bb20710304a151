import { setTimeout as wait } from 'node:timers/promises'
import test, { type ExecutionContext } from 'ava'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { asked, effect, startHooked } from './world.ts'

// One after the other: the thousand changes of one would use up the time the others' look-ups have.
async function start(t: ExecutionContext) {
  const world = await startHooked(t, { store: { catalog } })
  await world.register()
  const one = async (query: object) => {
    const body = { queries: { one: query } }
    return (await world.call('POST', '/v1/catalog/lookup', { body })).body.results.one
  }
  /** Makes the change, and waits until what was told of it has taken effect. */
  const change = async (act: () => unknown) => {
    const taken = world.next(effect)
    await act()
    await world.store.settled()
    const line = await taken
    world.store.clearLog()
    return line
  }
  const priceOf = async (id: number): Promise<number> =>
    (await one({ kind: 'product', id })).data.price.base.value
  return { ...world, one, change, priceOf }
}

test.serial(
  'a changed price shows on the next look-up, and what it does not concern costs no request',
  async (t) => {
    const { store, one, change, priceOf } = await start(t)
    const all = { kind: 'listing', limit: 50 }
    const priceInList = async (id: number) =>
      (await one(all)).data.items.find((card: { id: number }) => card.id === id).price.base.value
    t.is(await priceOf(ids.mug), 12.5)
    t.is(await priceInList(ids.mug), 12.5)
    const unrelated = await priceOf(ids.pattern)
    await one({ kind: 'categories' })

    await change(() => store.changeProduct(ids.mug, { price: 13 }))
    t.is(await priceOf(ids.pattern), unrelated)
    await one({ kind: 'categories' })
    t.is(asked(store), 0)
    t.is(await priceOf(ids.mug), 13)
    t.is(await priceInList(ids.mug), 13)
  },
)

test.serial('a variant’s price shows too, though the store says nothing of its product', async (t) => {
  const { store, one, change } = await start(t)
  const query = { kind: 'product', id: ids.shirt }
  const before = (await one(query)).data
  await change(() => {
    const variants = store.product(ids.shirt)?.variants ?? []
    store.changeProduct(ids.shirt, { variants: variants.map((each) => ({ ...each, price: 77 })) })
  })
  t.notDeepEqual((await one(query)).data.price, before.price)
  t.true(asked(store) > 0)
})

test.serial(
  'a product that was not there is found as soon as the store tells of it, and gone when it is deleted',
  async (t) => {
    const { store, one, change } = await start(t)
    const query = { kind: 'product', path: '/jug/' }
    t.like(await one(query), { ok: false })
    const product = store.product(ids.mug)
    if (product === undefined) return t.fail('no mug')
    await change(() => store.addProduct({ ...product, id: 500, sku: 'JUG', name: 'Jug', path: '/jug/' }))
    t.like(await one(query), { ok: true, data: { id: 500 } })
    await change(() => store.removeProduct(500))
    t.like(await one(query), { ok: false })
  },
)

test.serial('a redirect is followed as soon as the store tells of it', async (t) => {
  const { store, one, change } = await start(t)
  const query = { kind: 'product', path: '/tea/' }
  t.like(await one(query), { error: { code: 'not_found' } })
  await change(() => store.addRedirect({ from: '/tea/', to: 'https://tea.example.com/' }))
  t.like(await one(query), { error: { code: 'moved' } })
})

test.serial('a redirect that leads elsewhere now is followed there', async (t) => {
  const { store, one, change } = await start(t)
  const to = async () => (await one({ kind: 'route', path: '/tea/' })).error.details.to
  store.addRedirect({ from: '/tea/', to: 'https://tea.example.com/' })
  t.is(await to(), 'https://tea.example.com/')
  await change(() => store.addRedirect({ from: '/tea/', to: 'https://leaf.example.com/' }))
  t.is(await to(), 'https://leaf.example.com/')
})

test.serial('a renamed category shows at once at its own address', async (t) => {
  const { store, one, change } = await start(t)
  const query = { kind: 'listing', category: 2 }
  t.is((await one(query)).data.subject.name, 'Kitchen')
  await change(() => store.changeCategory(2, { name: 'Cooking' }))
  t.is((await one(query)).data.subject.name, 'Cooking')
})

test.serial('the store’s settings are read anew as soon as it tells of them', async (t) => {
  const { store, one, change, logged, next } = await start(t)
  t.true((await one({ kind: 'listing' })).data.isFilterable)
  const readAnew = next('asked BigCommerce')
  await change(() => store.changeOptions({ productFilteringEnabled: false }))
  t.deepEqual(logged(effect)[0]?.renew, ['settings', 'prices'])
  await readAnew
  t.false((await one({ kind: 'listing' })).data.isFilterable)
})

test.serial(
  'what a sale leaves in stock is read anew while the shop goes on showing what it has',
  async (t) => {
    const { store, one, change, next } = await start(t)
    const query = { kind: 'product', id: ids.scarce }
    const before = await one(query)
    await change(() => store.changeProduct(ids.scarce, { stock: 0 }, 'order'))
    const readAnew = next('asked BigCommerce')
    t.deepEqual(await one(query), before)
    await readAnew
    t.notDeepEqual((await one(query)).data.availability, before.data.availability)
    t.is(asked(store), 1)
  },
)

test.serial('a thousand changes are taken together, and cost what is looked at', async (t) => {
  const { store, change, priceOf, logged } = await start(t)
  await priceOf(ids.mug)
  const before = logged(effect).length
  const began = performance.now()
  const scope = 'store/product/updated'
  await change(() =>
    Promise.all(
      Array.from({ length: 1000 }, (_, index) =>
        store.sendWebhook({ scope, data: { type: 'product', id: 1 + (index % 500) } }),
      ),
    ),
  )
  t.is(store.deliveries().filter(({ status }) => status === 200).length, 1000)
  const effects = logged(effect).slice(before)
  const ms = performance.now() - began
  t.true(effects.length <= 2 + ms / 75, `${effects.length} effects in ${ms} ms`)
  const renewing = effects.filter(({ renew }) => Array.isArray(renew) && renew.includes('lists'))
  t.true(renewing.length <= 1 + ms / 10_000, `lists renewed ${renewing.length} times in ${ms} ms`)
  t.is(asked(store), 0)
  await Promise.all(Array.from({ length: 50 }, () => priceOf(ids.mug)))
  t.true(asked(store) <= 2)
})

test.serial('a new product is on the sitemap and first in the feed, once word of it came', async (t) => {
  const { store, call, change } = await start(t)
  const read = async (path: string) => JSON.stringify((await call('GET', `/v1/catalog/${path}`)).body)
  const sitemap = () => read('sitemap/page?kind=products')
  const before = await sitemap()
  await read('changes')
  const mug = store.product(ids.mug)
  if (mug === undefined) return t.fail()
  await change(() => store.addProduct({ ...mug, id: 900_001, sku: 'NEW-MUG', path: '/new-mug/' }))
  // It is old, not wrong, until it has been read anew.
  t.is(await sitemap(), before)
  while (!(await sitemap()).includes('"/new-mug/"')) await wait(10)
  while (!(await read('changes')).includes('NEW-MUG')) await wait(10)
})
