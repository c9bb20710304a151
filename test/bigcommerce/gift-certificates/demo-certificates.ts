import type { GiftCertificate } from './gift-certificate.ts'

const certificate = (
  code: string,
  balanceCents: number,
  more: Partial<GiftCertificate> = {},
): GiftCertificate => ({
  code,
  currencyCode: 'USD',
  amountCents: 5000,
  balanceCents,
  status: 'ACTIVE',
  sender: { name: 'Ada Winter', email: 'ada@example.com' },
  recipient: { name: 'Ben Marlow', email: 'ben@example.com' },
  message: 'For something nice.',
  theme: 'BIRTHDAY',
  purchasedAt: '2025-01-14T09:00:00Z',
  ...more,
})

// One of every state; the code says which.
export const demoCertificates: GiftCertificate[] = [
  certificate('GIFT-FIFTY', 5000),
  certificate('GIFT-TWELVE', 1250),
  certificate('GIFT-HUNDREDS', 50_000, { amountCents: 50_000, theme: 'GENERAL' }),
  certificate('GIFT-EURO', 3000, { amountCents: 3000, currencyCode: 'EUR' }),
  certificate('GIFT-SPENT', 0),
  certificate('GIFT-EXPIRED', 5000, { expiresAt: '2025-03-01T00:00:00Z' }),
  certificate('GIFT-DISABLED', 5000, { status: 'DISABLED' }),
  certificate('GIFT-PENDING', 5000, { status: 'PENDING' }),
]
