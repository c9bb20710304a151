import test from 'ava'
import { byId, readProduct } from '../../helpers/read-site.ts'
import { optionFields } from '../../helpers/selections.ts'
import { ids } from '../../helpers/specimen-catalog.ts'

const value = '{ value }'

const chosen =
  '[{ optionEntityId: 11, valueEntityId: 1 }, { optionEntityId: 12, valueEntityId: 4 }, { optionEntityId: 13, valueEntityId: 6 }]'

test('what was chosen decides price, SKU, stock and picture', async (t) => {
  const selector = `entityId: ${ids.shirt}, optionValueIds: ${chosen}`
  const { product, store } = await readProduct(
    t,
    selector,
    `sku prices { price ${value} basePrice ${value} } inventory { isInStock } defaultImage { url(width: 8) altText }`,
  )
  t.deepEqual(product, {
    sku: 'SHIRT-S-W',
    prices: { price: { value: 34.25 }, basePrice: { value: 30 } },
    inventory: { isInStock: false },
    defaultImage: {
      url: `${store.url}/images/stencil/8w/attribute_rule_images/shirt-weave.svg?c=1`,
      altText: '',
    },
  })
})

const selected =
  'productOptions { edges { node { ... on MultipleChoiceOption { values { edges { node { label isSelected } } } } } } }'

const labels = (product: unknown) =>
  [...JSON.stringify(product).matchAll(/"label":"(\w+)","isSelected":true/g)].map(([, label]) => label)

test('what was chosen is marked as selected', async (t) => {
  const { product } = await readProduct(t, `entityId: ${ids.shirt}, optionValueIds: ${chosen}`, selected)
  t.deepEqual(labels(product), ['S', 'Weave', 'Stitched'])
})

test('what is chosen by default is marked when asked for', async (t) => {
  const { product } = await readProduct(
    t,
    `entityId: ${ids.shirt}, useDefaultOptionSelections: true`,
    selected,
  )
  t.deepEqual(labels(product), ['S', 'Moss'])
})

test('nothing is marked when nothing was chosen', async (t) => {
  t.deepEqual(labels((await readProduct(t, byId(ids.shirt), selected)).product), [])
})

test('each kind of option tells its own rules', async (t) => {
  const { product } = await readProduct(
    t,
    byId(ids.engraved),
    `productOptions { edges { node { ${optionFields} } } }`,
  )
  const { productOptions } = product as { productOptions: { edges: { node: object }[] } }
  const nodes = productOptions.edges.map(({ node }) => node)
  const expected = [
    {
      __typename: 'TextFieldOption',
      isRequired: true,
      isVariantOption: false,
      minLength: 2,
      maxLength: 8,
      defaultText: null,
    },
    {
      __typename: 'CheckboxOption',
      label: 'Wrap it',
      checkedOptionValueEntityId: 7,
      uncheckedOptionValueEntityId: 8,
    },
    {
      __typename: 'DateFieldOption',
      earliest: '2026-01-10T00:00:00Z',
      latest: '2026-12-20T00:00:00Z',
      limitDateBy: 'RANGE',
    },
    { __typename: 'NumberFieldOption', lowest: 1, highest: 5, isIntegerOnly: true, limitNumberBy: 'RANGE' },
    { __typename: 'MultiLineTextFieldOption', maxLines: 2, minLength: null },
    { __typename: 'FileUploadFieldOption', maxFileSize: 512, fileTypes: ['png'] },
  ]
  for (const [index, each] of expected.entries()) t.like(nodes[index], each)
})

test('a swatch has colours or a texture, a pick list a product', async (t) => {
  const values = `productOptions { edges { node { ... on MultipleChoiceOption { displayStyle values { edges { node {
    __typename label ... on SwatchOptionValue { hexColors imageUrl(width: 40) }
    ... on ProductPickListOptionValue { productId defaultImage { altText } } } } } } } } }`
  const { product: shirt, store } = await readProduct(t, byId(ids.shirt), values)
  const text = JSON.stringify(shirt)
  t.true(
    text.includes(
      '{"__typename":"SwatchOptionValue","label":"Moss","hexColors":["#445533"],"imageUrl":null}',
    ),
  )
  t.true(
    text.includes(`"hexColors":[],"imageUrl":"${store.url}/images/stencil/40w/option_values/weave.svg?c=1"`),
  )
  const { product: bundle } = await readProduct(t, byId(ids.bundle), values)
  t.true(JSON.stringify(bundle).includes('"productId":101,"defaultImage":{"altText":"A mug"}'))
})
