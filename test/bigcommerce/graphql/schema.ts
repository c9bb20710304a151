import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql'
import { guard } from './access-scope.ts'

const FOLDER = new URL('../schema/', import.meta.url)

const readFolder = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))

// What both schemas have; with what only the later one has beside it, where a store is to be that far.
export function readSchemaText(isLater = false) {
  return [...readFolder(FOLDER), ...(isLater ? readFolder(new URL('later/', FOLDER)) : [])].join('\n')
}

// Fields resolve by graphql's own default: a property or a method of the object that stands for the type.
export function createSchema(isLater = false): GraphQLSchema {
  const schema = buildSchema(readSchemaText(isLater))
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) guardFields(type)
  }
  return schema
}

function guardFields(type: GraphQLObjectType) {
  for (const field of Object.values(type.getFields())) {
    const resolve = guard(type.name, field.name)
    if (resolve) field.resolve = resolve
  }
}
