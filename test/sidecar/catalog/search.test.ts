import test from 'ava'
import { startCatalogue } from '../../helpers/catalogue.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

type Item = { name: string }
const names = (answer: { items: Item[] }) => answer.items.map(({ name }) => name)

test('a search takes several categories and brands, of which any will do', async (t) => {
  const { ask, cost } = await startCatalogue(t, { catalog })
  const search = { kind: 'search', sort: 'a_to_z' }
  t.deepEqual(names(await ask({ ...search, category: ['cups', 1], subcategories: false })), [
    'Lamp',
    'Mug',
    'Shirt',
  ])
  t.deepEqual(names(await ask({ ...search, category: ['/home/', 'cups'], brand: ['Fern', 22] })), [
    'Mug',
    'Shirt',
  ])
  t.is(await cost(() => ask({ ...search, category: [1, 'cups'], subcategories: false })), 0)
})

test('a search leaves out what is only in a category’s own categories, where told so', async (t) => {
  const { ask } = await startCatalogue(t, { catalog })
  const search = { kind: 'search', category: 'home', sort: 'a_to_z' }
  t.deepEqual(names(await ask(search)), ['Bowl', 'Lamp', 'Mug', 'Shirt'])
  t.deepEqual(names(await ask({ ...search, subcategories: false })), ['Lamp', 'Shirt'])
})

test('of several names those the store has not are told; where it has none of them, that is the answer', async (t) => {
  const { ask, refusal } = await startCatalogue(t, { catalog })
  const some = await ask({ kind: 'search', category: ['cups', 'saucers'] })
  t.deepEqual(names(some), ['Mug'])
  t.deepEqual(some.missing, ['saucers'])
  const { details } = await refusal({ kind: 'search', brand: ['oak', 'ash'] })
  t.like(details[0], { field: 'brand', message: 'The store has no brand “oak, ash”.' })
})
