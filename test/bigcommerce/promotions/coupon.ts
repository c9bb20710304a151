import type { Reduction } from './reduction.ts'

export const couponTypes = [
  'FREE_SHIPPING',
  'PERCENTAGE_DISCOUNT',
  'PER_ITEM_DISCOUNT',
  'PER_TOTAL_DISCOUNT',
  'PROMOTION',
  'SHIPPING_DISCOUNT',
] as const

export type CouponType = (typeof couponTypes)[number]

// Amounts are in cents of the store's own currency. A condition that is absent is none.
export type Coupon = {
  id: number
  code: string
  type: CouponType
  // Of the things, or of what their delivery costs: all of it, where no amount is told.
  reduction: Reduction | { kind: 'shipping'; cents?: number }
  expiresAt?: string
  minimum?: number
  productIds?: number[]
  categoryIds?: number[]
  groupIds?: number[]
  countries?: string[]
}
