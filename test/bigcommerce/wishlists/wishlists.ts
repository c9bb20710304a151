import { GraphQLError } from 'graphql'
import type { Shelf } from '../shelf.ts'

export type WishlistItem = { id: number; productId: number; variantId: number | null }

export type Wishlist = {
  id: number
  customerId: number
  name: string
  isPublic: boolean
  token: string
  items: WishlistItem[]
}

export type ItemInput = { productEntityId: number; variantEntityId?: number | null }

export type Wishlists = ReturnType<typeof createWishlists>

type World = { kept: Wishlist[]; shelf: Shelf; save: () => void }

const FIRST_ID = 21

// Lists of what people may want one day. Whose list another's id names is not told: it is not there.
// A write that is refused in part is not done at all.
export function createWishlists({ kept, shelf, save }: World) {
  const nextItem = () => Math.max(0, ...kept.flatMap(({ items }) => items.map(({ id }) => id))) + 1
  const own = (customerId: number, id: number) => {
    const list = kept.find((each) => each.id === id && each.customerId === customerId)
    if (!list) throw new GraphQLError(`Wishlist with id ${id} not found`)
    return list
  }
  const assertThere = (inputs: ItemInput[]) => {
    for (const { productEntityId: id } of inputs)
      if (!shelf.product(id)) throw new GraphQLError(`Product with id ${id} not found`)
  }
  const put = (list: Wishlist, inputs: ItemInput[]) => {
    for (const { productEntityId, variantEntityId = null } of inputs) {
      const isThere = list.items.some(
        (item) => item.productId === productEntityId && item.variantId === (variantEntityId ?? null),
      )
      if (!isThere)
        list.items.push({ id: nextItem(), productId: productEntityId, variantId: variantEntityId ?? null })
    }
    save()
    return list
  }
  return {
    of: (customerId: number) => kept.filter((list) => list.customerId === customerId),
    byToken: (token: string) => kept.find((list) => list.token === token && list.isPublic),
    create: (customerId: number, name: string, isPublic: boolean, inputs: ItemInput[]) => {
      assertThere(inputs)
      const id = Math.max(FIRST_ID, ...kept.map((list) => list.id)) + 1
      const list = { id, customerId, name, isPublic, token: crypto.randomUUID(), items: [] }
      kept.push(list)
      return put(list, inputs)
    },
    add: (customerId: number, id: number, inputs: ItemInput[]) => {
      const list = own(customerId, id)
      assertThere(inputs)
      return put(list, inputs)
    },
    take: (customerId: number, id: number, itemIds: number[]) => {
      const list = own(customerId, id)
      list.items = list.items.filter((item) => !itemIds.includes(item.id))
      save()
      return list
    },
    change: (customerId: number, id: number, data: { name?: string | null; isPublic?: boolean | null }) => {
      const list = own(customerId, id)
      list.name = data.name ?? list.name
      list.isPublic = data.isPublic ?? list.isPublic
      save()
      return list
    },
    remove: (customerId: number, ids: number[]) => {
      const gone = ids.map((id) => own(customerId, id))
      for (const list of new Set(gone)) kept.splice(kept.indexOf(list), 1)
      save()
    },
  }
}
