import { randomUUID } from 'node:crypto'
import type { PaymentLedger } from '../bigcommerce/payment-ledger.ts'
import type { Mark, MarkPlace } from '../bigcommerce/payment-mark-wire.ts'
import type { Operation } from '../operation.ts'
import type { Ask, Asked, Order } from './order-due.ts'
import { insist } from './payment-dispatch.ts'

export type Marked = { asked: Asked; id: number; mark: Mark }

export type Marks = ReturnType<typeof createMarks>

/** The mark of a payment under way: put before it is sent, lifted when it was not taken, changed when that is open. */
export function createMarks({ ledger, ask, now }: { ledger: PaymentLedger; ask: Ask; now: () => number }) {
  async function put(
    asked: Asked,
    methodId: string,
    operation: Operation,
  ): Promise<Marked | 'taken' | 'gone'> {
    const { order, judgement, ledger: seen } = asked
    if (judgement.spentMark !== null) await ledger.unmark(placeOf(asked), judgement.spentMark, operation)
    const mark: Mark = {
      attempt: randomUUID(),
      orderId: order.id,
      reference: operation.correlationId,
      at: now(),
      methodId,
      before: seen.status,
      payments: seen.payments.length,
    }
    const id = await place(asked, mark, operation)
    return typeof id === 'number' ? { asked, id, mark } : id
  }

  /** Where the answer to a mark is lost, the cart says whether it stands. */
  async function place(asked: Asked, mark: Mark, operation: Operation): Promise<number | 'taken' | 'gone'> {
    try {
      return await ledger.mark(placeOf(asked), mark, operation)
    } catch (error) {
      const { standing } = (await ask.again(asked, operation)).ledger
      if (standing?.mark?.attempt === mark.attempt) return standing.id
      throw error
    }
  }

  /** The mark may outlive its payment; then it holds up the next one, until its time is over. */
  async function lift({ asked, id }: Marked, operation: Operation): Promise<void> {
    await insist(() => ledger.unmark(placeOf(asked), id, operation))
  }

  /** The order is given back with what was said of it, for the session to keep as well: a mark without it would be spent in the end. */
  async function change(
    { asked, id, mark }: Marked,
    outcome: NonNullable<Mark['outcome']>,
    operation: Operation,
  ): Promise<Order> {
    const said = { attempt: mark.attempt, outcome }
    const isKept = await insist(() => ledger.change(placeOf(asked), id, { ...mark, outcome }, operation))
    if (!isKept) ask.remember(asked.order, said)
    return { ...asked.order, said }
  }

  return { put, lift, change }
}

const placeOf = ({ order, ledger }: Asked): MarkPlace => ({
  cartId: order.cartId,
  orderId: order.id,
  isOnOrder: !ledger.hasCart,
})
