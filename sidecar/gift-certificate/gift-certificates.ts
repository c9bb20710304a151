import { createGiftCertificates, type PreviewWire } from '../bigcommerce/gift-certificates.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import type { CertificateOrder } from '../certificate.ts'
import { AppError, invalidInput, isAppError } from '../errors.ts'
import type { Guesses } from '../guesses.ts'
import { type Money, toMoney } from '../money.ts'
import type { Operation } from '../operation.ts'
import { assertAmount, type CertificateSettings, toSettings } from './settings.ts'

/** What is left of a certificate. Who gave it to whom is not told: a code may have been found. */
export type Balance = {
  status: string
  amount: Money
  balance: Money
  /** ISO 8601; null of one that does not run out. */
  expiresAt: string | null
}

type Services = { graphql: Graphql; guess: Guesses }

export type GiftCertificateRoom = ReturnType<typeof createGiftCertificateRoom>

export function createGiftCertificateRoom({ graphql, guess }: Services) {
  const giftCertificates = createGiftCertificates({ graphql })

  const settings = async (currency: string | undefined, operation: Operation): Promise<CertificateSettings> =>
    toSettings(await giftCertificates.settings(currency, operation))

  return {
    settings,

    /** Throws where the store sells no such certificate. */
    async assertSold({ amount, currency }: CertificateOrder, operation: Operation): Promise<void> {
      assertAmount(amount, await settings(currency, operation))
    },

    /** HTML of BigCommerce's own: to be shown in a frame of its own. */
    async preview(order: CertificateOrder, operation: Operation): Promise<{ html: string }> {
      const { amount, theme, sender, recipient, message, currency } = order
      const sold = await settings(currency, operation)
      assertAmount(amount, sold)
      const wire = await giftCertificates.preview(
        {
          amount,
          theme,
          message,
          currencyCode: sold.currencyCode ?? currency ?? 'USD',
          sender: { name: sender.name },
          recipient: { name: recipient.name },
        },
        operation,
      )
      return { html: htmlOf(wire) }
    },

    async balance(code: string, cartId: string | undefined, operation: Operation): Promise<Balance> {
      const work = async () => {
        const wire = await giftCertificates.find(code, operation)
        if (wire === null) throw unknown()
        return wire
      }
      const guessed = { kind: 'certificate', of: cartId } as const
      const found = await guess(guessed, operation, {
        work,
        isWrong: (error) => isAppError(error, 'invalid_input'),
      })
      return {
        status: found.status,
        amount: toMoney(found.amount),
        balance: toMoney(found.balance),
        expiresAt: found.expiresAt?.utc ?? null,
      }
    },
  }
}

function htmlOf({ html, errors }: PreviewWire): string {
  if (errors.length > 0) {
    throw invalidInput(
      errors.map(({ message = 'The preview was refused.', path }) => ({
        field: path?.at(-1) ?? 'amount',
        code: 'refused',
        message,
      })),
    )
  }
  if (html != null) return html
  throw new AppError('upstream_changed', 'BigCommerce made no preview of the gift certificate.')
}

const unknown = (): AppError =>
  invalidInput([
    {
      field: 'code',
      code: 'certificate_invalid',
      message: 'This gift certificate is not known to the store.',
    },
  ])
