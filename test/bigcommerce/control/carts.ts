import type Router from '@koa/router'
import { z } from 'zod'
import { leaveBehind } from '../carts/leave-behind.ts'
import { couponTypes } from '../promotions/coupon.ts'
import type { Store } from '../store.ts'
import { read, refuse } from './read.ts'

const cents = z.int().nonnegative()
const percent = z.number().min(0).max(100)
const Reduction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), percent }),
  z.strictObject({ kind: z.literal('perItem'), cents }),
  z.strictObject({ kind: z.literal('perTotal'), cents }),
  z.strictObject({ kind: z.literal('cheapest'), percent, of: z.int().positive() }),
])
const ofDelivery = z.strictObject({ kind: z.literal('shipping'), cents: cents.exactOptional() })
const NewCoupon = z.strictObject({
  code: z.string().min(1),
  type: z.enum(couponTypes),
  reduction: z.union([Reduction, ofDelivery]),
  expiresAt: z.iso.datetime().exactOptional(),
  minimum: cents.exactOptional(),
  productIds: z.array(z.int()).exactOptional(),
  categoryIds: z.array(z.int()).exactOptional(),
  groupIds: z.array(z.int()).exactOptional(),
  countries: z.array(z.string().length(2)).exactOptional(),
})
const NewCertificate = z.strictObject({
  code: z.string().min(1),
  balanceCents: cents,
  currencyCode: z.string().default('USD'),
  status: z.enum(['ACTIVE', 'DISABLED', 'PENDING']).default('ACTIVE'),
  expiresAt: z.iso.datetime().exactOptional(),
})
const Settings = z.strictObject({
  checkoutSpamProtection: z.boolean().exactOptional(),
  cartErrors: z.enum(['bare', 'typed']).exactOptional(),
  mostCoupons: z.int().positive().exactOptional(),
  checkoutFees: z.array(z.strictObject({ id: z.string(), name: z.string(), cents })).exactOptional(),
})
const Left = z.strictObject({ email: z.email().exactOptional() })

// What a merchant does about carts, and what time does to them.
export function addCartChanges(router: Router, store: Store) {
  router.post('/carts/:id/abandon', (ctx) => {
    const input = read(Left, ctx)
    if (!input) return
    const cart = store.carts.find(ctx.params.id ?? '')
    if (!cart) return refuse(ctx, 404, [`There is no cart ${ctx.params.id}`])
    ctx.body = leaveBehind(cart, input.email, store)
  })
  router.post('/coupons', (ctx) => {
    const input = read(NewCoupon, ctx)
    if (!input) return
    const others = store.options.coupons.filter(({ code }) => code !== input.code)
    const coupon = { ...input, id: Math.max(0, ...store.options.coupons.map(({ id }) => id)) + 1 }
    store.changeOptions({ coupons: [...others, coupon] })
    ctx.body = { coupon }
  })
  router.post('/gift-certificates', (ctx) => {
    const input = read(NewCertificate, ctx)
    if (!input) return
    const nobody = { name: 'The merchant', email: 'hello@fern-and-flint.example' }
    const purchasedAt = new Date(store.clock.now()).toISOString()
    const rest = { sender: nobody, recipient: nobody, message: '', theme: 'GENERAL', purchasedAt }
    ctx.body = {
      certificate: store.giftCertificates.add({ ...input, ...rest, amountCents: input.balanceCents }),
    }
  })
  router.get('/gift-certificates', (ctx) => {
    ctx.body = { certificates: store.giftCertificates.all() }
  })
  router.post('/checkout-settings', (ctx) => {
    const input = read(Settings, ctx)
    if (!input) return
    store.changeOptions(input)
    ctx.body = { settings: input }
  })
}
