import type { Reduction } from './reduction.ts'

export type BannerType = 'APPLIED' | 'ELIGIBLE' | 'PROMOTION' | 'UPSELL'

// What a banner says may hold HTML, as the merchant's editor makes it.
export type Banner = { id: number; type: BannerType; text: string }

// What the store takes off by itself, from so much on; its banners are shown as far as they fit.
export type Promotion = {
  id: number
  name: string
  minimum: number
  reduction: Reduction
  banners: Banner[]
}
