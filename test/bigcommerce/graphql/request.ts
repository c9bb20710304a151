import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  parse,
  validate,
} from 'graphql'
import { z } from 'zod'
import type { Document } from './complexity.ts'

const Body = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

export type GraphQLRequest = Document & { text: string; document: DocumentNode; operationName: string }

// Reads a request as far as it can go without running it; throws what it is refused with.
export function readRequest(schema: GraphQLSchema, body: unknown): GraphQLRequest {
  const parsed = Body.safeParse(body)
  if (!parsed.success) throw new GraphQLError('Request body must be a JSON object with a "query".')
  const { query, variables, operationName } = parsed.data
  const document = parse(query)
  const operation = getOperationAST(document, operationName)
  if (!operation) throw new GraphQLError('Must provide an operation name that the query contains.')
  return {
    schema,
    operation,
    document,
    text: query,
    variables: variables ?? {},
    fragments: new Map(document.definitions.filter(isFragment).map((each) => [each.name.value, each])),
    operationName: operation.name?.value ?? '',
  }
}

export const validationErrors = ({ schema, document }: GraphQLRequest) => validate(schema, document)

const isFragment = (definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION
