import type { CustomerGroup } from './customer.ts'

export const customerGroups: CustomerGroup[] = [
  { id: 2, name: 'Friends of the house', percentOff: 10 },
  { id: 3, name: 'Trade', percentOff: 25 },
]
