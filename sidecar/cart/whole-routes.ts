import Router from '@koa/router'
import { z } from 'zod'
import { CertificateOrder, CodeBody } from '../certificate.ts'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import type { Session } from '../session/session.ts'
import { answer } from './answer.ts'
import { NewItem } from './new-item.ts'
import type { CartRoom } from './room.ts'
import { LineParams, lineErrors } from './routes.ts'

const longestMessage = 2000

const MessageBody = z.strictObject({
  message: z
    .string('must be text')
    .trim()
    .max(longestMessage, `must have ${longestMessage} characters or less`),
})
const CurrencyBody = z.strictObject({
  currencyCode: z.string('must be text').regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR'),
})
const RecoverBody = z.strictObject({
  token: z.string('must be text').regex(/^[\w-]{8,200}$/, 'must be the token of a link'),
  isConfirmed: z.boolean('must be true or false').default(false),
})
const SaveBody = z.strictObject({
  wishlistId: z.int('must be a wishlist').min(1).max(2_147_483_647).optional(),
})

const onCart = ['empty_cart', 'signed_out', 'conflict', 'payment_pending'] as const
const onCode = [...onCart, 'too_many_attempts'] as const

export const wholeCartDescription: Described[] = [
  ...['coupons', 'gift-certificates'].flatMap((kind): Described[] => [
    {
      method: 'post',
      path: `/v1/cart/${kind}`,
      summary: 'Applies a code',
      body: CodeBody,
      errors: [...onCode],
    },
    { method: 'delete', path: `/v1/cart/${kind}/{code}`, summary: 'Takes a code off', errors: [...onCart] },
  ]),
  {
    method: 'put',
    path: '/v1/cart/message',
    summary: 'The customer’s note to the shop',
    body: MessageBody,
    errors: [...onCart],
  },
  {
    method: 'put',
    path: '/v1/cart/currency',
    summary: 'The cart in another currency',
    body: CurrencyBody,
    errors: [...onCart],
  },
  {
    method: 'post',
    path: '/v1/cart/certificates',
    summary: 'Puts a gift certificate into the cart',
    body: CertificateOrder,
    errors: ['signed_out', 'payment_pending'],
  },
  {
    method: 'post',
    path: '/v1/cart/buy-now',
    summary: 'A cart of its own for one item, and the link to its checkout',
    body: NewItem,
    errors: ['not_found', 'out_of_stock', 'not_purchasable'],
  },
  {
    method: 'post',
    path: '/v1/cart/recover',
    summary: 'The cart a reminder leads back to',
    body: RecoverBody,
    errors: ['not_found', 'sign_in_needed', 'confirmation_needed', 'payment_pending', 'too_many_attempts'],
  },
  {
    method: 'post',
    path: '/v1/cart/items/{id}/save-for-later',
    summary: 'Moves a line to a wishlist',
    body: SaveBody,
    errors: [...lineErrors, 'sign_in_needed'],
  },
]

export function wholeCartRoutes({ vouchers, leaving, ...cart }: CartRoom): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  router.post('/v1/cart/coupons', async (ctx) => {
    const { code } = parse(CodeBody, ctx.state.body)
    answer(ctx, await vouchers.applyCoupon(ctx.state.session, code, ctx.state.operation))
  })

  router.delete('/v1/cart/coupons/:code', async (ctx) => {
    const { code } = parse(CodeBody, ctx.params)
    answer(ctx, await vouchers.removeCoupon(ctx.state.session, code, ctx.state.operation))
  })

  router.post('/v1/cart/gift-certificates', async (ctx) => {
    const { code } = parse(CodeBody, ctx.state.body)
    answer(ctx, await vouchers.applyCertificate(ctx.state.session, code, ctx.state.operation))
  })

  router.delete('/v1/cart/gift-certificates/:code', async (ctx) => {
    const { code } = parse(CodeBody, ctx.params)
    answer(ctx, await vouchers.removeCertificate(ctx.state.session, code, ctx.state.operation))
  })

  router.put('/v1/cart/message', async (ctx) => {
    const { message } = parse(MessageBody, ctx.state.body)
    answer(ctx, await cart.setMessage(ctx.state.session, message, ctx.state.operation))
  })

  router.put('/v1/cart/currency', async (ctx) => {
    const { currencyCode } = parse(CurrencyBody, ctx.state.body)
    answer(ctx, await cart.setCurrency(ctx.state.session, currencyCode, ctx.state.operation))
  })

  router.post('/v1/cart/certificates', async (ctx) => {
    const order = parse(CertificateOrder, ctx.state.body)
    answer(ctx, await cart.addCertificate(ctx.state.session, order, ctx.state.operation))
  })

  router.post('/v1/cart/buy-now', async (ctx) => {
    const item = parse(NewItem, ctx.state.body)
    answer(ctx, await leaving.buyNow(ctx.state.session, item, ctx.state.operation))
  })

  router.post('/v1/cart/recover', async (ctx) => {
    const link = parse(RecoverBody, ctx.state.body)
    const { session, operation } = ctx.state
    const keep = (now: Session): void => {
      ctx.state.session = now
    }
    answer(ctx, await cart.recover(session, { ...link, keep }, operation))
  })

  router.post('/v1/cart/items/:id/save-for-later', async (ctx) => {
    const { id } = parse(LineParams, ctx.params)
    const { wishlistId } = parse(SaveBody, ctx.state.body)
    answer(ctx, await leaving.saveForLater(ctx.state.session, id, wishlistId, ctx.state.operation))
  })

  return router
}
