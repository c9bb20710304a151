import Router from '@koa/router'
import { z } from 'zod'
import { addPayments } from '../payments/control.ts'
import type { Store } from '../store.ts'
import { addCartChanges } from './carts.ts'
import { addChanges } from './changes.ts'
import { FaultRule } from './faults.ts'
import { read, refuse } from './read.ts'
import { addWebhooks } from './webhooks.ts'

const Advance = z.strictObject({ advanceMs: z.int().nonnegative() })

// For tests only: what the store has seen, and what should go wrong next.
export function controlRoutes(store: Store) {
  const router = new Router({ prefix: '/_control' })
  addViews(router, store)
  addFaults(router, store)
  addIncidents(router, store)
  addChanges(router, store)
  addCartChanges(router, store)
  addWebhooks(router, store)
  addPayments(router, store)
  return router.routes()
}

function addViews(router: Router, store: Store) {
  router.get('/health', (ctx) => {
    ctx.body = { status: 'ok' }
  })
  router.get('/log', (ctx) => {
    const { entries, mostInFlight } = store.requestLog
    ctx.body = { entries: entries(), mostInFlight: mostInFlight() }
  })
  router.delete('/log', (ctx) => {
    store.requestLog.clear()
    ctx.status = 204
  })
  router.get('/mails', (ctx) => {
    ctx.body = { mails: store.mails.all() }
  })
  router.get('/orders', (ctx) => {
    ctx.body = { orders: store.orders.all() }
  })
}

function addFaults(router: Router, store: Store) {
  router.get('/faults', (ctx) => {
    ctx.body = { rules: store.faults.all() }
  })
  router.post('/faults', (ctx) => {
    const rule = read(FaultRule, ctx)
    if (!rule) return
    store.faults.add(rule)
    ctx.body = { rules: store.faults.all() }
  })
  router.delete('/faults', (ctx) => {
    store.faults.clear()
    ctx.status = 204
  })
}

function addIncidents(router: Router, store: Store) {
  router.post('/clock', (ctx) => {
    const input = read(Advance, ctx)
    if (!input) return
    store.clock.advance(input.advanceMs)
    ctx.body = { now: new Date(store.clock.now()).toISOString() }
  })
  router.post('/tokens/revoke', (ctx) => {
    store.tokens.revokeAll()
    ctx.status = 204
  })
  router.post('/carts/:id/touch', (ctx) => {
    const cart = store.carts.touch(ctx.params.id ?? '')
    if (!cart) return refuse(ctx, 404, [`There is no cart ${ctx.params.id}`])
    ctx.body = { version: cart.version }
  })
}
