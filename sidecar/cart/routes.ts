import Router from '@koa/router'
import { z } from 'zod'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import type { Session } from '../session/session.ts'
import type { CartRoom } from './cart.ts'
import { NewItem, QuantityBody } from './new-item.ts'

const LineParams = z.object({ id: z.string().min(1).max(100) })

export const cartDescription: Described[] = [
  { method: 'get', path: '/v1/cart', summary: 'The cart of the session' },
  {
    method: 'post',
    path: '/v1/cart/items',
    summary: 'Adds a product as chosen; makes the cart where there is none',
    body: NewItem,
    errors: ['not_found', 'out_of_stock', 'not_purchasable'],
  },
  {
    method: 'patch',
    path: '/v1/cart/items/{id}',
    summary: 'Sets a line’s quantity',
    body: QuantityBody,
    errors: ['item_gone', 'conflict', 'out_of_stock', 'not_purchasable'],
  },
  { method: 'delete', path: '/v1/cart/items/{id}', summary: 'Removes a line', errors: ['item_gone'] },
]

export function cartRoutes(cart: CartRoom): Router<SessionState> {
  const router = new Router<SessionState>()

  router.get('/v1/cart', async (ctx) => {
    answer(ctx, await cart.read(ctx.state.session, ctx.state.operation))
  })

  router.post('/v1/cart/items', async (ctx) => {
    const item = parse(NewItem, ctx.state.body)
    answer(ctx, await cart.add(ctx.state.session, item, ctx.state.operation))
  })

  router.patch('/v1/cart/items/:id', async (ctx) => {
    const { id } = parse(LineParams, ctx.params)
    const { quantity } = parse(QuantityBody, ctx.state.body)
    answer(ctx, await cart.setQuantity(ctx.state.session, id, quantity, ctx.state.operation))
  })

  router.delete('/v1/cart/items/:id', async (ctx) => {
    const { id } = parse(LineParams, ctx.params)
    answer(ctx, await cart.remove(ctx.state.session, id, ctx.state.operation))
  })

  return router
}

/** The session goes on as the cart left it; the rest is the body. */
function answer(ctx: { state: SessionState; body: unknown }, result: { session: Session }): void {
  const { session, ...body } = result
  ctx.state.session = session
  ctx.body = body
}
