import Router from '@koa/router'
import { z } from 'zod'
import { CertificateOrder, CodeBody } from '../certificate.ts'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import type { GiftCertificateRoom } from './gift-certificates.ts'

const SettingsQuery = z.object({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR')
    .optional(),
})

export const giftCertificateDescription: Described[] = [
  {
    method: 'get',
    path: '/v1/gift-certificates/settings',
    summary: 'What gift certificates the store sells',
    query: SettingsQuery,
  },
  {
    method: 'post',
    path: '/v1/gift-certificates/preview',
    summary: 'A gift certificate as it will look, as HTML',
    body: CertificateOrder,
  },
  {
    method: 'post',
    path: '/v1/gift-certificates/balance',
    summary: 'What is left of a gift certificate',
    body: CodeBody,
    errors: ['too_many_attempts'],
  },
]

export function giftCertificateRoutes(giftCertificates: GiftCertificateRoom): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  router.get('/v1/gift-certificates/settings', async (ctx) => {
    const { currency } = parse(SettingsQuery, ctx.query)
    ctx.body = await giftCertificates.settings(currency, ctx.state.operation)
  })

  router.post('/v1/gift-certificates/preview', async (ctx) => {
    ctx.body = await giftCertificates.preview(parse(CertificateOrder, ctx.state.body), ctx.state.operation)
  })

  router.post('/v1/gift-certificates/balance', async (ctx) => {
    const { code } = parse(CodeBody, ctx.state.body)
    const { session, operation } = ctx.state
    ctx.body = await giftCertificates.balance(code, session.cartId, operation)
  })

  return router
}
