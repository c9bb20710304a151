import type { Clock } from '../clock.ts'
import type { Shelf } from '../shelf.ts'
import type { Cart, Line, LineInput } from './cart.ts'
import { cartErrors } from './cart-error.ts'
import { createKeeper, type Target } from './keeper.ts'
import { placeLine, readLine } from './line.ts'
import { createOwnership } from './ownership.ts'

export type Carts = ReturnType<typeof createCarts>
type World = { clock: Clock; shelf: Shelf; kept: Map<string, Cart>; save: () => void }
type New = {
  lineItems?: LineInput[] | null
  currencyCode?: string | null
  locale?: string | null
  customerId?: number | undefined
}

export function createCarts(world: World) {
  const { shelf, clock } = world
  const keeper = createKeeper(world)
  const { find, open, keep, write, drop } = keeper
  const fill = (lines: Line[], inputs: LineInput[]) =>
    inputs.reduce((filled, input) => placeLine(filled, readLine(input, shelf), shelf), lines)

  return {
    find,
    ...createOwnership(keeper, shelf),
    create: ({ lineItems, currencyCode, locale, customerId }: New) => {
      if (!lineItems?.length) throw cartErrors.missingFields('lineItems')
      const currency = shelf.currency(currencyCode)
      if (currencyCode && !(currency.code === currencyCode && currency.isTransactional))
        throw cartErrors.otherCurrency(currencyCode)
      const lines = fill([], lineItems)
      const now = clock.now()
      return keep({
        id: crypto.randomUUID(),
        version: 1,
        currencyCode: currency.code,
        locale: locale ?? 'en',
        ...(customerId !== undefined && { customerId }),
        lines,
        createdAt: now,
        updatedAt: now,
      })
    },
    add: (target: Target, inputs: LineInput[]) => {
      const cart = open(target)
      if (inputs.length === 0) throw cartErrors.missingFields('lineItems')
      return write(cart, fill(cart.lines, inputs))
    },
    update: (target: Target & { lineItemEntityId: string }, input: LineInput) => {
      const cart = open(target)
      const old = findLine(cart, target.lineItemEntityId)
      return write(cart, replaceLine(cart.lines, old, readLine(input, shelf), shelf))
    },
    removeLine: (target: Target & { lineItemEntityId: string }) => {
      const cart = open(target)
      const old = findLine(cart, target.lineItemEntityId)
      const rest = cart.lines.filter((line) => line !== old)
      if (rest.length > 0) return write(cart, rest)
      drop(cart.id)
      return undefined
    },
    remove: (id: string) => drop(open({ cartEntityId: id }).id),
    touch: (id: string) => {
      const cart = find(id)
      return cart && write(cart, cart.lines)
    },
  }
}

function findLine({ lines }: Cart, id: string) {
  const line = lines.find((each) => each.id === id)
  if (!line) throw cartErrors.unknownLine()
  return line
}

// A line keeps its id and its place as long as its options stay the same.
function replaceLine(lines: Line[], old: Line, line: Line, shelf: Shelf) {
  const rest = lines.filter((each) => each !== old)
  const isUnchanged =
    JSON.stringify(old.selected) === JSON.stringify(line.selected) && old.variantId === line.variantId
  const placed = placeLine(rest, isUnchanged ? { ...line, id: old.id } : line, shelf)
  if (placed.length < lines.length) return placed
  const added = placed.at(-1)
  return lines.map((each) => (each === old && added ? added : each))
}
