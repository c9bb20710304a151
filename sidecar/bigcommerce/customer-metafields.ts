import { z } from 'zod'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Rest } from './rest.ts'

type Field = { namespace: string; key: string }

const ListWire = z.object({ data: z.array(z.object({ id: z.number().int() })) })

/** A word kept with a customer, which the storefront may read (`permission_set`) and only this API may write. */
export function createCustomerMetafields(rest: Rest) {
  async function idOf(customerId: number, { namespace, key }: Field, operation: Operation) {
    const query = new URLSearchParams({ namespace, key })
    const path = `/customers/${customerId}/metafields?${query}`
    const listed = await rest.call({ name: 'CustomerMetafields', method: 'GET', path }, operation)
    const { data } = ListWire.safeParse(listed)
    if (data !== undefined) return data.data[0]?.id
    throw new AppError('upstream_changed', 'BigCommerce listed metafields in a shape we do not know.')
  }

  return {
    /** Throws `not_allowed` where the access token lacks `store_v2_customers`. */
    async write(customerId: number, field: Field, value: string, operation: Operation): Promise<void> {
      try {
        const id = await idOf(customerId, field, operation)
        const body = { ...field, value, permission_set: 'read_and_sf_access' }
        const path = `/customers/${customerId}/metafields`
        await rest.call(
          id === undefined
            ? { name: 'CreateCustomerMetafield', method: 'POST', path, body }
            : { name: 'UpdateCustomerMetafield', method: 'PUT', path: `${path}/${id}`, body },
          operation,
        )
      } catch (error) {
        if (!isAppError(error, 'upstream_refused')) throw error
        throw new AppError(
          'not_allowed',
          'The sidecar may not keep this: its access token lacks the customers scope.',
        )
      }
    },
  }
}

export type CustomerMetafields = ReturnType<typeof createCustomerMetafields>
