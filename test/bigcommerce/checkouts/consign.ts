import type { Cart, Line } from '../carts/cart.ts'
import { cartErrors } from '../carts/cart-error.ts'
import type { StoreOptions } from '../options.ts'
import type { Shelf } from '../shelf.ts'
import { type AddressInput, readAddress } from './address.ts'
import { checkoutErrors } from './checkout-error.ts'
import type { Consignment } from './state.ts'

export type ConsignmentInput = {
  address: AddressInput
  lineItems: { lineItemEntityId: string; quantity: number }[]
}

type World = { shelf: Shelf; options: Pick<StoreOptions, 'formFields'> }

const MOST = 50

// What was to go elsewhere goes to the new addresses from now on.
export function addConsignments(cart: Cart, inputs: ConsignmentInput[], world: World): Cart {
  return inputs.reduce((next, input) => place(next, crypto.randomUUID(), input, world), cart)
}

export function changeConsignment(cart: Cart, id: string, input: ConsignmentInput, world: World): Cart {
  findConsignment(cart, id)
  return place(
    withConsignments(cart, (each) => (each.id === id ? { ...each, lineIds: [] } : each)),
    id,
    input,
    world,
  )
}

export function dropConsignment(cart: Cart, id: string): Cart {
  findConsignment(cart, id)
  const consignments = cart.checkout.consignments.filter((each) => each.id !== id)
  return { ...cart, checkout: { ...cart.checkout, consignments } }
}

export const chooseOption = (cart: Cart, id: string, optionCode: string): Cart =>
  withConsignments(cart, (each) => (each.id === id ? { ...each, optionCode } : each))

export function findConsignment({ checkout }: Cart, id: string) {
  const consignment = checkout.consignments.find((each) => each.id === id)
  if (!consignment) throw checkoutErrors.noConsignment()
  return consignment
}

const withConsignments = (cart: Cart, change: (each: Consignment) => Consignment): Cart => ({
  ...cart,
  checkout: { ...cart.checkout, consignments: cart.checkout.consignments.map(change) },
})

// A consignment that changes has no shipping option chosen any more (facts 5.6).
function place(cart: Cart, id: string, { address, lineItems }: ConsignmentInput, { shelf, options }: World) {
  const read = readAddress(address, options)
  const { lines, taken } = take(cart.lines, lineItems, shelf)
  const next: Consignment = { id, address: read, lineIds: taken }
  const isThere = cart.checkout.consignments.some((each) => each.id === id)
  const others = cart.checkout.consignments.map((each) => (each.id === id ? next : without(each, taken)))
  const consignments = isThere ? others : [...others, next]
  if (consignments.filter(({ lineIds }) => lineIds.length > 0).length > MOST)
    throw checkoutErrors.tooManyConsignments(MOST)
  return { ...cart, lines, checkout: { ...cart.checkout, consignments } }
}

function without({ optionCode, ...consignment }: Consignment, taken: string[]): Consignment {
  const lineIds = consignment.lineIds.filter((id) => !taken.includes(id))
  const isSame = lineIds.length === consignment.lineIds.length
  return { ...consignment, lineIds, ...(isSame && optionCode !== undefined && { optionCode }) }
}

// A line of which a part goes to one address is two lines from then on; what is left keeps the id.
function take(lines: Line[], asked: ConsignmentInput['lineItems'], shelf: Shelf) {
  let rest = lines
  const taken = asked.flatMap(({ lineItemEntityId, quantity }) => {
    const line = rest.find(({ id }) => id === lineItemEntityId)
    if (!line) throw cartErrors.unknownLine()
    if (quantity < 1) throw cartErrors.missingFields('consignments.*.lineItems.*.quantity')
    if (quantity > line.quantity) throw checkoutErrors.tooManyItems()
    if (shelf.product(line.productId)?.type === 'Digital') return []
    if (quantity === line.quantity) return [line.id]
    const part = { ...line, id: crypto.randomUUID(), quantity }
    rest = rest.flatMap((each) =>
      each === line ? [part, { ...line, quantity: line.quantity - quantity }] : [each],
    )
    return [part.id]
  })
  if (taken.length === 0) throw checkoutErrors.noItems()
  return { lines: rest, taken: [...new Set(taken)] }
}
