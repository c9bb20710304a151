import type { Coupon } from './coupon.ts'

// One of every type, and one for every way to be refused.
export const demoCoupons: Coupon[] = [
  { id: 1, code: 'TENPERCENT', type: 'PERCENTAGE_DISCOUNT', reduction: { kind: 'percent', percent: 10 } },
  { id: 2, code: 'ONEOFFEACH', type: 'PER_ITEM_DISCOUNT', reduction: { kind: 'perItem', cents: 100 } },
  { id: 3, code: 'FIVEOFF', type: 'PER_TOTAL_DISCOUNT', reduction: { kind: 'perTotal', cents: 500 } },
  { id: 4, code: 'SHIPFREE', type: 'FREE_SHIPPING', reduction: { kind: 'shipping' } },
  { id: 5, code: 'SHIPLESS', type: 'SHIPPING_DISCOUNT', reduction: { kind: 'shipping', cents: 300 } },
  {
    id: 6,
    code: 'THIRDFREE',
    type: 'PROMOTION',
    reduction: { kind: 'cheapest', percent: 100, of: 3 },
  },
  {
    id: 7,
    code: 'LASTSUMMER',
    type: 'PERCENTAGE_DISCOUNT',
    reduction: { kind: 'percent', percent: 20 },
    expiresAt: '2025-08-31T23:59:59Z',
  },
  {
    id: 8,
    code: 'BIGSPENDER',
    type: 'PER_TOTAL_DISCOUNT',
    reduction: { kind: 'perTotal', cents: 2500 },
    minimum: 15_000,
  },
  {
    id: 9,
    code: 'PAPERONLY',
    type: 'PERCENTAGE_DISCOUNT',
    reduction: { kind: 'percent', percent: 15 },
    categoryIds: [15, 33, 34],
  },
  {
    id: 10,
    code: 'TRADE',
    type: 'PERCENTAGE_DISCOUNT',
    reduction: { kind: 'percent', percent: 5 },
    groupIds: [3],
  },
  {
    id: 11,
    code: 'CANADA',
    type: 'PER_TOTAL_DISCOUNT',
    reduction: { kind: 'perTotal', cents: 400 },
    countries: ['CA'],
  },
]
