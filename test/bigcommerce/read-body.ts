import type { Context, Middleware } from 'koa'

const MAX_BYTES = 1_048_576

// Leaves JSON or a posted form in ctx.state.body, and nothing where there is neither.
export const readBody: Middleware = async (ctx, next) => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BYTES) ctx.throw(413)
    chunks.push(chunk)
  }
  ctx.state.body = parse(ctx, Buffer.concat(chunks).toString())
  await next()
}

function parse(ctx: Context, text: string): unknown {
  if (ctx.is('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text))
  if (!ctx.is('application/json')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
