// What the merchant has set for payments in the control panel.
export type PaymentSettings = {
  // Without a gateway nobody pays by card.
  hasGateway: boolean
  // Whether a stored card is taken only with the digits from its back.
  verificationValueRequired: boolean
  // Whether the store keeps its customers' cards.
  vaulting: boolean
  // The gateway only authorises; the merchant captures later.
  isAuthorizeOnly: boolean
  takesGiftCertificates: boolean
  takesStoreCredit: boolean
  // So many payments in so many seconds are taken from everybody together (facts 4.3).
  limit: { most: number; seconds: number }
}

export const defaultPaymentSettings: PaymentSettings = {
  hasGateway: true,
  verificationValueRequired: true,
  vaulting: true,
  isAuthorizeOnly: false,
  takesGiftCertificates: true,
  takesStoreCredit: true,
  limit: { most: 50, seconds: 4 },
}
