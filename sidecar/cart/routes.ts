import Router from '@koa/router'
import { z } from 'zod'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import type { CartRoom } from './cart.ts'
import { NewItem, QuantityBody } from './new-item.ts'

const LineParams = z.object({ id: z.string().min(1).max(100) })

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
