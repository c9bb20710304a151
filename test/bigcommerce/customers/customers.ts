import { type Address, type Customer, type CustomerGroup, newCustomer, type Profile } from './customer.ts'

export type Customers = ReturnType<typeof createCustomers>

type World = { kept: Customer[]; groups: CustomerGroup[]; save: () => void }

const FIRST_ADDRESS = 501

export function createCustomers({ kept, groups, save }: World) {
  const byEmail = (email: string) =>
    kept.find((customer) => customer.email.toLowerCase() === email.trim().toLowerCase())
  const change = (customer: Customer, changes: Partial<Omit<Customer, 'id'>>) => {
    Object.assign(customer, changes)
    save()
    return customer
  }
  const nextAddress = () =>
    Math.max(FIRST_ADDRESS - 1, ...kept.flatMap(({ addresses }) => addresses.map(({ id }) => id))) + 1
  return {
    all: () => kept,
    find: (id: number) => kept.find((customer) => customer.id === id),
    byEmail,
    groupOf: ({ groupId }: Customer) => groups.find(({ id }) => id === groupId),
    isTaken: (email: string, by?: Customer) => {
      const owner = byEmail(email)
      return owner !== undefined && owner !== by
    },
    add: (profile: Profile) => {
      const customer = newCustomer(Math.max(0, ...kept.map(({ id }) => id)) + 1, profile)
      kept.push(customer)
      save()
      return customer
    },
    change,
    addAddress: (customer: Customer, draft: Omit<Address, 'id'>) => {
      const address = { ...draft, id: nextAddress() }
      change(customer, { addresses: [...customer.addresses, address] })
      return address
    },
    changeAddress: (customer: Customer, address: Address) => {
      const addresses = customer.addresses.map((each) => (each.id === address.id ? address : each))
      change(customer, { addresses })
      return address
    },
    removeAddress: (customer: Customer, id: number) => {
      const addresses = customer.addresses.filter((each) => each.id !== id)
      const isGone = addresses.length < customer.addresses.length
      if (isGone) change(customer, { addresses })
      return isGone
    },
  }
}
