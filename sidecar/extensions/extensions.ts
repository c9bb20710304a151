import type { Logger } from 'pino'
import { freezeAndWeigh } from '../cache/freeze.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import { CheckoutAnswer, type FilledAddress, Nothing, Offers } from './answers.ts'
import type { Extension, Offer, Shopper } from './extension.ts'
import { createGuard } from './guard.ts'
import { toCartSeen } from './seen.ts'
import { createTools, type Toolbox } from './tools.ts'

export type Loaded = { name: string; extension: Extension }

type Services = { loaded: Loaded[]; toolbox: Toolbox; timeoutMs: number; log: Logger }

export type Extensions = ReturnType<typeof createExtensions>

/** For the form of a checkout on the site; what is not known is null. */
export type Prefill = { email: string | null; address: FilledAddress | null; notices: string[] }

/** A shop's own logic. Nothing here throws, and nothing makes a shopper wait longer than the time it is given. */
export function createExtensions({ loaded, toolbox, timeoutMs, log }: Services) {
  const guarded = loaded.map(({ name, extension }) => {
    const guardOf = (hook: keyof Extension) => createGuard({ extension: name, hook, timeoutMs, log })
    return {
      name,
      extension,
      onCartRead: guardOf('onCartRead'),
      beforeCheckout: guardOf('beforeCheckout'),
      onSignIn: guardOf('onSignIn'),
    }
  })
  type Guarded = (typeof guarded)[number]

  const having = (hook: keyof Extension): Guarded[] =>
    guarded.filter(({ extension }) => extension[hook] !== undefined)

  const toolsFor = (operation: Operation) =>
    createTools(toolbox, { ...operation, deadline: Math.min(operation.deadline, Date.now() + timeoutMs) })

  /** A code that nobody has configured would be a shopper's disappointment at the till. */
  function configured({ name, extension }: Guarded, offers: Offer[], correlationId: string): Offer[] {
    const own = offers.filter(({ code }) => extension.coupons?.includes(code))
    if (own.length < offers.length)
      log.warn(
        { extension: name, correlationId },
        'an extension offered a code that is not among its coupons',
      )
    return own
  }

  return {
    isAskedBeforeCheckout: having('beforeCheckout').length > 0,
    timeoutMs,

    async offersFor(cart: unknown, session: Session, operation: Operation): Promise<Offer[]> {
      const asked = having('onCartRead')
      if (asked.length === 0) return []
      const { correlationId } = operation
      const tools = toolsFor(operation)
      const offers = await Promise.all(
        asked.map(async (one) => {
          const work = () => one.extension.onCartRead?.(frozen(inputOf(cart, session, operation)), tools)
          return configured(one, (await one.onCartRead(work, Offers, correlationId)) ?? [], correlationId)
        }),
      )
      return onePerCode(offers.flat())
    },

    async beforeCheckout(
      { cart, email }: { cart: unknown; email: string },
      session: Session,
      operation: Operation,
    ): Promise<Prefill | null> {
      const asked = having('beforeCheckout')
      const tools = toolsFor(operation)
      const answers = await Promise.all(
        asked.map((one) => {
          const input = () => frozen({ ...inputOf(cart, session, operation), email })
          const work = () => one.extension.beforeCheckout?.(input(), tools)
          return one.beforeCheckout(work, CheckoutAnswer, operation.correlationId)
        }),
      )
      const known = answers.flatMap((answer) => answer?.prefill ?? [])
      const prefill = {
        email: known.find((one) => one.email)?.email ?? null,
        address: known.find(({ address }) => address !== undefined)?.address ?? null,
        notices: answers.flatMap((answer) => answer?.notice || []),
      }
      return prefill.email || prefill.address || prefill.notices.length > 0 ? prefill : null
    },

    /** In the background: the shopper is signed in already. */
    onSignIn(shopper: { id: number; groupId: number }, operation: Operation): void {
      const own = { ...operation, deadline: Date.now() + timeoutMs }
      const tools = toolsFor(own)
      const { locale, correlationId } = operation
      for (const one of having('onSignIn')) {
        const who = { customerId: shopper.id, groupId: shopper.groupId }
        const work = () => one.extension.onSignIn?.(frozen({ shopper: who, locale }), tools)
        void one.onSignIn(work, Nothing, correlationId)
      }
    },
  }
}

const inputOf = (cart: unknown, { customer }: Session, { locale }: Operation) => {
  const shopper: Shopper = customer ? { customerId: customer.id, groupId: customer.groupId } : null
  return { shopper, locale, cart: toCartSeen(cart) }
}

/** Each module gets its own. */
function frozen<Value>(value: Value): Value {
  freezeAndWeigh(value)
  return value
}

const onePerCode = (offers: Offer[]): Offer[] =>
  [...new Map(offers.toReversed().map((offer) => [offer.code, offer])).values()].toReversed()
