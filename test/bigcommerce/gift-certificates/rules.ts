// What a store sells of them; amounts are in cents of its own currency.
export type CertificateRules = {
  isEnabled: boolean
  themes: string[]
  amounts: { kind: 'custom'; minimum: number; maximum: number } | { kind: 'fixed'; amounts: number[] }
  expiry: { value: number; unit: 'DAYS' | 'WEEKS' | 'MONTHS' | 'YEARS' } | undefined
}

export const defaultCertificateRules: CertificateRules = {
  isEnabled: true,
  themes: ['BIRTHDAY', 'BOY', 'CELEBRATION', 'CHRISTMAS', 'GENERAL', 'GIRL'],
  amounts: { kind: 'custom', minimum: 1000, maximum: 50_000 },
  expiry: { value: 1, unit: 'YEARS' },
}
