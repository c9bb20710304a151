import { randomInt } from 'node:crypto'
import type { CertificateLine } from '../carts/cart.ts'
import { type Clock, toIsoSeconds } from '../clock.ts'
import type { StoreOptions } from '../options.ts'
import { type GiftCertificate, statusOf } from './gift-certificate.ts'
import type { CertificateRules } from './rules.ts'

export type GiftCertificates = ReturnType<typeof createGiftCertificates>

type World = {
  clock: Clock
  options: Pick<StoreOptions, 'certificateRules'>
  kept: GiftCertificate[]
  save: () => void
}

const DAY_MS = 86_400_000
const DAYS = { DAYS: 1, WEEKS: 7, MONTHS: 30, YEARS: 365 }
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

export function createGiftCertificates({ clock, options, kept, save }: World) {
  const byCode = (code: string) => kept.find((each) => each.code === code.trim().toUpperCase())
  const add = (certificate: GiftCertificate) => {
    const old = byCode(certificate.code)
    if (old) Object.assign(old, certificate)
    else kept.push(certificate)
    save()
    return certificate
  }
  return {
    all: () => kept,
    add,
    // As it is today: what has run out in the meantime says so.
    find: (code: string) => {
      const found = byCode(code)
      return found && { ...found, status: statusOf(found, clock.now()) }
    },
    spend: (code: string, cents: number) => {
      const found = byCode(code)
      if (!found || found.balanceCents < cents) throw new Error(`${code} does not hold ${cents} cents`)
      found.balanceCents -= cents
      save()
    },
    // Bought, it is good at once or waits for the money.
    issue: (line: CertificateLine, currencyCode: string, status: GiftCertificate['status'] = 'ACTIVE') =>
      add({
        code: newCode(),
        currencyCode,
        amountCents: line.cents,
        balanceCents: line.cents,
        status,
        sender: line.sender,
        recipient: line.recipient,
        message: line.message ?? '',
        theme: line.theme,
        purchasedAt: toIsoSeconds(clock.now()),
        ...expiry(options.certificateRules, clock.now()),
      }),
  }
}

const expiry = ({ expiry: after }: CertificateRules, now: number) =>
  after ? { expiresAt: toIsoSeconds(now + after.value * DAYS[after.unit] * DAY_MS) } : {}

const newCode = () =>
  [3, 3, 3]
    .map((length) => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join(''))
    .join('-')
