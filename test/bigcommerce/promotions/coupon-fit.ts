import type { Coupon } from './coupon.ts'

export type CouponFault =
  | 'COUPON_EXPIRED'
  | 'COUPON_INELIGIBLE'
  | 'COUPON_MIN_PURCHASE'
  | 'COUPON_NOT_APPLICABLE'
  | 'COUPON_INVALID_LOCATION'

export type Purchase = {
  now: number
  groupId: number
  // In cents of the store's own currency.
  worth: number
  products: { id: number; categoryIds: number[] }[]
  // Where it goes, as far as that is known.
  countries: string[]
}

export const appliesTo = (
  { productIds, categoryIds }: Coupon,
  product: { id: number; categoryIds: number[] },
): boolean =>
  (!productIds || productIds.includes(product.id)) &&
  (!categoryIds || product.categoryIds.some((id) => categoryIds.includes(id)))

// Why a coupon is of no use for this purchase; nothing where it is.
export function faultOf(coupon: Coupon, purchase: Purchase): CouponFault | undefined {
  const { expiresAt, minimum = 0, groupIds, countries } = coupon
  if (expiresAt !== undefined && Date.parse(expiresAt) <= purchase.now) return 'COUPON_EXPIRED'
  if (groupIds && !groupIds.includes(purchase.groupId)) return 'COUPON_INELIGIBLE'
  if (!purchase.products.some((product) => appliesTo(coupon, product))) return 'COUPON_NOT_APPLICABLE'
  if (purchase.worth < minimum) return 'COUPON_MIN_PURCHASE'
  if (countries && purchase.countries.some((code) => !countries.includes(code)))
    return 'COUPON_INVALID_LOCATION'
  return undefined
}
