import { z } from 'zod'
import type { Customers } from '../bigcommerce/customers.ts'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { Limits } from './limits.ts'
import { type LinkSeal, linkRefused, signLogin } from './link.ts'
import type { Arrival, SignIn } from './sign-in.ts'

/** A user of the site, by whatever the site knows them by and will not give to another. */
const user = z.string('must be text').min(1, 'must not be empty').max(200)

export const LinkBody = z.strictObject({ user })
export const LinkLoginBody = z.strictObject({ link: z.string().min(1).max(4000), user })

type Services = {
  customers: Customers
  signIn: SignIn
  limits: Limits
  seal: LinkSeal
  /** Undefined where the app's client id or secret is not set. */
  app: { clientId: string; clientSecret: string; storeHash: string; channelId: number } | undefined
  now: () => number
}

export type Links = ReturnType<typeof createLinks>

/** Users of the site who have shown which customer they are, by signing in to both. */
export function createLinks({ customers, signIn, limits, seal, app, now }: Services) {
  return {
    make: (customerId: number, { user }: z.output<typeof LinkBody>): Promise<string> =>
      seal.seal({ customerId, user }),

    /** `link` is there where the one given was sealed with the key before, and this one is to be kept instead. */
    async login(
      session: Session,
      { link, user }: z.output<typeof LinkLoginBody>,
      operation: Operation,
    ): Promise<Arrival & { link?: string }> {
      if (app === undefined)
        throw new AppError(
          'not_allowed',
          'Signing in by a link needs BIGCOMMERCE_CLIENT_ID and BIGCOMMERCE_CLIENT_SECRET.',
        )
      await limits.ask(operation)
      const { customerId, isAgeing } = await seal.open(link, user)
      const arrival = await signIn.enter(session, operation, async (guestCartId) => {
        const jwt = await signLogin(app, customerId, now())
        try {
          return await customers.loginByJwt(jwt, guestCartId, operation)
        } catch (error) {
          throw isAppError(error, 'wrong_credentials') ? linkRefused() : error
        }
      })
      if (arrival.customer.id !== customerId) throw linkRefused()
      return isAgeing ? { ...arrival, link: await seal.seal({ customerId, user }) } : arrival
    },
  }
}
