import type { Promotion } from './promotion.ts'

export const demoPromotions: Promotion[] = [
  {
    id: 1,
    name: '$20 off from $250',
    minimum: 25_000,
    reduction: { kind: 'perTotal', cents: 2000 },
    banners: [
      { id: 1, type: 'PROMOTION', text: '<p>This week: <strong>$20 off</strong> every order from $250.</p>' },
      { id: 2, type: 'UPSELL', text: '<p>A little more, and you save $20.</p>' },
      { id: 3, type: 'APPLIED', text: '<p>You save <strong>$20</strong> on this order.</p>' },
    ],
  },
]
