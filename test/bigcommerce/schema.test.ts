import { existsSync, readFileSync } from 'node:fs'
import test, { type ExecutionContext } from 'ava'
import { buildSchema } from 'graphql'
import { readSchemaText } from './graphql/schema.ts'
import { differences } from './schema-differences.ts'

const folder =
  process.env.STOREFRONT_SCHEMAS ?? new URL('../../../shared/bigcommerce/', import.meta.url).pathname
const files = ['storefront-2025-11.graphql', 'storefront-2026-08.graphql']

for (const file of files) {
  const path = `${folder}/${file}`
  if (existsSync(path)) {
    test(`everything in our schema is in ${file}, the same`, (t) => {
      const real = buildSchema(readFileSync(path, 'utf8'), { assumeValid: true })
      t.deepEqual(differences(buildSchema(readSchemaText()), real), [])
    })
  } else {
    test.skip(`NOT CHECKED: our schema against ${file}, for want of that file (set STOREFRONT_SCHEMAS)`, () => {})
  }
}

const later = `${folder}/${files[1]}`
if (existsSync(later))
  test(`what we have of the later errors is in ${files[1]}, the same`, (t) => {
    const theirs = buildSchema(readFileSync(later, 'utf8'), { assumeValid: true })
    t.deepEqual(differences(buildSchema(readSchemaText(true)), theirs), [])
  })

const real = `
  type Query { site(path: String! = "/", page: Int): Site }
  interface Node { id: ID! }
  type Site implements Node { id: ID!, name: String, sort: Sort, find(filter: Filter!): [Site!] }
  enum Sort { UP DOWN }
  input Filter { term: String!, size: Int = 10 }
  union Thing = Site | Query`

const compare = test.macro({
  exec: (t: ExecutionContext, from: string, to: string, expected: string[]) => {
    t.deepEqual(differences(buildSchema(real.replace(from, to)), buildSchema(real)), expected)
  },
  title: (about = '') => `the comparison of schemas ${about}`,
})

test('accepts what is left out', compare, 'name: String, ', '', [])
test('sees a field too many', compare, 'name: String', 'title: String', ['Site.title is not there'])
test('sees another nullability', compare, 'name: String', 'name: String!', [
  'Site.name is String, not String!',
])
test('sees another list', compare, '[Site!]', '[Site]', ['Site.find is [Site!], not [Site]'])
test('sees an argument too many', compare, 'page: Int', 'size: Int', ['Query.site(size) is not there'])
test('sees another default', compare, '"/"', '"/home"', ['Query.site(path) is "/", not "/home" by default'])
test('sees an enum value too many', compare, 'UP DOWN', 'UP LEFT', ['Sort.LEFT is not there'])
test('sees a required argument left out', compare, '(filter: Filter!)', '', ['Site.find(filter) is required'])
test('sees a required input left out', compare, 'term: String!, ', '', ['Filter.term is required'])
test('sees an input too many', compare, 'size: Int = 10', 'count: Int', ['Filter.count is not there'])
