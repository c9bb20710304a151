import Router from '@koa/router'
import type { Described } from '../http/openapi.ts'
import type { State } from '../http/state.ts'
import { ReviewBody, type Reviews } from './review-writing.ts'

export const reviewDescription: Described[] = [
  {
    method: 'post',
    path: '/v1/catalog/products/{id}/reviews',
    summary: 'Sends a review to the store',
    body: ReviewBody,
    errors: ['not_found', 'conflict'],
  },
]

export function reviewRoutes(reviews: Reviews): Router<State> {
  const router = new Router<State>()
  router.post('/v1/catalog/products/:id/reviews', async (ctx) => {
    await reviews.write(ctx.params, ctx.state.body, ctx.state.operation)
    ctx.status = 201
    ctx.body = {}
  })
  return router
}
