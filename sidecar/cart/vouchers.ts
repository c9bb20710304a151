import type { CartStubWire } from '../bigcommerce/cart-wire.ts'
import type { Carts } from '../bigcommerce/carts.ts'
import { invalidInput, isAppError } from '../errors.ts'
import type { Guess, Guesses } from '../guesses.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { Written } from './stub.ts'
import type { Writing } from './writing.ts'

type Apply = (cartId: string, code: string, operation: Operation) => Promise<CartStubWire>

type Services = { carts: Carts; writing: Writing; guess: Guesses }

export type Vouchers = ReturnType<typeof createVouchers>

/** Coupons and gift certificates of a cart. */
export function createVouchers({ carts, writing, guess }: Services) {
  const apply =
    (kind: Guess['kind'], send: Apply, toError: (error: unknown) => unknown) =>
    (session: Session, code: string, operation: Operation): Promise<Written> =>
      writing.toCart(session, operation, (cartId) => {
        const work = async () => {
          try {
            return { cart: await send(cartId, code, operation) }
          } catch (error) {
            throw toError(error)
          }
        }
        return guess({ kind, of: cartId }, operation, { work, isWrong })
      })

  const remove =
    (send: Apply) =>
    (session: Session, code: string, operation: Operation): Promise<Written> =>
      writing.toCart(session, operation, async (cartId) => ({ cart: await send(cartId, code, operation) }))

  return {
    applyCoupon: apply('coupon', carts.applyCoupon, (error) => refused(error, 'coupon')),
    removeCoupon: remove(carts.unapplyCoupon),
    applyCertificate: apply('certificate', carts.applyCertificate, toCertificateError),
    removeCertificate: remove(carts.unapplyCertificate),
  }
}

const isWrong = (error: unknown): boolean => isAppError(error, 'invalid_input')

/** Words of BigCommerce that nobody has met yet are still words about the code. */
const refused = (error: unknown, kind: 'coupon' | 'certificate'): unknown =>
  isAppError(error, 'not_purchasable')
    ? invalidInput([{ field: 'code', code: `${kind}_refused`, message: error.message }])
    : error

const certificateWords: Record<string, string> = {
  certificate_invalid: 'This gift certificate is not known to the store, or cannot be used.',
  certificate_expired: 'This gift certificate has expired.',
}

/** BigCommerce speaks of gift certificates in the words it has for coupons (facts 9). */
function toCertificateError(error: unknown): unknown {
  if (!isAppError(error, 'invalid_input') || !Array.isArray(error.details))
    return refused(error, 'certificate')
  return invalidInput(
    error.details.map((detail) => {
      const code = detail.code.replace(/^coupon_/, 'certificate_')
      return { ...detail, code, message: certificateWords[code] ?? detail.message }
    }),
  )
}
