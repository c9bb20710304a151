import { z } from 'zod'
import type { CartWire } from '../bigcommerce/cart-wire.ts'
import type { AddressWire, ConsignmentWire } from '../bigcommerce/checkout-wire.ts'
import type { AddressInput, ConsignmentInput } from '../bigcommerce/checkouts.ts'
import type { FieldError } from '../errors.ts'
import { AddressBody } from './address.ts'

const Item = z.strictObject({
  id: z.string('must be text').min(1, 'must not be empty').max(100),
  quantity: z.int('must be a whole number').min(1, 'must be 1 or more').max(1_000_000),
})

export const ShippingBody = z.strictObject({
  consignments: z
    .array(
      z.strictObject({
        address: AddressBody,
        items: z.union([z.literal('all'), z.array(Item).min(1, 'must not be empty').max(500)]),
      }),
    )
    .min(1, 'must not be empty')
    .max(50, 'must have at most 50 addresses'),
})
export type ShippingBody = z.output<typeof ShippingBody>
type Items = ShippingBody['consignments'][number]['items']

type LineQuantity = { id: string; quantity: number }

/** What has to be sent. */
export const linesToSend = ({ lineItems }: CartWire): LineQuantity[] =>
  lineItems.physicalItems.map(({ entityId: id, quantity }) => ({ id, quantity }))

/** What goes to each address in BigCommerce's words; a part of the cart may wait for an address that is yet to come. */
export function toItems(
  wanted: Items[],
  lines: LineQuantity[],
): { items: ConsignmentInput['lineItems'][]; faults: FieldError[] } {
  const left = new Map(lines.map(({ id, quantity }) => [id, quantity]))
  const faults: FieldError[] = []
  const items = wanted.map((one, at) => {
    const listed = one === 'all' ? rest(left) : one
    if (listed.length === 0) faults.push(nothingLeft(`consignments.${at}.items`))
    return listed.map(({ id, quantity }, index) => {
      const field = `consignments.${at}.items.${index}`
      const available = left.get(id)
      if (available === undefined) faults.push(notInCart(`${field}.id`))
      else if (quantity > available) faults.push(tooMany(`${field}.quantity`, available))
      left.set(id, (available ?? 0) - quantity)
      return { lineItemEntityId: id, quantity }
    })
  })
  return { items, faults }
}

const rest = (left: Map<string, number>): LineQuantity[] =>
  [...left].flatMap(([id, quantity]) => (quantity > 0 ? [{ id, quantity }] : []))

const nothingLeft = (field: string): FieldError => ({
  field,
  code: 'missing_items',
  message: 'There is nothing left to send to this address.',
})
const notInCart = (field: string): FieldError => ({
  field,
  code: 'item_gone',
  message: 'This is not in the cart, or needs no sending.',
})
const tooMany = (field: string, max: number): FieldError => ({
  field,
  code: 'above_maximum',
  message: `There are only ${Math.max(0, max)} of these to send.`,
  max: Math.max(0, max),
})

export type Plan = {
  remove: string[]
  update: { id: string; consignment: ConsignmentInput } | undefined
  add: ConsignmentInput[]
}

/** The fewest writes from the consignments there are to those wanted; one that stays keeps the option chosen for it. */
export function planShipping(
  existing: ConsignmentWire[],
  wanted: ConsignmentInput[],
  lines: LineQuantity[],
): Plan {
  const kept = new Set<string>()
  const open = wanted.filter((one) => {
    const same = existing.find((wire) => !kept.has(wire.entityId) && isSame(wire, one, lines))
    if (same !== undefined) kept.add(same.entityId)
    return same === undefined
  })
  const surplus = existing.filter(({ entityId }) => !kept.has(entityId)).map(({ entityId }) => entityId)
  const [only, ...others] = surplus
  const [first, ...more] = open
  if (only !== undefined && first !== undefined && others.length === 0 && more.length === 0)
    return { remove: [], update: { id: only, consignment: first }, add: [] }
  return { remove: surplus, update: undefined, add: open }
}

function isSame(
  wire: ConsignmentWire,
  { address, lineItems }: ConsignmentInput,
  lines: LineQuantity[],
): boolean {
  const whole = lineItems.every(
    (item) => lines.find(({ id }) => id === item.lineItemEntityId)?.quantity === item.quantity,
  )
  const ids = new Set(lineItems.map(({ lineItemEntityId }) => lineItemEntityId))
  const isSameLines = ids.size === wire.lineItemIds.length && wire.lineItemIds.every((id) => ids.has(id))
  return whole && isSameLines && isSameAddress(wire.address, address)
}

/** BigCommerce fills a state in by its code or its name; the store's own fields are not worth the comparison. */
function isSameAddress(wire: AddressWire, input: AddressInput): boolean {
  if (wire.customFields.length > 0 || input.customFields !== undefined || input.shouldSaveAddress)
    return false
  const same = (a: string | null | undefined, b: string | undefined): boolean => (a ?? '') === (b ?? '')
  return (
    wire.countryCode === input.countryCode &&
    (same(wire.stateOrProvince, input.stateOrProvince) ||
      same(wire.stateOrProvinceCode, input.stateOrProvinceCode)) &&
    compared.every((name) => same(wire[name], input[name]))
  )
}

const compared = [
  'firstName',
  'lastName',
  'email',
  'company',
  'address1',
  'address2',
  'city',
  'postalCode',
  'phone',
] as const
