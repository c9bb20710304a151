import Router from '@koa/router'
import { z } from 'zod'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
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
    const { session, ...body } = await cart.read(ctx.state.session, ctx.state.operation)
    ctx.state.session = session
    ctx.body = body
  })

  router.post('/v1/cart/items', async (ctx) => {
    const item = parse(NewItem, ctx.state.body)
    const { session, ...body } = await cart.add(ctx.state.session, item, ctx.state.operation)
    ctx.state.session = session
    ctx.body = body
  })

  router.patch('/v1/cart/items/:id', async (ctx) => {
    const { id } = parse(LineParams, ctx.params)
    const { quantity } = parse(QuantityBody, ctx.state.body)
    const { session, ...body } = await cart.setQuantity(ctx.state.session, id, quantity, ctx.state.operation)
    ctx.state.session = session
    ctx.body = body
  })

  router.delete('/v1/cart/items/:id', async (ctx) => {
    const { id } = parse(LineParams, ctx.params)
    const { session, ...body } = await cart.remove(ctx.state.session, id, ctx.state.operation)
    ctx.state.session = session
    ctx.body = body
  })

  return router
}
