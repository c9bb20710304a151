/**
 * What one caller's request is, to every call made for it: the id BigCommerce and our logs know it by,
 * the shopper's address for the trusted-proxy headers, the language, and the moment the caller stops waiting.
 */
export type Operation = {
  /** A lower-case UUID, sent as `X-Correlation-Id` on every upstream call. */
  correlationId: string
  /** One normalised IPv4 or IPv6 address; the calling server's own where no shopper is behind the request. */
  clientAddress: string
  /** A BCP 47 tag such as `en-US`. */
  locale: string
  /** Milliseconds since the epoch. */
  deadline: number
  /** Whom the shopper has signed in as; absent for a guest. */
  customer?: SignedIn
  /** How BigCommerce is to tell prices; absent, as it does by itself. */
  priceTerms?: PriceTerms
}

/** The same without its customer, for what is the same to everybody. */
export const asGuest = ({ customer: _, ...operation }: Operation): Operation => operation

/** What lets BigCommerce answer a customer: sent upstream and nowhere else, never logged. */
export type SignedIn = {
  /** The customer access token (facts 1.5). */
  accessToken: string
  /** The customer group whose prices this customer sees; 0 is no group. */
  groupId: number
}

/** Of lists (`plp`) and product pages (`pdp`): whether prices are told with tax, and both with and without. */
export type PriceTerms = {
  /** ISO 4217; null is the store's default. */
  currency: string | null
  plpTax: boolean
  plpBoth: boolean
  pdpTax: boolean
  pdpBoth: boolean
}
