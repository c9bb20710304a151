import { getDomain } from 'tldts'
import { z } from 'zod'
import type { ReadIdentity } from '../bigcommerce/store-identity.ts'
import { asGuest, type Operation } from '../operation.ts'

export const EmbeddingParams = z.object({
  siteUrl: z.url({ protocol: /^https?$/, error: 'must be the site’s web address' }).max(500),
})

/** Why the checkout cannot stand in a frame on the site, in words for an admin. */
const reasons = {
  not_https:
    'The site must be at an https address: browsers keep the checkout’s cookies from a page that is not.',
  checkout_unknown: 'BigCommerce does not tell where the store’s checkout is: the channel needs a site.',
  checkout_not_https: 'The store’s checkout is not at an https address.',
  other_domain:
    'The checkout must be at a subdomain of the site’s own domain, such as checkout.example.com for www.example.com: browsers keep the cookies of another domain from a frame.',
} as const

export type EmbeddingReason = keyof typeof reasons

export type Embedding = {
  isPossible: boolean
  reason: EmbeddingReason | null
  message: string | null
  /** For the page's Content-Security-Policy. */
  checkoutOrigin: string | null
  /** The loader of BigCommerce's Checkout SDK. */
  sdkUrl: string
}

export type ReadEmbedding = ReturnType<typeof createEmbedding>

/** Whether the store's checkout works in a frame on a site. Browsers decide by what they take for one and the same site. */
export function createEmbedding({ identityOf, sdkUrl }: { identityOf: ReadIdentity; sdkUrl: string }) {
  return async ({ siteUrl }: z.output<typeof EmbeddingParams>, operation: Operation): Promise<Embedding> => {
    const { checkoutUrl } = await identityOf(asGuest(operation))
    const checkout = checkoutUrl === null ? null : new URL(checkoutUrl)
    const reason = reasonAgainst(new URL(siteUrl), checkout)
    return {
      isPossible: reason === null,
      reason,
      message: reason && reasons[reason],
      checkoutOrigin: checkout?.origin ?? null,
      sdkUrl,
    }
  }
}

export function reasonAgainst(site: URL, checkout: URL | null): EmbeddingReason | null {
  if (checkout === null) return 'checkout_unknown'
  // On one's own machine nothing crosses a network, and browsers ask for no https there.
  if (isLoopback(site) && isLoopback(checkout)) return null
  if (site.protocol !== 'https:') return 'not_https'
  if (checkout.protocol !== 'https:') return 'checkout_not_https'
  return isSameSite(site.hostname, checkout.hostname) ? null : 'other_domain'
}

const isLoopback = ({ hostname }: URL): boolean =>
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)

/** Neighbours under a suffix where anybody may have a name, private ones as `github.io` too, are strangers. */
function isSameSite(one: string, other: string): boolean {
  if (one === other) return true
  const domain = getDomain(one, { allowPrivateDomains: true })
  return domain !== null && domain === getDomain(other, { allowPrivateDomains: true })
}
