import type { CategoryWire } from '../bigcommerce/catalog-wire.ts'
import { type Image, toImage } from '../image.ts'

export type CategoryNode = {
  id: number
  name: string
  path: string
  productCount: number
  image: Image | null
  children: CategoryNode[]
}

export const toCategoryNode = (wire: CategoryWire): CategoryNode => ({
  id: wire.entityId,
  name: wire.name,
  path: wire.path,
  productCount: wire.productCount,
  image: toImage(wire.image, wire.name),
  children: wire.children.map(toCategoryNode),
})

export const flatten = (nodes: CategoryNode[]): CategoryNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)])
