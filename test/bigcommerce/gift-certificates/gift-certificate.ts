import type { Person } from '../carts/cart.ts'

// Amounts are in hundredths of its own currency.
export type GiftCertificate = {
  code: string
  currencyCode: string
  amountCents: number
  balanceCents: number
  status: 'ACTIVE' | 'DISABLED' | 'PENDING'
  sender: Person
  recipient: Person
  message: string
  theme: string
  purchasedAt: string
  expiresAt?: string
}

export type CertificateStatus = GiftCertificate['status'] | 'EXPIRED'

export const statusOf = (
  { status, expiresAt }: Pick<GiftCertificate, 'status' | 'expiresAt'>,
  now: number,
): CertificateStatus =>
  status === 'ACTIVE' && expiresAt !== undefined && Date.parse(expiresAt) <= now ? 'EXPIRED' : status

// As it is today.
export type FoundCertificate = Omit<GiftCertificate, 'status'> & { status: CertificateStatus }
