import test from 'ava'
import { demoCatalog } from './catalog.ts'
import { drawPicture } from './pictures.ts'

const { products, categories, brands } = demoCatalog
const pictured = [...categories, ...brands].flatMap(({ picture }) => picture ?? [])
const keys = new Set([
  ...pictured,
  ...products.flatMap(({ pictures, variants, options }) => [
    ...pictures.map(({ key }) => key),
    ...variants.flatMap(({ picture }) => picture ?? []),
    ...options.flatMap((option) =>
      'values' in option ? option.values.flatMap(({ texture }) => texture ?? []) : [],
    ),
  ]),
])

const draw = (key: string) => drawPicture(key, 640, 640)

// Names of the elements left open or closed out of turn; none in well-formed XML.
function misnested(svg: string) {
  const open: string[] = []
  for (const [, closing, name = '', own] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (own) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) return [name]
  }
  return open
}

test('every picture is drawn, small, and like no other', (t) => {
  const placeholder = draw('nothing')
  const drawn = new Map([...keys].map((key) => [draw(key), key]))
  t.is(drawn.size, keys.size)
  t.false(drawn.has(placeholder))
  for (const [svg, key] of drawn) t.true(svg.length < 12_000, `${key}: ${svg.length}`)
})

test('every picture is well-formed and needs nothing but itself', (t) => {
  for (const key of keys) {
    const svg = draw(key)
    t.deepEqual(misnested(svg), [], key)
    t.notRegex(svg, /undefined|NaN|<script|\son\w+=|href="[^#]|&(?!\w+;)/, key)
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    t.is(new Set(ids).size, ids.length, key)
    for (const [, id] of svg.matchAll(/(?:url\(#|href="#)(\w+)/g)) t.true(ids.includes(id), `${key}: ${id}`)
  }
})

test('a picture is as large as it is asked to be, and the same each time', (t) => {
  t.regex(drawPicture('mug-sage-front', 320, 240), /^<svg [^>]*width="320" height="240"/)
  t.is(draw('mug-sage-front'), draw('mug-sage-front'))
})

for (const key of [
  'nothing',
  'mug-nocolour-front',
  'mug-sage-nowhere',
  'constructor-sage',
  'mug',
  '',
  '<b>&"',
])
  test(`an unknown key such as "${key}" is drawn as the neutral placeholder`, (t) => {
    t.is(draw(key), draw('placeholder'))
  })

test('the first picture of a product says what it is to those who cannot see it', (t) => {
  for (const { name, pictures } of products)
    for (const { alt } of pictures) t.true(alt.startsWith(name), name)
})
