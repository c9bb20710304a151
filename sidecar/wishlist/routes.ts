import Router from '@koa/router'
import { z } from 'zod'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { whoever } from '../session/signed-in.ts'
import { ChangeBody, CreateBody, ItemBody, Paging, type WishlistRoom } from './wishlists.ts'

const id = z.coerce.number('must be a number').int().min(1).max(2_147_483_647)
const ListParams = z.object({ id })
const ItemParams = z.object({ id, itemId: id })
const TokenParams = z.object({ token: z.string().regex(/^[\w-]{8,100}$/, 'must be a wishlist’s token') })

const own = ['sign_in_needed', 'signed_out'] as const
const one = [...own, 'not_found'] as const

export const wishlistDescription: Described[] = [
  {
    method: 'get',
    path: '/v1/customer/wishlists',
    summary: 'The lists of who is signed in',
    query: Paging,
    errors: [...own],
  },
  {
    method: 'post',
    path: '/v1/customer/wishlists',
    summary: 'Makes a list',
    body: CreateBody,
    errors: [...one],
  },
  {
    method: 'get',
    path: '/v1/customer/wishlists/{id}',
    summary: 'A list with its products',
    query: Paging,
    errors: [...one],
  },
  {
    method: 'patch',
    path: '/v1/customer/wishlists/{id}',
    summary: 'Renames a list, opens it to others or closes it',
    body: ChangeBody,
    errors: [...one],
  },
  { method: 'delete', path: '/v1/customer/wishlists/{id}', summary: 'Deletes a list', errors: [...one] },
  {
    method: 'post',
    path: '/v1/customer/wishlists/{id}/items',
    summary: 'Puts a product on a list',
    body: ItemBody,
    errors: [...one],
  },
  {
    method: 'delete',
    path: '/v1/customer/wishlists/{id}/items/{itemId}',
    summary: 'Takes one off',
    errors: [...one],
  },
  {
    method: 'get',
    path: '/v1/wishlists/{token}',
    summary: 'A list its owner has opened to others',
    query: Paging,
    errors: ['not_found'],
  },
]

export function wishlistRoutes(wishlists: WishlistRoom): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  router.get('/v1/customer/wishlists', async (ctx) => {
    whoever(ctx.state.session)
    ctx.body = await wishlists.list(parse(Paging, ctx.query), ctx.state.operation)
  })

  router.post('/v1/customer/wishlists', async (ctx) => {
    whoever(ctx.state.session)
    ctx.body = { wishlist: await wishlists.create(parse(CreateBody, ctx.state.body), ctx.state.operation) }
    ctx.status = 201
  })

  router.get('/v1/customer/wishlists/:id', async (ctx) => {
    whoever(ctx.state.session)
    const { id: list } = parse(ListParams, ctx.params)
    ctx.body = { wishlist: await wishlists.find(list, parse(Paging, ctx.query), ctx.state.operation) }
  })

  router.patch('/v1/customer/wishlists/:id', async (ctx) => {
    whoever(ctx.state.session)
    const { id: list } = parse(ListParams, ctx.params)
    ctx.body = {
      wishlist: await wishlists.change(list, parse(ChangeBody, ctx.state.body), ctx.state.operation),
    }
  })

  router.delete('/v1/customer/wishlists/:id', async (ctx) => {
    whoever(ctx.state.session)
    await wishlists.remove(parse(ListParams, ctx.params).id, ctx.state.operation)
    ctx.body = {}
  })

  router.post('/v1/customer/wishlists/:id/items', async (ctx) => {
    whoever(ctx.state.session)
    const { id: list } = parse(ListParams, ctx.params)
    ctx.body = { wishlist: await wishlists.add(list, parse(ItemBody, ctx.state.body), ctx.state.operation) }
  })

  router.delete('/v1/customer/wishlists/:id/items/:itemId', async (ctx) => {
    whoever(ctx.state.session)
    const { id: list, itemId } = parse(ItemParams, ctx.params)
    ctx.body = { wishlist: await wishlists.take(list, itemId, ctx.state.operation) }
  })

  router.get('/v1/wishlists/:token', async (ctx) => {
    const { token } = parse(TokenParams, ctx.params)
    ctx.body = { wishlist: await wishlists.findPublic(token, parse(Paging, ctx.query), ctx.state.operation) }
  })

  return router
}
