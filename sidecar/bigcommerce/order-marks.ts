import { z } from 'zod'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { type Mark, markKey, readMark, type StandingMark } from './payment-mark-wire.ts'
import type { Rest } from './rest.ts'

const namespace = 'storebridge'

const FieldWire = z.object({ id: z.number().int(), value: z.string() })
const ListWire = z.object({ data: z.array(FieldWire) })
const OneWire = z.object({ data: z.object({ id: z.number().int() }) })

export type OrderMarks = ReturnType<typeof createOrderMarks>

/** The mark of a payment on an order whose cart is gone, by the management API: a key is there once (409). */
export function createOrderMarks({ rest }: { rest: Rest }) {
  const path = (orderId: number, rest = ''): string => `/orders/${orderId}/metafields${rest}`

  return {
    async read(orderId: number, operation: Operation): Promise<StandingMark | null> {
      const query = `?${new URLSearchParams({ namespace, key: markKey })}`
      const call = { name: 'payment mark', method: 'GET' as const, path: path(orderId, query) }
      const wire = ListWire.safeParse(await withScope(() => rest.call(call, operation)))
      if (!wire.success) throw unknownShape()
      const [field] = wire.data.data
      return field === undefined ? null : { id: field.id, mark: readMark(field.value) }
    },

    async mark(orderId: number, mark: Mark, operation: Operation): Promise<number | 'taken'> {
      const body = { namespace, key: markKey, value: JSON.stringify(mark), permission_set: 'app_only' }
      const call = { name: 'mark a payment', method: 'POST' as const, path: path(orderId), body }
      try {
        const wire = OneWire.safeParse(await withScope(() => rest.call(call, operation)))
        if (!wire.success) throw unknownShape()
        return wire.data.data.id
      } catch (error) {
        if (isAppError(error, 'conflict')) return 'taken'
        throw error
      }
    },

    async change(orderId: number, id: number, mark: Mark, operation: Operation): Promise<void> {
      const body = { value: JSON.stringify(mark) }
      const call = { name: 'change a mark', method: 'PUT' as const, path: path(orderId, `/${id}`), body }
      await rest.call(call, operation)
    },

    async unmark(orderId: number, id: number, operation: Operation): Promise<void> {
      const call = { name: 'lift a mark', method: 'DELETE' as const, path: path(orderId, `/${id}`) }
      try {
        await rest.call(call, operation)
      } catch (error) {
        if (!isAppError(error, 'not_found')) throw error
      }
    },
  }
}

async function withScope<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!isAppError(error, 'upstream_refused')) throw error
    throw new AppError(
      'upstream_refused',
      `${error.message} Paying the rest of an order needs store_v2_orders.`,
    )
  }
}

const unknownShape = (): AppError =>
  new AppError('upstream_changed', 'BigCommerce told of an order’s metafields in a shape we do not know.')
