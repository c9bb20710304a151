import type { CheckoutSettings, Site, SiteRoute, Sites } from '../bigcommerce/sites.ts'
import type { Operation } from '../operation.ts'

/** Where BigCommerce sends shoppers who are to be on the site: for its pages, and to sign in from the checkout. */
export type Redirection = { site: Site; routes: SiteRoute[]; checkout: CheckoutSettings }

/** `routes` take the place of those of the same type and match; `remove` are to go, where they are still just so. */
export type Change = CheckoutSettings & { routes: SiteRoute[]; remove: SiteRoute[] }

export type RedirectionRoom = ReturnType<typeof createRedirection>

export function createRedirection({ sites }: { sites: Sites }) {
  async function read(operation: Operation): Promise<Redirection> {
    const [site, checkout] = await Promise.all([sites.site(operation), sites.checkoutSettings(operation)])
    return { site, routes: await sites.routes(site, operation), checkout }
  }

  return {
    read,

    /** Sets what is asked, leaves what others have set, and shows it as it was and as it is. Nothing is sent that is so already. */
    async change(
      { routes, remove, shouldRedirectToStorefrontForAuth }: Change,
      operation: Operation,
    ): Promise<{ before: Redirection; after: Redirection }> {
      const before = await read(operation)
      const wanted = merged(before.routes, routes, remove)
      if (!isSame(before.routes, wanted)) await sites.putRoutes(before.site, wanted, operation)
      if (before.checkout.shouldRedirectToStorefrontForAuth !== shouldRedirectToStorefrontForAuth)
        await sites.putCheckoutSettings({ shouldRedirectToStorefrontForAuth }, operation)
      return { before, after: await read(operation) }
    },
  }
}

const keyOf = ({ type, matching }: SiteRoute): string => `${type} ${matching}`
const wordsOf = (route: SiteRoute): string => `${keyOf(route)} ${route.route}`

function merged(held: SiteRoute[], routes: SiteRoute[], remove: SiteRoute[]): SiteRoute[] {
  const ours = new Set(routes.map(keyOf))
  const gone = new Set(remove.map(wordsOf))
  const others = held.filter((route) => !ours.has(keyOf(route)) && !gone.has(wordsOf(route)))
  return [...others, ...routes]
}

const isSame = (some: SiteRoute[], others: SiteRoute[]): boolean => {
  const told = (routes: SiteRoute[]): string => JSON.stringify(routes.map(wordsOf).sort())
  return told(some) === told(others)
}
