import { z } from 'zod'
import type { Customer, Metafield } from './customer.ts'

const Permission = z.enum(['app_only', 'read', 'write', 'read_and_sf_access', 'write_and_sf_access'])

export const NewMetafield = z.object({
  namespace: z.string().min(1).max(64),
  key: z.string().min(1).max(64),
  value: z.string().min(1).max(65_535),
  permission_set: Permission,
  description: z.string().max(255).optional(),
})

export const ChangedMetafield = NewMetafield.partial()

type Draft = z.infer<typeof NewMetafield>

export const toMetafield = (
  id: number,
  { permission_set, description = '', ...draft }: Draft,
): Metafield => ({
  ...draft,
  id,
  description,
  permissionSet: permission_set,
})

// Ids are the store's own, of all its customers together.
export const nextMetafieldId = (customers: Customer[]) =>
  Math.max(0, ...customers.flatMap(({ metafields }) => metafields.map(({ id }) => id))) + 1

// As the management API tells it.
export const toRestMetafield = (customerId: number, { permissionSet, ...told }: Metafield) => ({
  ...told,
  permission_set: permissionSet,
  resource_type: 'customer',
  resource_id: customerId,
})
