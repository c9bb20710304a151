export type Rate = { name: string; percent: number }

// By destination: of a country, or of one of its states. Prices are told without.
const rates: Record<string, Rate[]> = {
  'US-CA': [{ name: 'California sales tax', percent: 7.25 }],
  'US-ME': [{ name: 'Maine sales tax', percent: 5.5 }],
  'US-NY': [{ name: 'New York sales tax', percent: 8.875 }],
  CA: [{ name: 'GST', percent: 5 }],
  'CA-BC': [
    { name: 'GST', percent: 5 },
    { name: 'PST', percent: 7 },
  ],
  AT: [{ name: 'VAT', percent: 20 }],
  DE: [{ name: 'VAT', percent: 19 }],
  FR: [{ name: 'VAT', percent: 20 }],
  GB: [{ name: 'VAT', percent: 20 }],
}

type Place = { countryCode: string; stateOrProvinceCode: string }

export const ratesFor = ({ countryCode, stateOrProvinceCode }: Place): Rate[] =>
  rates[`${countryCode}-${stateOrProvinceCode}`] ?? rates[countryCode] ?? []

export type Tax = { name: string; cents: number }

// Each tax once, however many addresses and lines it is on.
export function addUp(parts: { place: Place; cents: number }[]): Tax[] {
  const sums = new Map<string, number>()
  for (const { place, cents } of parts)
    for (const { name, percent } of ratesFor(place))
      sums.set(name, (sums.get(name) ?? 0) + Math.round((cents * percent) / 100))
  return [...sums].map(([name, cents]) => ({ name, cents }))
}
