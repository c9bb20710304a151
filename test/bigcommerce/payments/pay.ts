import type { Context } from 'koa'
import type { Order } from '../orders/order.ts'
import type { Store } from '../store.ts'
import { type Charge, toCharge } from './charge.ts'
import { type Refusal, refusal, toBody } from './codes.ts'
import type { Incident } from './incidents.ts'
import { readPayment } from './request.ts'

const MEDIA_TYPE = 'application/vnd.bc.v1+json'

// A payment request, from the token that it brings to the money that it takes.
export async function pay(ctx: Context, store: Store) {
  const { payments } = store
  if (!payments.limit.take()) return refuse(ctx, TOO_MANY, null, store)
  if (!ctx.get('Accept').includes(MEDIA_TYPE)) return refuse(ctx, NOT_ACCEPTABLE, null, store)
  const payable = await readToken(ctx, store)
  if (!payable) return refuse(ctx, UNAUTHORIZED, null, store)
  const order = store.orders.byNumber(payable.orderNumber)
  if (!order) return refuse(ctx, refusal(30003), payable.orderNumber, store)
  const deal = judge(ctx.state.body, order, store)
  if ('status' in deal) return refuse(ctx, deal, order.number, store)
  await take(ctx, deal, store)
}

const TOO_MANY: Refusal = {
  status: 429,
  title: 'Too many requests',
  detail: 'There were more payments than the limit allows.',
}
const NOT_ACCEPTABLE: Refusal = {
  status: 406,
  title: 'Not acceptable',
  detail: `The Accept header must be ${MEDIA_TYPE}.`,
}
const UNAUTHORIZED = refusal(30102, {
  status: 401,
  title: 'Unauthorized',
  detail: 'The payment access token is missing, invalid or expired.',
})

async function readToken(ctx: Context, { options, payments }: Store) {
  const [, token] = /^PAT (\S+)$/.exec(ctx.get('Authorization')) ?? []
  return token && ctx.params.hash === options.storeHash ? payments.readToken(token) : undefined
}

type Deal = { order: Order; charge: Charge; incident: Incident | undefined }

function judge(body: unknown, order: Order, store: Store): Deal | Refusal {
  const refused = store.payments.whyNot(order)
  if (refused) return refused
  const asked = readPayment(body)
  if ('status' in asked) return asked
  const incident = store.payments.incidents.take()
  if (incident?.kind === 'refuse') return refusal(incident.code)
  const charge = toCharge(asked, order, store)
  return 'status' in charge ? charge : { order, charge, incident }
}

// While a payment is on its way to land, its order can be paid by another: the provider takes both.
async function take(ctx: Context, { order, charge, incident }: Deal, store: Store) {
  const { payments, orders, options } = store
  if (incident?.kind === 'lands_later') {
    if (incident.breaks) hangUp(ctx)
    await payments.incidents.landing(incident.ms)
  }
  const isPending = incident?.kind === 'pending'
  const note = (outcome: string) =>
    payments.note({ orderNumber: order.number, correlationId: ctx.get('X-Correlation-Id') || null, outcome })
  const land = () => {
    note('taken')
    return payments.take(order, charge).id
  }
  if (isPending) {
    note('pending')
    if (!incident.staysIncomplete) orders.setFate(order, 'AWAITING_PAYMENT')
    void payments.incidents.landing(null).then(land)
  }
  const id = isPending ? crypto.randomUUID() : land()
  if (incident?.kind === 'answer_lost') return hangUp(ctx)
  ctx.status = 201
  ctx.body = {
    data: {
      id,
      transaction_type: options.payments.isAuthorizeOnly ? 'authorization' : 'purchase',
      status: isPending ? 'pending' : 'success',
    },
  }
}

function refuse(ctx: Context, refused: Refusal, orderNumber: number | null, { payments }: Store) {
  const outcome = `${refused.status} ${refused.code ?? ''}`.trim()
  payments.note({ orderNumber, correlationId: ctx.get('X-Correlation-Id') || null, outcome })
  ctx.status = refused.status
  ctx.body = toBody(refused)
}

function hangUp(ctx: Context) {
  ctx.respond = false
  ctx.req.socket.destroy()
}
