import { GraphQLError } from 'graphql'
import type { Shelf } from '../shelf.ts'
import type { Cart, Line } from './cart.ts'
import type { Keeper, Target } from './keeper.ts'
import { placeLine } from './line.ts'

// Whose a cart is. One that is somebody's is there for them alone.
export function createOwnership({ all, open, drop, keep, change }: Keeper, shelf: Shelf) {
  const setOwner = (target: Target, customerId: number | undefined) => {
    const { customerId: _, ...cart } = open(target)
    return change(customerId === undefined ? cart : { ...cart, customerId })
  }
  const ofCustomer = (customerId: number) =>
    all()
      .filter((cart) => cart.customerId === customerId)
      .sort((one, other) => other.updatedAt - one.updatedAt)[0]

  return {
    ofCustomer,
    assign: setOwner,
    unassign: (target: Target) => setOwner(target, undefined),
    // What a guest has chosen comes to what they have from before, whose id stays (facts 12.2); a customer without
    // a cart gets the guest's as it is.
    take: (guestCartId: string, customerId: number): Cart => {
      const guest = open({ cartEntityId: guestCartId })
      const own = ofCustomer(customerId)
      if (!own) return keep({ ...guest, customerId })
      drop(guest.id)
      return change({
        ...own,
        lines: guest.lines.reduce((lines, line) => merge(lines, line, shelf), own.lines),
        certificates: [...own.certificates, ...guest.certificates],
        customItems: [...own.customItems, ...guest.customItems],
      })
    },
  }
}

// Nobody is kept from signing in by a cart: what would be too much of a thing stays as it was.
function merge(lines: Line[], line: Line, shelf: Shelf) {
  try {
    return placeLine(lines, line, shelf)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return lines
  }
}
