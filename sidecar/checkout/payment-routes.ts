import Router from '@koa/router'
import type { ErrorCode } from '../errors.ts'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import type { Session } from '../session/session.ts'
import { PaymentBody } from './instrument.ts'
import type { CheckoutRoom } from './room.ts'

const refusals: ErrorCode[] = [
  'order_missing',
  'order_changed',
  'payment_declined',
  'payment_card_expired',
  'payment_funds_short',
  'payment_details_refused',
  'payment_details_missing',
  'payment_instrument_unknown',
  'payment_not_kept',
  'payment_revoked',
  'payment_duplicate',
  'payment_order_closed',
  'payment_order_unknown',
  'payment_provider_away',
  'payment_not_set_up',
  'payment_misconfigured',
  'payment_vault_off',
  'payment_not_begun',
]

export const paymentDescription: Described[] = [
  {
    method: 'post',
    path: '/v1/checkout/complete',
    summary: 'Makes the order, to be paid next; a checkout completed before gives its order',
    errors: ['empty_cart', 'signed_out', 'conflict', 'out_of_stock', 'not_purchasable'],
  },
  {
    method: 'get',
    path: '/v1/checkout/payment-methods',
    summary: 'The ways to pay, and what is to be paid',
    errors: ['empty_cart', 'signed_out'],
  },
  {
    method: 'get',
    path: '/v1/checkout/payments',
    summary: 'What became of the order’s payment, as BigCommerce has it now',
    errors: ['signed_out'],
  },
  {
    method: 'post',
    path: '/v1/checkout/payments',
    summary: 'Pays for the order, once; asked again it tells what became of it. Card numbers are refused',
    body: PaymentBody,
    errors: ['empty_cart', 'signed_out', 'sign_in_needed', 'conflict', 'too_many_attempts', ...refusals],
  },
]

export function paymentRoutes(room: CheckoutRoom): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  router.post('/v1/checkout/complete', async (ctx) => {
    answer(ctx, await room.complete(ctx.state.session, ctx.state.operation))
  })

  router.get('/v1/checkout/payment-methods', async (ctx) => {
    ctx.body = await room.showMethods(ctx.state.session, ctx.state.operation)
  })

  router.get('/v1/checkout/payments', async (ctx) => {
    answer(ctx, await room.state(ctx.state.session, ctx.state.operation))
  })

  router.post('/v1/checkout/payments', async (ctx) => {
    const { session, operation } = ctx.state
    const body = parse(PaymentBody, ctx.state.body)
    // Whatever comes of the payment, the session knows its order: that is how its outcome is found.
    const keep = (order: NonNullable<Session['order']>): void => {
      ctx.state.session = { ...ctx.state.session, order }
    }
    answer(ctx, await room.pay(session, { body, keep }, operation))
  })

  return router
}

function answer(ctx: { state: SessionState; body: unknown }, result: { session: Session }): void {
  const { session, ...body } = result
  ctx.state.session = session
  ctx.body = body
}
