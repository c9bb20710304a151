import test, { type ExecutionContext } from 'ava'
import { ask } from '../../helpers/ask-bigcommerce.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { resolveLocale } from './preferences.ts'

const site = async (t: ExecutionContext, query: string, language = '', variables = {}) => {
  const store = await startBigCommerce(t, { catalog })
  const headers: Record<string, string> = language ? { 'Accept-Language': language } : {}
  const { data, errors } = await ask(store, { query, variables }, { headers })
  t.is(errors, undefined, JSON.stringify(errors))
  return (data as { site: object }).site
}

const names = '{ edges { node { name } } }'
const things = `site {
  product(entityId: ${ids.mug}) { name path description customFields { edges { node { name value } } }
    categories { edges { node { name breadcrumbs(depth: 5) ${names} } } } }
}`
const mug = (name: string, description: string, glaze: object, trail: string[]) => ({
  product: {
    name,
    path: '/mug/',
    description,
    customFields: { edges: [{ node: glaze }, { node: { name: 'Origin', value: 'Portugal' } }] },
    categories: {
      edges: [
        {
          node: {
            name: trail.at(-1),
            breadcrumbs: { edges: trail.map((each) => ({ node: { name: each } })) },
          },
        },
      ],
    },
  },
})
const german = mug('Becher', '<p>Ein schlichtes <b>Ding</b>.</p>', { name: 'Glasur', value: 'Matt' }, [
  'Zuhause',
  'Kitchen',
  'Tassen',
])
const english = mug(
  'Mug',
  '<p>A plain <b>thing</b> &amp; nothing more.</p>',
  { name: 'Glaze', value: 'Matte' },
  ['Home', 'Kitchen', 'Cups'],
)

test('things are told in the language of the shopper, as far as they are translated', async (t) => {
  t.deepEqual(await site(t, `{ ${things} }`, 'de'), german)
  t.deepEqual(await site(t, `{ ${things} }`), english)
  t.deepEqual(await site(t, `{ ${things} }`, 'fi'), english)
})

test('the operation itself says it last', async (t) => {
  const query = `query($locale: String) @shopperPreferences(locale: $locale) { ${things} }`
  t.deepEqual(await site(t, query, 'en', { locale: 'de' }), german)
  t.deepEqual(await site(t, query, 'de', { locale: 'en' }), english)
  t.deepEqual(await site(t, query, 'de'), german)
})

test('options and facets are told, searched and chosen in that language too', async (t) => {
  const query = `{ site { product(entityId: ${ids.shirt}) { productOptions { edges { node { displayName } } } }
    search { searchProducts(filters: { searchTerm: "hemd", productAttributes: [{ attribute: "Farbe", values: ["Moos"] }] }) {
      products ${names}
      filters { edges { node { displayName ... on ProductAttributeSearchFilter { filterKey attributes { edges { node { value isSelected } } } } } } } } } } }`
  const { product, search } = (await site(t, query, 'de')) as Record<'product' | 'search', object>
  t.like(product, {
    productOptions: { edges: [{ node: { displayName: 'Größe' } }, { node: { displayName: 'Farbe' } }] },
  })
  t.regex(
    JSON.stringify(search),
    /"products":.*"Hemd".*"Marke".*"filterKey":"Farbe".*"Moos","isSelected":true/,
  )
})

test('the settings tell the locales, the default first', async (t) => {
  t.deepEqual(await site(t, '{ site { settings { locales { code isDefault } } } }'), {
    settings: {
      locales: [
        { code: 'en', isDefault: true },
        { code: 'de', isDefault: false },
      ],
    },
  })
})

const resolves = test.macro({
  exec: (t: ExecutionContext, wanted: string, expected: string) => {
    t.is(resolveLocale(wanted, ['en', 'de', 'pt-BR']), expected)
  },
  title: (_about, wanted: string, expected: string) => `"${wanted}" is answered in "${expected}"`,
})

for (const [wanted, expected] of [
  ['de-AT', 'de'],
  ['pt', 'pt-BR'],
  ['fi, de;q=0.5, en;q=0.8', 'en'],
  ['en;q=0, de;q=0.1', 'de'],
  ['*', 'en'],
  ['', 'en'],
] as const)
  test(resolves, wanted, expected)
