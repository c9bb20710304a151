import type Router from '@koa/router'
import type { Context } from 'koa'
import { z } from 'zod'
import { product } from '../catalog/make.ts'
import type { Store } from '../store.ts'
import { read, refuse } from './read.ts'

const amount = z.number().nonnegative()
const count = z.int().nonnegative()
const path = z.string().startsWith('/')
const name = z.string().min(1)

const Facts = z.strictObject({
  name,
  path,
  price: amount,
  salePrice: amount,
  stock: count,
  visible: z.boolean(),
  hidePrice: z.boolean(),
  minQuantity: count,
  maxQuantity: count,
  availability: z.enum(['Available', 'Preorder', 'Unavailable']),
  categoryIds: z.array(z.int()),
})
const NewProduct = z.strictObject({
  ...exactPartial(Facts.omit({ name: true, price: true })).shape,
  id: z.int().positive(),
  name,
  price: amount,
})
const Change = z.strictObject({
  ...exactPartial(Facts).shape,
  variants: z
    .array(z.strictObject({ id: z.int(), price: amount.exactOptional(), stock: count.exactOptional() }))
    .exactOptional(),
})
const Assignment = z.strictObject({ isAssigned: z.boolean() })
const Category = z.strictObject({
  name: name.exactOptional(),
  path: path.exactOptional(),
  description: z.string().exactOptional(),
})
const Redirect = z.strictObject({ from: path, to: z.string().min(1) })
const PriceRecord = z.strictObject({ variantId: z.int(), price: amount })
const Display = z.enum(['INC', 'EX', 'BOTH'])
const Settings = z.strictObject({
  productFilteringEnabled: z.boolean().exactOptional(),
  taxPercent: amount.exactOptional(),
  taxDisplay: z.strictObject({ pdp: Display, plp: Display }).exactOptional(),
  reviewsModerated: z.boolean().exactOptional(),
  reviewsByCustomersOnly: z.boolean().exactOptional(),
  hookRetryScale: amount.exactOptional(),
  hookDuplicates: z.boolean().exactOptional(),
  hookDisorder: z.boolean().exactOptional(),
})

type World = Pick<Store, 'shelf' | 'reviews' | 'changeOptions'>

// What a merchant does in the control panel; hooks hear of it.
export function addChanges(router: Router, world: World) {
  addProductChanges(router, world)
  addStoreChanges(router, world)
}

function addProductChanges(router: Router, { shelf }: World) {
  const tell = (ctx: Context, changed: object | undefined, what: string) => {
    if (changed) ctx.body = { product: changed }
    else refuse(ctx, 404, [`There is no ${what}`])
  }
  router.post('/products', (ctx) => {
    const input = read(NewProduct, ctx)
    if (!input) return
    const sku = `NEW-${input.id}`
    ctx.body = { product: shelf.add(product({ sku, description: '', categoryIds: [], ...input })) }
  })
  router.post('/products/:id', (ctx) => {
    const input = read(Change, ctx)
    if (input) tell(ctx, shelf.change(Number(ctx.params.id), input), `product ${ctx.params.id}`)
  })
  router.delete('/products/:id', (ctx) => {
    tell(ctx, shelf.remove(Number(ctx.params.id)), `product ${ctx.params.id}`)
  })
  router.post('/products/:id/channel', (ctx) => {
    const input = read(Assignment, ctx)
    if (!input) return
    const changed = shelf.change(Number(ctx.params.id), { visible: input.isAssigned }, 'channel')
    tell(ctx, changed, `product ${ctx.params.id}`)
  })
  router.post('/price-list', (ctx) => {
    const input = read(PriceRecord, ctx)
    if (!input) return
    const { variantId: id, price } = input
    const owner = shelf.productOfVariant(id)
    const changed = owner && shelf.change(owner.id, { variants: [{ id, price }] }, 'priceList')
    tell(ctx, changed, `variant ${id}`)
  })
}

function addStoreChanges(router: Router, { shelf, reviews, changeOptions }: World) {
  router.get('/reviews', (ctx) => {
    ctx.body = { waiting: reviews.waiting() }
  })
  router.post('/reviews/:id/approve', (ctx) => {
    const review = reviews.approve(Number(ctx.params.id))
    if (!review) return refuse(ctx, 404, [`No review ${ctx.params.id} is waiting`])
    ctx.body = { review }
  })
  router.post('/categories/:id', (ctx) => {
    const input = read(Category, ctx)
    if (!input) return
    const changed = shelf.changeCategory(Number(ctx.params.id), input)
    if (!changed) return refuse(ctx, 404, [`There is no category ${ctx.params.id}`])
    ctx.body = { category: changed }
  })
  router.post('/redirects', (ctx) => {
    const input = read(Redirect, ctx)
    if (!input) return
    shelf.addRedirect(input)
    ctx.body = { redirect: input }
  })
  router.post('/settings', (ctx) => {
    const input = read(Settings, ctx)
    if (!input) return
    changeOptions(input)
    ctx.body = { settings: input }
  })
}

function exactPartial<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const shape = Object.entries(schema.shape).map(([key, type]) => [key, (type as z.ZodType).exactOptional()])
  return z.strictObject(Object.fromEntries(shape) as { [Key in keyof Shape]: z.ZodExactOptional<Shape[Key]> })
}
