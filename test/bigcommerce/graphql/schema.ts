import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql'
import { guard } from './access-scope.ts'

const FOLDER = new URL('../schema/', import.meta.url)

export function readSchemaText() {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'))
  return files.map((name) => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n')
}

// Fields resolve by graphql's own default: a property or a method of the object that stands for the type.
export function createSchema(): GraphQLSchema {
  const schema = buildSchema(readSchemaText())
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
