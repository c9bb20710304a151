import type { Context } from 'koa'

const TYPE = 'https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes'

// The one body with which the management API answers whatever it refuses.
export const toRestError = (status: number, title: string, errors?: Record<string, string>) => ({
  status,
  title,
  type: TYPE,
  ...(errors && { errors }),
})

export function refuse(ctx: Context, status: number, title: string, errors?: Record<string, string>) {
  ctx.status = status
  ctx.body = toRestError(status, title, errors)
}
