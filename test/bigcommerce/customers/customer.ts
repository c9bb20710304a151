export type CustomerGroup = { id: number; name: string; percentOff: number }

export type Customer = {
  id: number
  email: string
  password: string
  firstName: string
  lastName: string
  phone: string
  company: string
  // 0 is no group.
  groupId: number
}
