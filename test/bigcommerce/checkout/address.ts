import { z } from 'zod'

const line = (label: string) =>
  z.string().trim().min(1, `${label} is needed.`).max(120, `${label} is too long.`)

const Address = z.object({
  email: z.string().trim().pipe(z.email('This does not look like an email address.')),
  name: line('Your name'),
  street: line('The street'),
  city: line('The city'),
  postalCode: line('The postal code'),
  country: line('The country'),
})

export type Address = z.infer<typeof Address>
export type AddressForm = { values: Record<string, string>; errors: Record<string, string> }

export const sampleAddress: Address = {
  email: 'robin.tester@example.com',
  name: 'Robin Tester',
  street: '48 Orchard Row',
  city: 'Portland',
  postalCode: '04101',
  country: 'United States',
}

// The address, or the form to show again with what was typed.
export function readAddress(body: unknown): { address: Address } | { form: AddressForm } {
  const parsed = Address.safeParse(body)
  if (parsed.success) return { address: parsed.data }
  const errors = Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => [String(path[0] ?? 'email'), message]),
  )
  return { form: { values: toStrings(body), errors } }
}

const toStrings = (body: unknown) =>
  Object.fromEntries(
    Object.entries(typeof body === 'object' && body ? body : {}).map(([name, value]) => [
      name,
      String(value),
    ]),
  )
