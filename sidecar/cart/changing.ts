import { CartGoneError, itemGone } from '../bigcommerce/cart-error.ts'
import type { LineInput } from '../bigcommerce/cart-input.ts'
import type { CartWire, LineIdWire, LineWire } from '../bigcommerce/cart-wire.ts'
import type { Carts } from '../bigcommerce/carts.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { FindProduct } from './adding.ts'
import { assertMutable, findLine, toLineInput } from './line-input.ts'
import type { LineChange } from './new-item.ts'
import { createRenames } from './renames.ts'
import { toSelections } from './selection.ts'
import type { Written } from './stub.ts'
import { assertSignedIn, meaning, toWritten, type Writing } from './writing.ts'

type Services = { carts: Carts; writing: Writing; findProduct: FindProduct }

export type Changing = ReturnType<typeof createChanging>

/** What becomes of the lines that are there. */
export function createChanging({ carts, writing, findProduct }: Services) {
  const renames = createRenames()

  async function mustRead(cartId: string, operation: Operation): Promise<CartWire> {
    const wire = await carts.read(cartId, operation)
    if (wire === null) throw new CartGoneError()
    return wire
  }

  /** Options are taken as the product has them now; without any named, the line keeps what it was made of. */
  async function toInput(line: LineWire, change: LineChange, operation: Operation): Promise<LineInput> {
    assertMutable(line)
    const quantity = change.quantity ?? line.quantity
    const { options } = change
    if (options === undefined) return toLineInput(line, quantity)
    const product = await findProduct(line.productEntityId, operation)
    return { productEntityId: product.id, quantity, ...toSelections(product, { quantity, options }) }
  }

  return {
    mustRead,
    /** The id a line has now, whatever it had when the caller saw it. */
    idOf: renames.idOf,

    async set(session: Session, asked: string, change: LineChange, operation: Operation): Promise<Written> {
      const aim = { line: renames.idOf(asked), what: Object.keys(change).toSorted().join() }
      return writing.toLine(
        session,
        operation,
        async (cartId) => {
          const lineId = renames.idOf(asked)
          const before = await mustRead(cartId, operation)
          const line = findLine(before, lineId)
          const cart = await carts.update(before, lineId, await toInput(line, change, operation), operation)
          const itemId = idAfter(line, linesOf(before), linesOf(cart))
          if (itemId !== null) renames.note(lineId, itemId)
          return { cart, itemId }
        },
        { aim },
      )
    },

    async remove(session: Session, asked: string, operation: Operation): Promise<Written> {
      const aim = { line: renames.idOf(asked), what: 'nothing' }
      const work = async (cartId: string) => ({
        cart: await carts.remove(cartId, renames.idOf(asked), operation),
      })
      return writing.toLine(session, operation, work, { aim, isTaking: true })
    },

    /** A cart that is gone already is as its shopper wants it. */
    async clear(session: Session, operation: Operation): Promise<Written> {
      try {
        const work = async (cartId: string) => {
          await carts.delete(cartId, operation)
          return { cart: null }
        }
        await writing.write(session, operation, work, { isTaking: true })
      } catch (error) {
        if (!(error instanceof CartGoneError)) throw error
        if (session.cartId !== undefined) assertSignedIn(session)
      }
      return toWritten({ cart: null }, session)
    },

    async find(session: Session, asked: string, operation: Operation): Promise<LineWire> {
      const { cartId } = session
      if (cartId === undefined) throw itemGone()
      try {
        return findLine(await mustRead(cartId, operation), renames.idOf(asked))
      } catch (error) {
        throw meaning(error, session, itemGone())
      }
    },
  }
}

const linesOf = ({
  lineItems,
}: {
  lineItems: { physicalItems: LineIdWire[]; digitalItems: LineIdWire[] }
}): LineIdWire[] => [...lineItems.physicalItems, ...lineItems.digitalItems]

/** The id of a line after its options changed: a new one, or that of an equal line which it has become one with. */
function idAfter(line: LineWire, before: LineIdWire[], after: LineIdWire[]): string | null {
  const was = new Map(before.map(({ entityId, quantity }) => [entityId, quantity]))
  const candidates = after.filter(({ productEntityId }) => productEntityId === line.productEntityId)
  const found =
    candidates.find(({ entityId }) => entityId === line.entityId) ??
    candidates.find(({ entityId }) => !was.has(entityId)) ??
    candidates.find(({ entityId, quantity }) => quantity > (was.get(entityId) ?? 0))
  return found?.entityId ?? null
}
