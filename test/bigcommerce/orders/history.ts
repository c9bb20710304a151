import type { Address } from '../checkout/address.ts'
import type { Shelf } from '../shelf.ts'
import type { Fate } from './fate.ts'
import type { Order } from './order.ts'
import type { Shipment } from './shipment.ts'

const BEFORE_FIRST = 900
const DAY_MS = 86_400_000
const BEGAN = Date.UTC(2026, 2, 2, 9, 30)

type Past = { customerId: number; name: string; email: string; fate: Fate; digital?: true; parcels?: number }

const ada = { customerId: 101, name: 'Ada Winter', email: 'ada@example.com' }
const ben = { customerId: 102, name: 'Ben Marlow', email: 'ben@example.com' }
const cleo = { customerId: 103, name: 'Cleo Hartmann', email: 'cleo@example.com' }

const past: Past[] = [
  { ...ada, fate: 'COMPLETED', parcels: 2 },
  { ...ada, fate: 'COMPLETED', digital: true },
  ...Array.from({ length: 12 }, (): Past => ({ ...cleo, fate: 'COMPLETED', parcels: 1 })),
  { ...ben, fate: 'COMPLETED', parcels: 1 },
  { ...ada, fate: 'SHIPPED', parcels: 1 },
]

// What the people of the store have ordered before it began, one order every ten days; a store with nothing on its shelf has sold nothing.
export function historyOf(shelf: Shelf): Order[] {
  const plain = shelf.products().filter(({ type, hidePrice }) => type === 'Physical' && !hidePrice)
  const digital = shelf.products().filter(({ type }) => type === 'Digital')
  return past.flatMap((each, index): Order[] => {
    const goods = each.digital
      ? digital.slice(0, 1)
      : [0, 1].flatMap((step) => plain[(index * 3 + step) % Math.max(1, plain.length)] ?? [])
    if (goods.length === 0) return []
    const placedAt = BEGAN + index * 10 * DAY_MS
    const lines = goods.map((product, at) => ({
      name: product.name,
      sku: product.sku,
      quantity: at + 1,
      options: [],
      totalCents: Math.round(product.price * 100) * (at + 1),
      productId: product.id,
      isDigital: product.type === 'Digital',
    }))
    return [
      {
        number: BEFORE_FIRST + index,
        key: `past-${index}`,
        cartId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        placedAt: new Date(placedAt).toISOString(),
        currencyCode: 'USD',
        customerId: each.customerId,
        address: addressOf(each),
        lines,
        totalCents: lines.reduce((sum, { totalCents }) => sum + totalCents, 0),
        fate: each.fate,
        shipments: Array.from({ length: each.parcels ?? 0 }, (_, at) =>
          parcel(index * 10 + at, placedAt + (at + 1) * DAY_MS),
        ),
      },
    ]
  })
}

const addressOf = ({ name, email }: Past): Address => ({
  name,
  email,
  street: '12 Harbour Lane',
  city: 'Portland',
  postalCode: '04101',
  country: 'United States',
})

// The second parcel of an order has a number only: not every carrier tells an address.
const parcel = (id: number, at: number): Shipment => ({
  id: id + 1,
  shippedAt: new Date(at).toISOString(),
  provider: 'Northern Parcel',
  method: 'Ground',
  tracking:
    id % 10 === 0
      ? { number: `NP${10_000 + id}`, url: `https://parcels.example/track/NP${10_000 + id}` }
      : { number: `NP${10_000 + id}` },
})
