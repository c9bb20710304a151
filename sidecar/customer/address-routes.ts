import Router from '@koa/router'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { whoever } from '../session/signed-in.ts'
import type { Addresses } from './addresses.ts'
import { AddressBody, AddressPatch, IdParams, Paging, RemovalBody } from './bodies.ts'

const list = '/v1/customer/addresses'

export const addressDescription: Described[] = [
  {
    method: 'get',
    path: list,
    summary: 'The customer’s addresses',
    query: Paging,
    errors: ['sign_in_needed', 'signed_out'],
  },
  {
    method: 'post',
    path: list,
    summary: 'Adds an address',
    body: AddressBody,
    errors: ['sign_in_needed', 'signed_out'],
  },
  {
    method: 'put',
    path: `${list}/default`,
    summary: 'Makes one of the addresses the default',
    body: IdParams,
    errors: ['sign_in_needed', 'signed_out', 'not_found', 'not_allowed'],
  },
  {
    method: 'patch',
    path: `${list}/{id}`,
    summary: 'Changes an address',
    body: AddressPatch,
    errors: ['sign_in_needed', 'signed_out', 'not_found'],
  },
  {
    method: 'delete',
    path: `${list}/{id}`,
    summary: 'Removes an address',
    body: RemovalBody,
    errors: ['sign_in_needed', 'signed_out', 'not_found'],
  },
]

export function addressRoutes(addresses: Addresses): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  router.get(list, async (ctx) => {
    whoever(ctx.state.session)
    ctx.body = await addresses.list(parse(Paging, ctx.query), ctx.state.operation)
  })

  router.post(list, async (ctx) => {
    whoever(ctx.state.session)
    const address = await addresses.add(parse(AddressBody, ctx.state.body), ctx.state.operation)
    ctx.status = 201
    ctx.body = { address }
  })

  router.put(`${list}/default`, async (ctx) => {
    const customer = whoever(ctx.state.session)
    const { id } = parse(IdParams, ctx.state.body)
    await addresses.makeDefault(customer.id, id, ctx.state.operation)
    ctx.body = {}
  })

  router.patch(`${list}/:id`, async (ctx) => {
    whoever(ctx.state.session)
    const { id } = parse(IdParams, ctx.params)
    const patch = parse(AddressPatch, ctx.state.body)
    ctx.body = { address: await addresses.change(id, patch, ctx.state.operation) }
  })

  router.delete(`${list}/:id`, async (ctx) => {
    whoever(ctx.state.session)
    const { id } = parse(IdParams, ctx.params)
    await addresses.remove(id, parse(RemovalBody, ctx.state.body), ctx.state.operation)
    ctx.body = {}
  })

  return router
}
