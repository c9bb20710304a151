import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { DEFAULT_PAGE_SIZE } from './connection.ts'

export const COMPLEXITY_LIMIT = 10_000

// Weights chosen so that known queries score what they were measured to score; see complexity.test.ts.
const SCALAR = 0.45
const OBJECT = 0.4
const PLAIN_LIST = 2
const MUTATION_FACTOR = 82
const FLAT: Record<string, number> = { 'Mutation.login': 9_999 }

export type Document = {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Map<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
}

export function scoreOf(document: Document) {
  const { schema, operation } = document
  const root = schema.getRootType(operation.operation)
  const score = root ? scoreSelections(operation.selectionSet, root, document) : 0
  return Math.ceil(operation.operation === 'mutation' ? scoreMutation(score, document) : score)
}

function scoreMutation(score: number, { operation }: Document) {
  const flat = operation.selectionSet.selections.reduce(
    (sum, node) => sum + (node.kind === 'Field' ? (FLAT[`Mutation.${node.name.value}`] ?? 0) : 0),
    0,
  )
  return flat || score * MUTATION_FACTOR
}

function scoreSelections(
  { selections }: SelectionSetNode,
  type: GraphQLNamedType,
  document: Document,
): number {
  return selections.reduce((sum, node) => {
    if (!isIncluded(node, document)) return sum
    if (node.kind === 'Field') return sum + scoreField(node, type, document)
    const fragment = node.kind === 'FragmentSpread' ? document.fragments.get(node.name.value) : node
    const condition = fragment?.typeCondition?.name.value
    const narrowed = (condition && document.schema.getType(condition)) || type
    return fragment ? sum + scoreSelections(fragment.selectionSet, narrowed, document) : sum
  }, 0)
}

function scoreField(node: FieldNode, parent: GraphQLNamedType, document: Document) {
  const field =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
  const named = field && getNamedType(field.type)
  if (!field || !named || !isCompositeType(named) || !node.selectionSet) return SCALAR
  const inner = scoreSelections(node.selectionSet, named, document)
  // Edges and nodes are the page itself, whose size already counts.
  if (node.name.value === 'edges') return inner
  return OBJECT + inner * pageSize(node, field.type, named, document)
}

function pageSize(node: FieldNode, type: GraphQLOutputType, named: GraphQLNamedType, document: Document) {
  if (named.name.endsWith('Connection')) return readPageSize(node, document)
  return isListType(isNonNullType(type) ? type.ofType : type) ? PLAIN_LIST : 1
}

function readPageSize(node: FieldNode, { variables }: Document) {
  const sizes = ['first', 'last'].flatMap((name) => {
    const argument = node.arguments?.find((each) => each.name.value === name)
    const value: unknown = argument && valueFromASTUntyped(argument.value, variables)
    return typeof value === 'number' ? [Math.max(1, value)] : []
  })
  return sizes[0] ?? DEFAULT_PAGE_SIZE
}

// A field left out by a directive costs nothing.
function isIncluded({ directives = [] }: SelectionSetNode['selections'][number], { variables }: Document) {
  return directives.every((directive) => {
    const name = directive.name.value
    if (name !== 'include' && name !== 'skip') return true
    const condition = directive.arguments?.find((argument) => argument.name.value === 'if')
    const value: unknown = condition && valueFromASTUntyped(condition.value, variables)
    return name === 'include' ? value !== false : value !== true
  })
}
