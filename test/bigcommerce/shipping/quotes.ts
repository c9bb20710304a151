import { createHash } from 'node:crypto'
import type { Consignment } from '../checkouts/state.ts'
import { type Method, methodsFor } from './methods.ts'

export type Quote = {
  id: string
  method: Method
  cents: number
  handlingCents: number
  isRecommended: boolean
}

export type Load = {
  consignment: Consignment
  kilograms: number
  // What the things cost, in cents of the store's own currency.
  worth: number
  shipsFree: boolean
}

// What is offered for one address, the cheapest first. The ids are those of these very offers: another address has others.
export function quote({ consignment, kilograms, worth, shipsFree }: Load): Quote[] {
  const { id, address } = consignment
  const offered = methodsFor(address.countryCode, address.stateOrProvinceCode)
    .filter(({ minimum = 0 }) => worth >= minimum)
    .map((method) => ({
      id: idOf(method, id, address),
      method,
      cents: shipsFree ? 0 : method.cents + (method.perKilogram ?? 0) * Math.ceil(kilograms),
      handlingCents: method.handling ?? 0,
    }))
    .sort((one, other) => one.cents - other.cents)
  return offered.map((each, index) => ({ ...each, isRecommended: index === 0 }))
}

const idOf = ({ code }: Method, consignmentId: string, address: object) =>
  createHash('sha256')
    .update(JSON.stringify([code, consignmentId, address]))
    .digest('hex')
    .slice(0, 32)
