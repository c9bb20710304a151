import { states } from './states.ts'

type Country = {
  entityId: number
  code: string
  name: string
  statesOrProvinces: { entityId: number; name: string; abbreviation: string }[]
}

const country = (entityId: number, code: string, name: string): Country => ({
  entityId,
  code,
  name,
  statesOrProvinces: (states[code] ?? []).map(([abbreviation, state], index) => ({
    entityId: entityId * 100 + index,
    name: state,
    abbreviation,
  })),
})

// Where this store sends things; the real geography knows every country.
export const countries: Country[] = [
  country(13, 'AU', 'Australia'),
  country(14, 'AT', 'Austria'),
  country(21, 'BE', 'Belgium'),
  country(38, 'CA', 'Canada'),
  country(73, 'FR', 'France'),
  country(80, 'DE', 'Germany'),
  country(103, 'IE', 'Ireland'),
  country(150, 'NL', 'Netherlands'),
  country(153, 'NZ', 'New Zealand'),
  country(206, 'CH', 'Switzerland'),
  country(225, 'GB', 'United Kingdom'),
  country(226, 'US', 'United States'),
]

export const countryOf = (code: string) => countries.find((each) => each.code === code.toUpperCase())
