import { CartGoneError } from '../bigcommerce/cart-error.ts'
import type { LineInput } from '../bigcommerce/cart-input.ts'
import type { Carts, Goods } from '../bigcommerce/carts.ts'
import { type FieldError, invalidInput, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { type FindOrderOf, partWith } from './gone.ts'
import type { Buyable, NewItem, NewItems } from './new-item.ts'
import { toSelections } from './selection.ts'
import type { Written } from './stub.ts'
import { assertSignedIn, toWritten, type Writing } from './writing.ts'

export type FindProduct = (id: number, operation: Operation) => Promise<Buyable>
export type IsTransactional = (currency: string, operation: Operation) => Promise<boolean>

type Added = { name: string; quantity: number }

type Services = {
  carts: Carts
  writing: Writing
  findProduct: FindProduct
  isTransactional: IsTransactional
  findOrderOf?: FindOrderOf | undefined
}

export type Adding = ReturnType<typeof createAdding>

/** What comes into the cart, which is made where there is none. */
export function createAdding(services: Services) {
  const { carts, writing, findProduct, isTransactional, findOrderOf } = services

  async function toLine(item: Omit<NewItem, 'currency'>, operation: Operation) {
    const product = await findProduct(item.productId, operation)
    const { quantity } = item
    const line: LineInput = { productEntityId: product.id, quantity, ...toSelections(product, item) }
    return { line, product, added: { name: product.name, quantity } }
  }

  /** A cart that is gone has taken nothing, so the goods may go into a new one. */
  async function put(
    session: Session,
    goods: Goods,
    currency: string | undefined,
    operation: Operation,
  ): Promise<Written> {
    try {
      return toWritten(await addTo(session, goods, operation), session)
    } catch (error) {
      if (!(error instanceof CartGoneError)) throw error
      if (session.cartId !== undefined) assertSignedIn(session)
    }
    const made = await create(goods, currency, operation)
    if (session.customer !== undefined) await carts.assign(made, operation)
    const left = await leftOf(session, operation)
    // A cart made since is a guest's, whoever was signed in before.
    const { isSignedOut: _, ...rest } = left.session
    const written = toWritten({ cart: made }, rest, left.notices)
    return { ...written, session: { ...written.session, fresh: made.entityId } }
  }

  /** Lines go together with those of others who wait to add theirs; certificates by themselves. */
  function addTo(session: Session, goods: Goods, operation: Operation) {
    const add = async (cartId: string, added: Goods) => ({
      cart: await carts.add(cartId, added, operation),
    })
    return 'lineItems' in goods
      ? writing.join(session, operation, goods.lineItems, (cartId, lineItems) => add(cartId, { lineItems }))
      : writing.write(session, operation, (cartId) => add(cartId, goods))
  }

  async function leftOf(session: Session, operation: Operation) {
    const { cartId } = session
    if (cartId === undefined) return { session, notices: [] }
    const { notice, ...left } = await partWith(cartId, session, async () => findOrderOf?.(cartId, operation))
    return { ...left, notices: [notice] }
  }

  async function create(goods: Goods, currency: string | undefined, operation: Operation) {
    const usable = currency !== undefined && (await isTransactional(currency, operation))
    return carts.create(goods, usable ? currency : undefined, operation)
  }

  return {
    put,

    async one(session: Session, item: NewItem, operation: Operation): Promise<Written & { added: Added }> {
      const { line, added } = await toLine(item, operation)
      return { ...(await put(session, { lineItems: [line] }, item.currency, operation)), added }
    },

    /** All of them by one mutation, or none: what is wrong with any is told by its place in the list. */
    async several(
      session: Session,
      { items, currency }: NewItems,
      operation: Operation,
    ): Promise<Written & { added: Added[] }> {
      const read = await Promise.allSettled(items.map((item) => toLine(item, operation)))
      const wrong = read.flatMap((one, index) =>
        one.status === 'rejected' ? faultsOf(one.reason, index) : [],
      )
      if (wrong.length > 0) throw invalidInput(wrong)
      const lines = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      try {
        const written = await put(session, { lineItems: lines.map(({ line }) => line) }, currency, operation)
        return { ...written, added: lines.map(({ added }) => added) }
      } catch (error) {
        throw inList(
          error,
          lines.map(({ product }) => product),
        )
      }
    },

    /** A cart of its own for one item, beside the session's. */
    async apart(item: NewItem, operation: Operation): Promise<string> {
      const { line } = await toLine(item, operation)
      return (await create({ lineItems: [line] }, item.currency, operation)).entityId
    },
  }
}

/** What keeps one item out of the cart, by its place; what says nothing of the item is thrown. */
function faultsOf(error: unknown, index: number): FieldError[] {
  if (isAppError(error, 'invalid_input') && Array.isArray(error.details))
    return error.details.map((detail) => ({ ...detail, field: `items.${index}.${detail.field}` }))
  if (isAppError(error, 'not_found', 'moved')) {
    const message = 'The store has no such product.'
    return [{ field: `items.${index}.productId`, code: 'unknown_product', message }]
  }
  throw error
}

/** BigCommerce refuses a list as a whole, and names the product at fault at best. */
function inList(error: unknown, products: Buyable[]): unknown {
  if (!isAppError(error, 'invalid_input', 'out_of_stock', 'not_purchasable')) return error
  const named = products.findIndex(({ name }) => error.message.includes(name))
  if (named === -1 && products.length > 1) return error
  const index = Math.max(0, named)
  if (error.code === 'invalid_input') return invalidInput(faultsOf(error, index))
  const field = error.code === 'out_of_stock' ? 'quantity' : 'productId'
  return invalidInput([{ field: `items.${index}.${field}`, code: error.code, message: error.message }])
}
