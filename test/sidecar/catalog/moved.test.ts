import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startCatalogue } from '../../helpers/catalogue.ts'

const listing = (...path: string[]) => ({ kind: 'listing', path, limit: 3 })
const product = (...path: string[]) => ({ kind: 'product', path })

test('what the store has moved by itself answers with its new path', async (t) => {
  const { ask } = await startCatalogue(t)
  t.is((await ask(listing('/kitchenware/'))).subject.path, '/kitchen/')
  t.is((await ask(listing('/brands/brackenforge-ironworks/'))).subject.path, '/brackenforge/')
  const mug = await ask(product('/morning-mug/'))
  t.is(mug.id, demo.simple)
  t.not(mug.path, '/morning-mug/')
})

test('redirects that a merchant wrote tell where all of them lead, and what stands there', async (t) => {
  const { store, refusal } = await startCatalogue(t)
  store.addRedirect({ from: '/all-about-us/', to: '/about-us/' })
  store.addRedirect({ from: '/first/', to: '/second/?from=first' })
  store.addRedirect({ from: '/second/', to: '/mugs/' })
  const expected: [string, { to: string; kind: string }][] = [
    ['/mugs/', { to: '/table/cups-and-mugs/', kind: 'category' }],
    ['/journal/', { to: 'https://journal.fern-and-flint.example/', kind: 'url' }],
    // The site's own, where it has such a page.
    ['/all-about-us/', { to: '/about-us/', kind: 'page' }],
    ['/first/', { to: '/table/cups-and-mugs/', kind: 'category' }],
  ]
  for (const [path, details] of expected)
    for (const query of [listing(path), product(path)])
      t.like(await refusal(query), { code: 'moved', details }, path)
})

test('something else at the path is told with its kind and its own path', async (t) => {
  const { ask, refusal } = await startCatalogue(t)
  const { path } = await ask({ kind: 'product', id: demo.simple })
  t.like(await refusal(listing(path)), { code: 'moved', details: { to: path, kind: 'product' } })
  const kitchen = { code: 'moved', details: { to: '/kitchen/', kind: 'category' } }
  t.like(await refusal(product('/Kitchen')), kitchen)
  // What is there comes before word of where something has gone.
  t.is((await ask(listing('/journal/', '/kitchen/'))).subject.id, 11)
})

test('a redirect in a circle, or to the same address but for case or a slash, leads nowhere', async (t) => {
  const { store, refusal } = await startCatalogue(t)
  store.addRedirect({ from: '/here/', to: '/there/' })
  store.addRedirect({ from: '/there/', to: '/here/' })
  store.addRedirect({ from: '/loud/', to: '/LOUD' })
  for (const path of ['/here/', '/there/', '/loud/', '/nowhere/'])
    for (const query of [listing(path), product(path)]) t.is((await refusal(query)).code, 'not_found', path)
})

test('a path is told what stands at it', async (t) => {
  const { call, ask } = await startCatalogue(t)
  const at = async (path: string) => call('GET', `/v1/catalog/route?path=${encodeURIComponent(path)}`)
  t.deepEqual((await at('/kitchen')).body, { kind: 'category', path: '/kitchen/', id: 11 })
  t.like((await at('/brackenforge/')).body, { kind: 'brand', id: 43 })
  const { path } = await ask({ kind: 'product', id: demo.sale })
  t.deepEqual((await at(path)).body, { kind: 'product', path, id: demo.sale })
  const moved = await at('/kitchenware/')
  t.is(moved.status, 404)
  t.like(moved.body.error, { code: 'moved', details: { to: '/kitchen/', kind: 'category' } })
  t.like((await at('/mugs/')).body.error, { code: 'moved', details: { kind: 'category' } })
  t.is((await at('/nowhere/')).body.error.code, 'not_found')
  t.is((await call('GET', '/v1/catalog/route')).body.error.details[0].field, 'path')
})
