import test from 'ava'
import { startCatalogue } from '../../helpers/catalogue.ts'

type Value = {
  id?: number | string
  value?: string
  min?: number
  name?: string
  count: number
  isSelected: boolean
  children?: Value[]
}
type Facet = { kind: string; key?: string; values: Value[]; min?: number; max?: number }
type Listing = {
  total: number
  items: { id: number }[]
  facets: Facet[]
  applied: object
  isFilterable: boolean
}

const kitchen = { kind: 'listing', category: 11, limit: 50 }

const facet = ({ facets }: Listing, kind: string, key?: string): Facet =>
  facets.find((one) => one.kind === kind && one.key === key) ?? { kind, values: [] }

const selected = (values: Value[]): unknown[] =>
  values
    .flatMap((one) => [one, ...(one.children ?? [])])
    .filter(({ isSelected }) => isSelected)
    .map(({ id, value, min }) => id ?? value ?? min)

test('every value finds as many products as it says, whichever facet it is of', async (t) => {
  const { ask } = await startCatalogue(t)
  const { facets }: Listing = await ask(kitchen)
  const choices = facets.flatMap(({ kind, key = '', values = [] }): [object, number][] =>
    values.flatMap(({ id, value = '', min, count, children = [] }): [object, number][] => {
      switch (kind) {
        case 'category':
          return [
            [{ categories: [id] }, count],
            ...children.map((one): [object, number] => [{ categories: [one.id] }, one.count]),
          ]
        case 'brand':
          return [[{ brands: [id] }, count]]
        case 'attribute':
          return [[{ attributes: { [key]: [value] } }, count]]
        case 'rating':
          return [[{ rating: min }, count]]
        default:
          return [[{ [String(id)]: true }, count]]
      }
    }),
  )
  t.true(choices.length > 20)
  for (const [filters, count] of choices) {
    const found: Listing = await ask({ ...kitchen, filters })
    t.is(found.total, count, JSON.stringify(filters))
    t.is(found.items.length, count)
    t.deepEqual(found.applied, filters)
  }
})

test('within a facet any choice will do, between facets all must, and each can be undone', async (t) => {
  const { ask } = await startCatalogue(t)
  const all: Listing = await ask(kitchen)
  const one: Listing = await ask({ ...kitchen, filters: { brands: [43] } })
  const two: Listing = await ask({ ...kitchen, filters: { brands: [48, 43, 43] } })
  t.is(
    two.total,
    facet(all, 'brand')
      .values.filter(({ id }) => id === 43 || id === 48)
      .reduce((sum, { count }) => sum + count, 0),
  )
  t.true(two.total > one.total)
  // What else could be chosen is counted as if this facet had no choice.
  t.deepEqual(selected(facet(two, 'brand').values).toSorted(), [43, 48])
  t.deepEqual(
    facet(two, 'brand').values.map(({ count }) => count),
    facet(all, 'brand').values.map(({ count }) => count),
  )
  const both: Listing = await ask({
    ...kitchen,
    filters: { brands: [43, 48], attributes: { Material: ['Steel'] } },
  })
  t.true(both.total > 0 && both.total < two.total)
  t.deepEqual(selected(facet(both, 'attribute', 'Material').values), ['Steel'])
  const undone: Listing = await ask({
    ...kitchen,
    filters: { brands: [], attributes: { Material: [] }, inStock: false },
  })
  t.deepEqual(undone, all)
})

test('prices bound a listing in the currency they are asked in', async (t) => {
  const { ask } = await startCatalogue(t)
  const between = { ...kitchen, sort: 'lowest_price', filters: { price: { min: 40, max: 100 } } }
  type Priced = Listing & { items: { price: { price: { value: number; currencyCode: string } } }[] }
  for (const [currency, query] of [
    ['USD', between],
    ['EUR', between],
  ] as const) {
    const found: Priced = await ask(query, { currency })
    t.true(found.items.length > 0)
    for (const { price } of found.items) {
      t.is(price.price.currencyCode, currency)
      t.true(price.price.value >= 40 && price.price.value <= 100, `${price.price.value} ${currency}`)
    }
    t.like(facet(found, 'price'), { min: 40, max: 100 })
    t.deepEqual(found.applied, { price: { min: 40, max: 100 } })
  }
  const [first] = ((await ask(between)) as Priced).items
  const least = { ...kitchen, filters: { price: { min: first?.price.price.value } } }
  const isIn = ({ items }: Listing) => items.some(({ id }) => id === first?.id)
  t.true(isIn(await ask(least)))
  t.false(isIn(await ask(least, { currency: 'EUR' })))
  const cheap: Priced = await ask({ ...kitchen, filters: { price: { max: 40 } } })
  const dear: Priced = await ask({ ...kitchen, filters: { price: { min: 60 } } })
  t.true(cheap.total > 0 && dear.total > 0)
})

test('nothing found keeps what was chosen, so that it can be undone', async (t) => {
  const { ask } = await startCatalogue(t)
  const filters = { brands: [43], attributes: { Material: ['Linen'] } }
  const none: Listing = await ask({ ...kitchen, filters })
  t.like(none, { total: 0, items: [], applied: filters, isFilterable: true })
})

test('a store without filtering shows everything, and says that nothing is narrowed', async (t) => {
  const { ask } = await startCatalogue(t, { productFilteringEnabled: false })
  const all: Listing = await ask(kitchen)
  t.like(all, { facets: [], isFilterable: false, applied: {} })
  const asked: Listing = await ask({ ...kitchen, filters: { brands: [43], rating: 5 } })
  t.deepEqual(asked, all)
  t.true(all.total > 10)
})

test('a plan without facets is noticed even where the setting says otherwise', async (t) => {
  const { store, ask } = await startCatalogue(t)
  store.changeOptions({ productFilteringEnabled: false })
  t.like(await ask(kitchen), { facets: [], isFilterable: false })
})

test('filters that make no sense are refused by their field', async (t) => {
  const { store, refusal } = await startCatalogue(t)
  const many = Array.from({ length: 41 }, (_, index) => index + 1)
  const refused: [string, unknown][] = [
    ['filters.price', { price: { min: 5, max: 4 } }],
    ['filters.price.min', { price: { min: -1 } }],
    ['filters.rating', { rating: 6 }],
    ['filters.brands.0', { brands: ['none'] }],
    ['filters.categories', { categories: many }],
    ['filters.attributes.Colour', { attributes: { Colour: many.map(String) } }],
    ['filters.attributes.Colour.0', { attributes: { Colour: ['x'.repeat(251)] } }],
    ['filters.attributes', { attributes: Object.fromEntries(many.map((index) => [`a${index}`, ['b']])) }],
    ['filters.inStock', { inStock: 'perhaps' }],
    ['filters', { colour: 'blue' }],
  ]
  for (const [field, filters] of refused)
    t.is((await refusal({ ...kitchen, filters })).details[0].field, field)
  t.deepEqual(store.log(), [])
})
