import Router from '@koa/router'
import { z } from 'zod'
import type { ErrorCode } from '../errors.ts'
import { noStore } from '../http/no-store.ts'
import type { Described } from '../http/openapi.ts'
import { parse } from '../http/parse.ts'
import type { SessionState } from '../session/carry-session.ts'
import { AddressBody } from './address.ts'
import type { CheckoutRoom } from './room.ts'
import { ShippingBody } from './shipping.ts'
import { BillingBody, MessageBody, OptionBody, SpamBody } from './steps.ts'

const IdParams = z.object({ id: z.string().min(1).max(200) })
const EstimateBody = AddressBody.pick({
  countryCode: true,
  stateOrProvince: true,
  city: true,
  postalCode: true,
})

const errors: ErrorCode[] = ['empty_cart', 'signed_out', 'conflict']

export const stepDescription: Described[] = [
  {
    method: 'get',
    path: '/v1/checkout',
    summary: 'The checkout of the session’s cart; where that was ordered, what became of the order',
    errors,
  },
  {
    method: 'put',
    path: '/v1/checkout/billing-address',
    summary: 'Sets who pays, and where the order’s mail goes',
    body: BillingBody,
    errors,
  },
  {
    method: 'put',
    path: '/v1/checkout/shipping',
    summary: 'Sets where what is sent, in place of all that was said before',
    body: ShippingBody,
    errors,
  },
  {
    method: 'put',
    path: '/v1/checkout/shipping/{id}/option',
    summary: 'Chooses how one consignment is sent',
    body: OptionBody,
    errors,
  },
  {
    method: 'put',
    path: '/v1/checkout/message',
    summary: 'Sets the shopper’s words to the shop',
    body: MessageBody,
    errors,
  },
  {
    method: 'post',
    path: '/v1/checkout/spam-protection',
    summary: 'Shows the store that the shopper is a person',
    body: SpamBody,
    errors,
  },
  {
    method: 'post',
    path: '/v1/cart/estimate',
    summary: 'Works out shipping and taxes for a destination',
    body: EstimateBody,
    errors,
  },
  {
    method: 'put',
    path: '/v1/cart/estimate/option',
    summary: 'Chooses how the goods would be sent there',
    body: OptionBody,
    errors,
  },
]

/** Every step answers the checkout as it is then. */
export function stepRoutes({ show, steps, orGone }: CheckoutRoom): Router<SessionState> {
  const router = new Router<SessionState>()
  router.use(noStore())

  async function answer(
    ctx: { state: SessionState; body: unknown },
    step: () => Promise<void> = async () => {},
  ): Promise<void> {
    await orGone(ctx.state.session, step)
    const { session, ...shown } = await show(ctx.state.session, ctx.state.operation)
    ctx.state.session = session
    ctx.body = shown
  }

  router.get('/v1/checkout', (ctx) => answer(ctx))

  router.put('/v1/checkout/billing-address', async (ctx) => {
    const { session, operation, body } = ctx.state
    const { address } = parse(BillingBody, body)
    const { fresh: _, ...known } = session
    ctx.state.session = known
    await answer(ctx, () => steps.bill(session, address, operation))
  })

  router.put('/v1/checkout/shipping', async (ctx) => {
    const { session, operation, body } = ctx.state
    const shipping = parse(ShippingBody, body)
    await answer(ctx, () => steps.ship(session, shipping, 'shipping', operation))
  })

  router.put('/v1/checkout/shipping/:id/option', async (ctx) => {
    const { session, operation, body } = ctx.state
    const { id } = parse(IdParams, ctx.params)
    const { optionId } = parse(OptionBody, body)
    await answer(ctx, () => steps.choose(session, id, optionId, operation))
  })

  router.put('/v1/checkout/message', async (ctx) => {
    const { session, operation, body } = ctx.state
    const { message } = parse(MessageBody, body)
    await answer(ctx, () => steps.note(session, message, operation))
  })

  router.post('/v1/checkout/spam-protection', async (ctx) => {
    const { session, operation, body } = ctx.state
    const { token } = parse(SpamBody, body)
    await answer(ctx, () => steps.prove(session, token, operation))
  })

  router.post('/v1/cart/estimate', async (ctx) => {
    const { session, operation, body } = ctx.state
    const address = parse(EstimateBody, body)
    const shipping: ShippingBody = { consignments: [{ address, items: 'all' }] }
    await answer(ctx, () => steps.ship(session, shipping, 'estimate', operation))
  })

  router.put('/v1/cart/estimate/option', async (ctx) => {
    const { session, operation, body } = ctx.state
    const { optionId } = parse(OptionBody, body)
    await answer(ctx, () => steps.chooseFirst(session, optionId, operation))
  })

  return router
}
