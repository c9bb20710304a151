import type { Context } from 'koa'
import type { z } from 'zod'

// What was sent, or nothing where it is wrong: then the answer says in which of its fields.
export function read<Schema extends z.ZodType>(schema: Schema, ctx: Context): z.infer<Schema> | undefined {
  const parsed = schema.safeParse(ctx.state.body ?? {})
  if (parsed.success) return parsed.data
  refuse(
    ctx,
    422,
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`),
  )
  return undefined
}

export function refuse(ctx: Context, status: number, problems: string[]) {
  ctx.status = status
  ctx.body = { problems }
}
