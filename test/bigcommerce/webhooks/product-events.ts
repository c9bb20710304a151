import { isDeepStrictEqual } from 'node:util'
import type { Product, Variant } from '../catalog/product.ts'
import type { Cause } from '../products/ledger.ts'
import { variantsOf } from '../shelf.ts'
import type { Event } from './message.ts'

export type Change = { before: Product; after: Product }
type Pair = { before: Variant; after: Variant }
type Place = { channelId: number; currencyCode: string }

const PRICE_LIST = 1
// The id of a sku is none of its variant: who takes one for the other should find nothing.
const SKU_OFFSET = 7_000_000
// Of these the API tells nothing, or tells it for the variant (facts 8.3).
const UNTOLD: (keyof Product)[] = ['variants', 'options', 'pictures', 'customFields', 'videos', 'stock']

export const productEvent = (what: string, { id }: Product): Event => ({
  scope: `store/product/${what}`,
  data: { type: 'product', id },
})

// What the store says of a changed product; of a change that changes nothing it says nothing.
export function toProductEvents(change: Change, cause: Cause, place: Place): Event[] {
  switch (cause) {
    case 'merchant':
      return [...toEdits(change), ...toStock(change, 'absolute'), ...toAssignments(change, place)]
    case 'order':
      return toStock(change, 'relative')
    case 'channel':
      return toChannelEvents(change, place)
    case 'priceList':
      return variantChanges(change, ({ price }) => price).map(({ after }) => ({
        scope: 'store/priceList/record/updated',
        data: { price_list_id: PRICE_LIST, variant_id: after.id, currency_code: place.currencyCode },
      }))
  }
}

function toEdits({ before, after }: Change): Event[] {
  const isTold = (key: string) => !UNTOLD.includes(key as keyof Product)
  const told = (product: Product) =>
    Object.fromEntries(Object.entries(product).filter(([key]) => isTold(key)))
  const isEdited = !isDeepStrictEqual(told(before), told(after))
  return [
    ...(isEdited || before.stock !== after.stock ? [productEvent('updated', after)] : []),
    ...variantChanges({ before, after }, (variant) => variant).map((pair) => ({
      scope: 'store/sku/updated',
      data: {
        type: 'sku',
        id: SKU_OFFSET + pair.after.id,
        sku: { product_id: after.id, variant_id: pair.after.id },
      },
    })),
  ]
}

function toStock({ before, after }: Change, method: 'absolute' | 'relative'): Event[] {
  const what = method === 'relative' ? 'inventory/order/updated' : 'inventory/updated'
  const tell = (was = 0, is = 0) => ({
    product_id: after.id,
    method,
    value: method === 'relative' ? is - was : is,
  })
  const ofProduct = { type: 'product', id: after.id, inventory: tell(before.stock, after.stock) }
  return [
    ...(before.stock === after.stock ? [] : [{ scope: `store/product/${what}`, data: ofProduct }]),
    ...variantChanges({ before, after }, ({ stock }) => stock).map((pair) => ({
      scope: `store/sku/${what}`,
      data: {
        type: 'sku',
        id: SKU_OFFSET + pair.after.id,
        inventory: { ...tell(pair.before.stock, pair.after.stock), variant_id: pair.after.id },
      },
    })),
  ]
}

function toAssignments({ before, after }: Change, { channelId }: Place): Event[] {
  const tell = (ids: number[], what: string) =>
    ids.map((category_id) => ({
      scope: `store/channel/${channelId}/category/product/${what}`,
      data: { product_id: after.id, category_id },
    }))
  return [
    ...tell(without(after.categoryIds, before.categoryIds), 'assigned'),
    ...tell(without(before.categoryIds, after.categoryIds), 'unassigned'),
  ]
}

function toChannelEvents({ before, after }: Change, { channelId }: Place): Event[] {
  if (before.visible === after.visible) return []
  const what = after.visible === false ? 'unassigned' : 'assigned'
  return [{ scope: `store/channel/${channelId}/product/${what}`, data: { product_id: after.id } }]
}

function variantChanges({ before, after }: Change, of: (variant: Variant) => unknown): Pair[] {
  const known = new Map(variantsOf(before).map((variant) => [variant.id, variant]))
  return variantsOf(after).flatMap((variant) => {
    const was = known.get(variant.id)
    return was && !isDeepStrictEqual(of(was), of(variant)) ? [{ before: was, after: variant }] : []
  })
}

const without = (these: number[], those: number[]) => these.filter((each) => !those.includes(each))
