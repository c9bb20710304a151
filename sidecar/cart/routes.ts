import Router from '@koa/router'
import { z } from 'zod'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { answer } from './answer.ts'
import { WrappingBody } from './gift-wrapping.ts'
import { AddBody, isList, LineChange, NewItem, NewItems } from './new-item.ts'
import type { CartRoom } from './room.ts'

export const LineParams = z.object({ id: z.string().min(1).max(100) })

export const lineErrors = ['item_gone', 'conflict', 'signed_out', 'busy', 'payment_pending'] as const
const buying = ['not_found', 'out_of_stock', 'not_purchasable'] as const

export const cartDescription: Described[] = [
  { method: 'get', path: '/v1/cart', summary: 'The cart of the session', errors: ['signed_out'] },
  {
    method: 'delete',
    path: '/v1/cart',
    summary: 'Empties the cart',
    errors: ['signed_out', 'payment_pending'],
  },
  {
    method: 'post',
    path: '/v1/cart/items',
    summary: 'Adds a product as chosen, or several at once; makes the cart where there is none',
    body: AddBody,
    errors: [...buying, 'signed_out', 'payment_pending', 'added_or_not'],
  },
  {
    method: 'patch',
    path: '/v1/cart/items/{id}',
    summary: 'Sets a line’s quantity, or what is chosen of its product; the last word wins',
    body: LineChange,
    errors: [...lineErrors, ...buying],
  },
  {
    method: 'delete',
    path: '/v1/cart/items/{id}',
    summary: 'Removes a line',
    errors: [...lineErrors],
  },
  {
    method: 'get',
    path: '/v1/cart/items/{id}/gift-wrapping',
    summary: 'What a line can be wrapped in',
    errors: ['item_gone', 'signed_out'],
  },
  {
    method: 'put',
    path: '/v1/cart/items/{id}/gift-wrapping',
    summary: 'Has a line wrapped, or not',
    body: WrappingBody,
    errors: [...lineErrors],
  },
]

export function cartRoutes(cart: CartRoom): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  router.get('/v1/cart', async (ctx) => {
    answer(ctx, await cart.read(ctx.state.session, ctx.state.operation))
  })

  router.delete('/v1/cart', async (ctx) => {
    answer(ctx, await cart.clear(ctx.state.session, ctx.state.operation))
  })

  router.post('/v1/cart/items', async (ctx) => {
    const { session, operation, body } = ctx.state
    answer(
      ctx,
      isList(body)
        ? await cart.addSeveral(session, parse(NewItems, body), operation)
        : await cart.add(session, parse(NewItem, body), operation),
    )
  })

  router.patch('/v1/cart/items/:id', async (ctx) => {
    const { id } = parse(LineParams, ctx.params)
    const change = parse(LineChange, ctx.state.body)
    answer(ctx, await cart.change(ctx.state.session, id, change, ctx.state.operation))
  })

  router.delete('/v1/cart/items/:id', async (ctx) => {
    const { id } = parse(LineParams, ctx.params)
    answer(ctx, await cart.remove(ctx.state.session, id, ctx.state.operation))
  })

  router.get('/v1/cart/items/:id/gift-wrapping', async (ctx) => {
    const { id } = parse(LineParams, ctx.params)
    ctx.body = await cart.wrapping.options(ctx.state.session, id, ctx.state.operation)
  })

  router.put('/v1/cart/items/:id/gift-wrapping', async (ctx) => {
    const { id } = parse(LineParams, ctx.params)
    const body = parse(WrappingBody, ctx.state.body)
    answer(ctx, await cart.wrapping.set(ctx.state.session, id, body, ctx.state.operation))
  })

  return router
}
