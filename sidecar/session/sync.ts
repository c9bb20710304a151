import { z } from 'zod'
import { Consent, Page, Visit } from '../bigcommerce/analytics.ts'
import type { Handover, SessionSync } from '../bigcommerce/session-sync.ts'
import type { ReadIdentity } from '../bigcommerce/store-identity.ts'
import { AppError } from '../errors.ts'
import { asGuest, type Operation } from '../operation.ts'
import { destinationAt, storePage } from './destination.ts'
import type { Entrance } from './entrance.ts'
import type { Session } from './session.ts'
import { type Claims, screen } from './token.ts'

/** How the shopper came to this page, where they agreed to be counted. */
const surroundings = { page: Page.optional(), consent: Consent.optional(), visit: Visit.optional() }

export const LeaveBody = z.strictObject({ to: z.string('must be text').min(1).max(2000), ...surroundings })

export const ArriveBody = z.strictObject({
  // A megabyte of rubbish is refused by its length alone.
  jwt: z.string('must be text').min(1, 'must not be empty'),
  siteUrl: z.url({ protocol: /^https?$/, error: 'must be the site’s web address' }).max(500),
  /** Where the browser says it came from; anything it likes, so that only an origin we know counts. */
  referrer: z.string().max(2000).optional(),
  /** The shopper was asked, and said that they wish it. */
  isConfirmed: z.boolean().optional(),
})

export type Arrived = {
  /** An address of the site or of the store, never of anybody else. */
  to: string
  customer: { firstName: string } | null
  cart: { id: string; totalQuantity: number } | null
  visit: Visit | null
  session: Session
}

export type Sync = ReturnType<typeof createSync>

type Services = {
  sessionSync: SessionSync
  entrance: Entrance
  identityOf: ReadIdentity
  /** Makes a guest's cart the customer's who asks; it stays a guest's where BigCommerce will not. */
  assignCart: (cartId: string, operation: Operation) => Promise<void>
  /** Told of everybody who has come signed in; keeps nobody waiting. */
  onSignIn: (customer: { id: number; groupId: number }, operation: Operation) => void
  now: () => number
}

/** One session across the site and the store's own pages. */
export function createSync({ sessionSync, entrance, identityOf, assignCart, onSignIn, now }: Services) {
  /** Who comes signed in and without a cart goes on with the guest's they had here. */
  async function bringCart(session: Session, { customer, cart }: Handover, operation: Operation) {
    const isGuests = session.customer === undefined && session.isSignedOut !== true
    if (customer === null || cart !== null || session.cartId === undefined || !isGuests) return
    const { groupId, token } = customer
    await assignCart(session.cartId, { ...operation, customer: { accessToken: token.value, groupId } })
  }

  return {
    /** A link to a page of the store that signs the shopper in there; for one use, at once. */
    async leave(
      { cartId }: Session,
      { to, page, consent, visit }: z.output<typeof LeaveBody>,
      operation: Operation,
    ): Promise<{ url: string }> {
      const { origins } = await identityOf(asGuest(operation))
      const redirectTo = storePage(to, origins)
      const analytics = page && visit && consent?.analytics ? { page, visit, consent } : undefined
      const outgoing = { redirectTo, cartId, analytics }
      const url =
        (await sessionSync.generate(outgoing, operation)) ??
        (await sessionSync.generate({ ...outgoing, cartId: undefined }, operation))
      return { url: url ?? redirectTo }
    },

    /** Takes over the session a shopper brings from the store or another storefront. */
    async arrive(
      session: Session,
      { jwt, siteUrl, referrer, isConfirmed }: z.output<typeof ArriveBody>,
      operation: Operation,
    ): Promise<Arrived> {
      const address = operation.clientAddress
      await entrance.knock(address)
      const guest = asGuest(operation)
      const { storeId, origins } = await identityOf(guest)
      const claims = screen(jwt, { storeId, address: entrance.seenAddress(address), nowMs: now() })
      const known = [new URL(siteUrl).origin, ...origins]
      if (!isConfirmed && !isExpected(session, claims, known, referrer)) throw confirmationNeeded()
      const handover = await entrance.judge(claims.jti, guest, () => sessionSync.validate(jwt, guest))
      await bringCart(session, handover, guest)
      const { customer, cart } = handover
      if (customer !== null) {
        const { token, groupId } = customer
        onSignIn(customer, { ...guest, customer: { accessToken: token.value, groupId } })
      }
      return {
        to: destinationAt(known, handover.redirectTo) ?? siteUrl,
        customer: customer && { firstName: customer.firstName },
        cart: cart && { id: cart.entityId, totalQuantity: cart.lineItems.totalQuantity },
        visit: visitOf(handover, now()),
        session: taken(session, handover),
      }
    },
  }
}

/**
 * A link that anybody may have planted signs its reader in to the planter's account, where they then leave their
 * address and their orders. It is taken at once only on the way from a page of the store or the site, and for who is
 * signed in as the same customer already.
 */
function isExpected(
  { customer }: Session,
  { session_payload }: Claims,
  known: string[],
  referrer: string | undefined,
): boolean {
  if (referrer !== undefined && URL.canParse(referrer) && known.includes(new URL(referrer).origin))
    return true
  return customer !== undefined && session_payload?.customer_id === customer.id
}

const confirmationNeeded = (): AppError =>
  new AppError(
    'confirmation_needed',
    'Nobody knows where this link comes from: ask the shopper whether to follow it.',
  )

/**
 * What the token brings wins; what it leaves out stays as it was, so that nobody loses a cart by coming back. A guest's
 * token says nothing of who is signed in here, whose cart would be hidden by a guest's; another customer's cart is not
 * the one's who arrives.
 */
function taken(session: Session, { customer, cart }: Handover): Session {
  const brought = cart === null ? {} : { cartId: cart.entityId }
  if (customer === null) return session.customer === undefined ? { ...session, ...brought } : session
  const { isSignedOut: _, fresh: __, cartId, ...rest } = session
  const kept = cartId === undefined || belongsToOther(session, customer.id) ? {} : { cartId }
  const { id, groupId, token } = customer
  return {
    ...rest,
    ...kept,
    ...brought,
    customer: { id, groupId, accessToken: token.value, expiresAt: token.expiresAt },
  }
}

const belongsToOther = ({ customer }: Session, id: number): boolean =>
  customer !== undefined && customer.id !== id

function visitOf({ visitor }: Handover, nowMs: number): Visit | null {
  if (visitor === null || !visitor.mayBeCounted) return null
  const { visitorId, visitId } = visitor
  return Visit.safeParse({ visitorId, visitId, seenAt: Math.floor(nowMs / 1000) }).data ?? null
}
