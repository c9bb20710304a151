import type { CertificateSettingsWire } from '../bigcommerce/gift-certificates.ts'
import { themes } from '../certificate.ts'
import { type FieldError, invalidInput } from '../errors.ts'
import { type Money, toMoney } from '../money.ts'

/** What the store sells: any amount between two, or one of several. */
export type CertificateSettings = {
  isEnabled: boolean
  currencyCode: string | null
  amounts: Money[] | null
  minimum: Money | null
  maximum: Money | null
  themes: string[]
  expiry: { length: number; unit: string } | null
}

export function toSettings(wire: CertificateSettingsWire | null): CertificateSettings {
  const isFixed = wire?.__typename === 'FixedAmountGiftCertificateSettings'
  return {
    isEnabled: wire?.isEnabled ?? false,
    currencyCode: wire?.currencyCode ?? null,
    amounts: isFixed ? wire.amounts.map(toMoney) : null,
    minimum: wire === null || isFixed ? null : toMoney(wire.minimumAmount),
    maximum: wire === null || isFixed ? null : toMoney(wire.maximumAmount),
    themes: [...themes],
    expiry: toExpiry(wire?.expiry),
  }
}

const toExpiry = (expiry: CertificateSettingsWire['expiry']): CertificateSettings['expiry'] =>
  expiry?.value == null || expiry.unit == null ? null : { length: expiry.value, unit: expiry.unit }

/** Throws what is wrong with an amount, by what the store sells. */
export function assertAmount(amount: number, settings: CertificateSettings): void {
  const wrong = wrongWith(amount, settings)
  if (wrong !== undefined) throw invalidInput([{ field: 'amount', ...wrong }])
}

function wrongWith(
  amount: number,
  { isEnabled, amounts, minimum, maximum }: CertificateSettings,
): Omit<FieldError, 'field'> | undefined {
  if (!isEnabled) return { code: 'not_sold', message: 'The store sells no gift certificates.' }
  if (amounts !== null && !amounts.some(({ value }) => value === amount)) {
    const list = amounts.map(({ formatted }) => formatted).join(', ')
    return { code: 'unknown_value', message: `The amount must be one of ${list}.` }
  }
  if (minimum !== null && amount < minimum.value) {
    const message = `The amount must be ${minimum.formatted} or more.`
    return { code: 'below_minimum', message, min: minimum.value }
  }
  if (maximum !== null && amount > maximum.value) {
    const message = `The amount must be ${maximum.formatted} or less.`
    return { code: 'above_maximum', message, max: maximum.value }
  }
  return undefined
}
