import { countries } from '../customers/countries.ts'

type Asked = { filters?: { name?: string | null; code?: string | null } | null }

export const toGeography = () => ({
  countries: ({ filters }: Asked) =>
    countries.filter(
      ({ name, code }) =>
        (filters?.name ?? name).toLowerCase() === name.toLowerCase() &&
        (filters?.code ?? code).toUpperCase() === code,
    ),
})
