import type { Context } from 'koa'
import { z } from 'zod'
import { refuse } from '../rest/rest-error.ts'
import { restRouter } from '../rest/router.ts'
import { needsScope } from '../rest/scope.ts'
import type { Store } from '../store.ts'
import type { Cart, Line, Wrapping } from './cart.ts'
import { replaceLine } from './line.ts'
import { Refusal } from './refusal.ts'
import { toRestCart } from './rest-cart.ts'
import { wrapLine } from './wrap.ts'

const Wrap = z.object({
  wrap_together: z.boolean(),
  wrap_details: z.array(z.object({ id: z.int(), message: z.string().max(500).default('') })),
})
const ItemChange = z.object({
  line_item: z.object({ quantity: z.int().positive().optional(), gift_wrapping: Wrap.nullish() }),
  version: z.int().optional(),
})
const NewItems = z.object({
  custom_items: z
    .array(
      z.object({
        name: z.string().min(1),
        quantity: z.int().positive(),
        list_price: z.number().nonnegative(),
        sku: z.string().default(''),
      }),
    )
    .min(1),
  version: z.int().optional(),
})

// What of carts there is in the management API only: gift wrapping, items put in by hand, and the way back to a cart.
export function cartRoutes(store: Store) {
  const { carts, options, abandoned } = store
  const router = restRouter(store)
  const reads = needsScope(options, 'store_cart', 'store_cart_read_only')
  const writes = needsScope(options, 'store_cart')
  const of = (ctx: Context, act: (cart: Cart) => void) => {
    const cart = carts.find(String(ctx.params.id))
    if (!cart) return refuse(ctx, 404, 'The requested resource was not found')
    act(cart)
  }

  router.get('/carts/:id', reads, (ctx) => of(ctx, (cart) => tell(ctx, cart, store)))
  router.put('/carts/:id/items/:item', writes, (ctx) =>
    of(ctx, (cart) => {
      const line = cart.lines.find(({ id }) => id === ctx.params.item)
      if (!line) return refuse(ctx, 404, 'The requested resource was not found')
      const parsed = ItemChange.safeParse(ctx.state.body)
      if (!parsed.success) return refuse(ctx, 422, 'JSON data is missing or invalid', toErrors(parsed.error))
      changeItem(ctx, { cart, line, change: parsed.data }, store)
    }),
  )
  router.post('/carts/:id/items', writes, (ctx) =>
    of(ctx, (cart) => {
      const parsed = NewItems.safeParse(ctx.state.body)
      if (!parsed.success) return refuse(ctx, 422, 'JSON data is missing or invalid', toErrors(parsed.error))
      const added = parsed.data.custom_items.map(({ list_price, ...told }) => ({
        ...told,
        id: crypto.randomUUID(),
        cents: Math.round(list_price * 100),
      }))
      write(ctx, { cart, version: parsed.data.version }, store, (now) => ({
        ...now,
        customItems: [...now.customItems, ...added],
      }))
      if (ctx.status === 200) ctx.status = 201
    }),
  )
  router.get('/abandoned-carts/:token', reads, (ctx) => {
    const cart = carts.find(abandoned.cartOf(String(ctx.params.token)) ?? '')
    if (!cart) return refuse(ctx, 404, 'The requested resource was not found')
    ctx.body = { data: { cart_id: cart.id }, meta: {} }
  })
  return router.routes()
}

type Change = { cart: Cart; line: Line; change: z.infer<typeof ItemChange> }

function changeItem(ctx: Context, { cart, line, change }: Change, store: Store) {
  const { quantity = line.quantity, gift_wrapping } = change.line_item
  const wrapping = gift_wrapping === undefined ? line.wrapping : toWrapping(gift_wrapping)
  const wrapped = wrapLine(cart, line, wrapping, store.shelf)
  if ('errors' in wrapped) return refuse(ctx, 422, 'JSON data is missing or invalid', wrapped.errors)
  write(ctx, { cart, version: change.version }, store, () => ({
    ...wrapped.cart,
    lines: withQuantity(wrapped.cart.lines, line.id, quantity, store.shelf),
  }))
}

function withQuantity(lines: Line[], id: string, quantity: number, shelf: Store['shelf']) {
  const line = lines.find((each) => each.id === id)
  return line ? replaceLine(lines, line, { ...line, quantity }, shelf) : lines
}

// No paper at all is none, too.
const toWrapping = (told: z.infer<typeof Wrap> | null): Wrapping | undefined =>
  told && told.wrap_details.length > 0
    ? { isTogether: told.wrap_together, details: told.wrap_details }
    : undefined

type Versioned = { cart: Cart; version: number | undefined }

function write(ctx: Context, { cart, version }: Versioned, store: Store, toNext: (cart: Cart) => Cart) {
  try {
    tell(ctx, store.carts.revise({ cartEntityId: cart.id, version: version ?? null }, toNext), store)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refuse(ctx, error.code === 'CART_CONFLICT' ? 409 : 422, error.message)
  }
}

function tell(ctx: Context, cart: Cart, store: Store) {
  ctx.body = { data: toRestCart(cart, store), meta: {} }
}

const toErrors = ({ issues }: z.ZodError) =>
  Object.fromEntries(issues.map(({ path, message }) => [path.join('.') || 'body', message]))
