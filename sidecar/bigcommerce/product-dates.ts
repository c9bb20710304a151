import { z } from 'zod'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Rest } from './rest.ts'

/** When a product was made and last changed: ISO 8601. */
export type Dates = { id: number; createdAt: string; changedAt: string }

export type ProductDates = ReturnType<typeof createProductDates>

const moment = z.string().transform((text, context) => {
  const time = Date.parse(text)
  if (!Number.isNaN(time)) return new Date(time).toISOString()
  context.addIssue({ code: 'custom', message: 'is no date' })
  return z.NEVER
})

const ListWire = z.object({
  data: z.array(z.object({ id: z.number().int(), date_created: moment, date_modified: moment })),
})

/** As many as the management API tells of at once. */
const most = 250

/** An account without the scope is not asked with every page. */
const restMs = 600_000

/**
 * The Storefront API knows when a product was made, but not when it was changed: that the management API tells, to
 * an account that may read products. Null where ours may not.
 */
export function createProductDates({ rest, now }: { rest: Rest; now: () => number }) {
  let isRefusedUntil = 0

  async function list(query: string, operation: Operation): Promise<Dates[] | null> {
    if (now() < isRefusedUntil) return null
    const path = `/catalog/products?include_fields=date_created,date_modified&${query}`
    try {
      return toDates(await rest.call({ name: 'dates of products', method: 'GET', path }, operation))
    } catch (error) {
      if (!isAppError(error, 'upstream_refused')) throw error
      isRefusedUntil = now() + restMs
      return null
    }
  }

  return {
    /** Of these products. */
    async of(ids: number[], operation: Operation): Promise<Dates[] | null> {
      const parts: number[][] = []
      for (let index = 0; index < ids.length; index += most) parts.push(ids.slice(index, index + most))
      const told = await Promise.all(
        parts.map((part) => list(`id:in=${part.join(',')}&limit=${part.length}`, operation)),
      )
      return told.includes(null) ? null : told.flatMap((dates) => dates ?? [])
    },

    /** Of those changed last, of all that the store shows; some may be of other channels. */
    latest: (limit: number, operation: Operation): Promise<Dates[] | null> =>
      list(`is_visible=true&sort=date_modified&direction=desc&limit=${limit}`, operation),
  }
}

function toDates(answer: unknown): Dates[] {
  const parsed = ListWire.safeParse(answer)
  if (!parsed.success)
    throw new AppError('upstream_changed', 'BigCommerce told of its products in a shape we do not know.')
  return parsed.data.data.map(({ id, date_created, date_modified }) => ({
    id,
    createdAt: date_created,
    changedAt: date_modified,
  }))
}
