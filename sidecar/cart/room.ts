import type { Attempts } from '../attempts.ts'
import { createCartRest } from '../bigcommerce/cart-rest.ts'
import { createCarts } from '../bigcommerce/carts.ts'
import { createCheckoutLinks } from '../bigcommerce/checkout-links.ts'
import { createCheckouts } from '../bigcommerce/checkouts.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import type { Rest } from '../bigcommerce/rest.ts'
import type { CertificateOrder } from '../certificate.ts'
import { invalidInput } from '../errors.ts'
import type { Guesses } from '../guesses.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { createAdding, type IsTransactional } from './adding.ts'
import { createChanging } from './changing.ts'
import { createGiftWrapping } from './gift-wrapping.ts'
import { createLeaving, type LeaveServices } from './leaving.ts'
import { createReading, type ReadServices } from './reading.ts'
import { createRecovering } from './recovering.ts'
import type { Written } from './stub.ts'
import { createVouchers } from './vouchers.ts'
import { createWriting, type Guards } from './writing.ts'

type Services = ReadServices &
  LeaveServices &
  Guards & {
    graphql: Graphql
    rest: Rest
    attempts: Attempts
    guess: Guesses
    isTransactional: IsTransactional
    /** Throws where the store sells no such gift certificate. */
    assertSold: (order: CertificateOrder, operation: Operation) => Promise<void>
  }

export type CartRoom = ReturnType<typeof createCartRoom>

/** What a shopper may do with their cart. */
export function createCartRoom(services: Services) {
  const { graphql, isTransactional, assertSold } = services
  const carts = createCarts({ graphql })
  const cartRest = createCartRest(services)
  const links = createCheckoutLinks({ graphql })
  const writing = createWriting(services)
  const adding = createAdding({ ...services, carts, writing })
  const changing = createChanging({ ...services, carts, writing })

  return {
    read: createReading({ ...services, checkouts: createCheckouts({ graphql }) }),
    add: adding.one,
    addSeveral: adding.several,
    change: changing.set,
    remove: changing.remove,
    clear: changing.clear,
    wrapping: createGiftWrapping({ graphql, cartRest, writing, changing }),
    vouchers: createVouchers({ ...services, carts, writing }),
    leaving: createLeaving({ ...services, links, adding, changing }),
    recover: createRecovering({ ...services, carts, cartRest, adding }),

    setMessage: (session: Session, message: string, operation: Operation): Promise<Written> =>
      writing.toCart(session, operation, async (cartId) => ({
        cart: await carts.setMessage(cartId, message, operation),
      })),

    /** The cart goes on under another id, which the session takes over. */
    async setCurrency(session: Session, currencyCode: string, operation: Operation): Promise<Written> {
      if (!(await isTransactional(currencyCode, operation))) throw notTransactional()
      const written = await writing.toCart(session, operation, async (cartId) => ({
        cart: await carts.changeCurrency(cartId, currencyCode, operation),
      }))
      if (session.fresh === undefined || session.fresh !== session.cartId) return written
      return { ...written, session: { ...written.session, fresh: written.session.cartId } }
    },

    async addCertificate(session: Session, order: CertificateOrder, operation: Operation): Promise<Written> {
      const cart = session.cartId === undefined ? null : await carts.read(session.cartId, operation)
      const currency = cart?.currencyCode ?? order.currency
      if (order.currency !== undefined && order.currency !== currency) throw otherCurrency()
      await assertSold({ ...order, currency }, operation)
      const { amount, theme, sender, recipient, message } = order
      const line = { name: 'Gift certificate', theme, amount, quantity: 1, sender, recipient }
      const giftCertificates = [{ ...line, ...(message === '' ? {} : { message }) }]
      return adding.put(session, { giftCertificates }, currency, operation)
    },
  }
}

const otherCurrency = () =>
  invalidInput([
    {
      field: 'currency',
      code: 'other_currency',
      message: 'The cart is in another currency than the certificate.',
    },
  ])

const notTransactional = () =>
  invalidInput([
    {
      field: 'currencyCode',
      code: 'not_transactional',
      message: 'The store takes no orders in this currency.',
    },
  ])
