// How the store sends things to some countries; amounts are in cents of its own currency.
export type Method = {
  code: string
  description: string
  type: 'shipping_flatrate' | 'shipping_byweight' | 'freeshipping'
  transitTime: string
  // Flat, and beside it so much for every kilogram begun.
  cents: number
  perKilogram?: number
  handling?: number
  // Offered from so much on.
  minimum?: number
}

type Zone = { countries: string[]; states?: string[]; methods: Method[] }

const ground: Method = {
  code: 'ground',
  description: 'Ground',
  type: 'shipping_flatrate',
  transitTime: '3 to 5 business days',
  cents: 795,
}
const express: Method = {
  code: 'express',
  description: 'Express',
  type: 'shipping_byweight',
  transitTime: '1 to 2 business days',
  cents: 1400,
  perKilogram: 250,
  handling: 150,
}
const free: Method = {
  code: 'free',
  description: 'Free delivery',
  type: 'freeshipping',
  transitTime: '4 to 7 business days',
  cents: 0,
  minimum: 10_000,
}
const air: Method = {
  code: 'air',
  description: 'Air mail by weight',
  type: 'shipping_byweight',
  transitTime: '6 to 10 business days',
  cents: 900,
  perKilogram: 400,
}
const parcel: Method = {
  code: 'parcel',
  description: 'International parcel',
  type: 'shipping_flatrate',
  transitTime: '8 to 14 business days',
  cents: 1850,
}

// The first that fits counts. There is no way to Switzerland.
const zones: Zone[] = [
  { countries: ['US'], states: ['AK', 'HI'], methods: [air] },
  { countries: ['US'], methods: [free, ground, express] },
  { countries: ['CA'], methods: [ground, air] },
  { countries: ['AT', 'BE', 'DE', 'FR', 'IE', 'NL'], methods: [parcel, air] },
  { countries: ['AU', 'GB', 'NZ'], methods: [air] },
]

export const methodsFor = (countryCode: string, stateCode: string) =>
  zones.find(
    ({ countries, states }) => countries.includes(countryCode) && (!states || states.includes(stateCode)),
  )?.methods ?? []
