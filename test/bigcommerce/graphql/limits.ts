import type { SelectionSetNode } from 'graphql'
import { COMPLEXITY_LIMIT, type Document, scoreOf } from './complexity.ts'

const MAX_DEPTH = 16
const ROOMS = new Set(['cart', 'catalog', 'checkout', 'customer', 'wishlist'])

export type Measured = { complexity: number; refusal?: string }

// What a request costs, and why it is too much where it is.
export function measure(document: Document): Measured {
  const complexity = scoreOf(document)
  const refusal = refuse(document, complexity)
  return refusal ? { complexity, refusal } : { complexity }
}

function refuse(document: Document, complexity: number) {
  const depth = depthOf(document.operation.selectionSet, document)
  if (depth > MAX_DEPTH) return `The query is too deep as it has a depth of ${depth} out of ${MAX_DEPTH}.`
  if (document.operation.operation === 'mutation' && countMutations(document) > 1)
    return 'Only one mutation is allowed per request.'
  if (complexity > COMPLEXITY_LIMIT)
    return `The query is too complex as it has a complexity score of ${complexity} out of ${COMPLEXITY_LIMIT}. Please remove some elements and try again`
  return undefined
}

function depthOf({ selections }: SelectionSetNode, document: Document): number {
  const depths = selections.map((node) => {
    if (node.kind === 'Field') return node.selectionSet ? 1 + depthOf(node.selectionSet, document) : 0
    const fragment = node.kind === 'FragmentSpread' ? document.fragments.get(node.name.value) : node
    return fragment ? depthOf(fragment.selectionSet, document) : 0
  })
  return Math.max(0, ...depths)
}

// Mutations stand one level down (cart { createCart }) or at the top (login).
function countMutations(document: Document) {
  const fields = (set: SelectionSetNode): SelectionSetNode['selections'] =>
    set.selections.flatMap((node) => {
      if (node.kind === 'Field') return [node]
      const fragment = node.kind === 'FragmentSpread' ? document.fragments.get(node.name.value) : node
      return fragment ? fields(fragment.selectionSet) : []
    })
  return fields(document.operation.selectionSet).reduce((sum, node) => {
    const isRoom = node.kind === 'Field' && ROOMS.has(node.name.value) && node.selectionSet
    return (
      sum +
      (isRoom
        ? fields(isRoom).filter((each) => each.kind === 'Field' && each.name.value !== '__typename').length
        : 1)
    )
  }, 0)
}
