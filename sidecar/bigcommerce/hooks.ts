import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Rest } from './rest.ts'

/** A webhook as BigCommerce holds it for this API account (facts 8.1). */
export type Hook = {
  id: number
  scope: string
  destination: string
  headers: Record<string, string>
  isActive: boolean
}

export type NewHook = Omit<Hook, 'id'>

export type Hooks = ReturnType<typeof createHooks>

const HookWire = z
  .object({
    id: z.number(),
    scope: z.string(),
    destination: z.string(),
    is_active: z.boolean(),
    headers: z.record(z.string(), z.string()).nullish(),
  })
  .transform(
    ({ is_active, headers, ...rest }): Hook => ({ ...rest, headers: headers ?? {}, isActive: is_active }),
  )

const OneWire = z.object({ data: HookWire })

const PageWire = z.object({
  data: z.array(HookWire),
  meta: z.object({ pagination: z.object({ total_pages: z.number() }).optional() }).optional(),
})

const perPage = 250

/** More than these nobody has: ten hooks of a scope, at most (facts 8.1). */
const pagesAtMost = 8

export function createHooks({ rest }: { rest: Rest }) {
  async function readPage(page: number, operation: Operation) {
    const path = `/hooks?page=${page}&limit=${perPage}`
    return parse(PageWire, await rest.call({ name: 'list webhooks', method: 'GET', path }, operation))
  }

  return {
    async list(operation: Operation): Promise<Hook[]> {
      const hooks: Hook[] = []
      for (let page = 1; page <= pagesAtMost; page++) {
        const { data, meta } = await readPage(page, operation)
        hooks.push(...data)
        if (page >= (meta?.pagination?.total_pages ?? 1)) break
      }
      return hooks
    },

    async create(hook: NewHook, operation: Operation): Promise<Hook> {
      const call = { name: 'create a webhook', method: 'POST' as const, path: '/hooks', body: toWire(hook) }
      return parse(OneWire, await rest.call(call, operation)).data
    },

    async update({ id, ...hook }: Hook, operation: Operation): Promise<Hook> {
      const path = `/hooks/${id}`
      const call = { name: 'update a webhook', method: 'PUT' as const, path, body: toWire(hook) }
      return parse(OneWire, await rest.call(call, operation)).data
    },

    async remove(id: number, operation: Operation): Promise<void> {
      await rest.call({ name: 'remove a webhook', method: 'DELETE', path: `/hooks/${id}` }, operation)
    },
  }
}

const toWire = ({ isActive, ...rest }: NewHook) => ({ ...rest, is_active: isActive })

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new AppError('upstream_changed', 'BigCommerce told of its webhooks in a shape we do not know.')
}
