import type { Customer, CustomerGroup } from './customer.ts'

export type Customers = ReturnType<typeof createCustomers>

type World = { kept: Customer[]; groups: CustomerGroup[]; save: () => void }

export function createCustomers({ kept, groups }: World) {
  return {
    all: () => kept,
    find: (id: number) => kept.find((customer) => customer.id === id),
    byEmail: (email: string) =>
      kept.find((customer) => customer.email.toLowerCase() === email.trim().toLowerCase()),
    groupOf: ({ groupId }: Customer) => groups.find(({ id }) => id === groupId),
  }
}
