import { getOperationAST, parse, type SelectionSetNode } from 'graphql'

export type Operation = { operationName: string | null; operationType: string | null; fields: string[] }

const NONE: Operation = { operationName: null, operationType: null, fields: [] }

// Names what a GraphQL request is about: its operation, and the fields one below the top (site.product).
export function describeOperation(body: unknown): Operation {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string')
    return NONE
  try {
    const document = parse(body.query)
    const wanted =
      'operationName' in body && typeof body.operationName === 'string' ? body.operationName : null
    const operation = getOperationAST(document, wanted)
    if (!operation) return NONE
    return {
      operationName: operation.name?.value ?? null,
      operationType: operation.operation,
      fields: names(operation.selectionSet, 2),
    }
  } catch {
    return NONE
  }
}

function names({ selections }: SelectionSetNode, depth: number): string[] {
  return selections.flatMap((node) => {
    if (node.kind !== 'Field') return node.kind === 'InlineFragment' ? names(node.selectionSet, depth) : []
    const name = node.name.value
    if (depth === 1 || !node.selectionSet) return [name]
    return names(node.selectionSet, depth - 1).map((below) => `${name}.${below}`)
  })
}
