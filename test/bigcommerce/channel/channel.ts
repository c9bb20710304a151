import { type Clock, toIsoSeconds } from '../clock.ts'
import type { StoreOptions } from '../options.ts'
import { createCheckoutSettings } from './checkout-settings.ts'
import { createSiteRoutes } from './site-routes.ts'

export type Channel = ReturnType<typeof createChannel>

type World = { clock: Clock; options: StoreOptions }

const SITE_ID = 1000

// What the store knows of the site that sells for it.
export function createChannel({ clock, options }: World) {
  const createdAt = toIsoSeconds(clock.now())
  const routes = createSiteRoutes()
  const checkout = createCheckoutSettings()
  const dated = (url: string, type: string) => ({ url, type, created_at: createdAt, updated_at: createdAt })
  return {
    siteId: SITE_ID,
    routes,
    checkout,
    site: () => ({
      id: SITE_ID,
      url: options.siteUrl,
      channel_id: options.channelId,
      ssl_status: 'dedicated',
      urls: [
        dated(options.siteUrl, 'primary'),
        dated(options.publicUrl, 'canonical'),
        dated(`${options.publicUrl}/checkout-site`, 'checkout'),
      ],
      is_checkout_url_customized: false,
      created_at: createdAt,
      updated_at: createdAt,
    }),
    // The page of the site to sign in at, or out: only where the merchant wants sign-in to happen there.
    authPage: (type: 'login' | 'logout', redirectTo: string) => {
      const route = checkout.redirectsForAuth() ? routes.find(type) : undefined
      return (
        route &&
        `${options.siteUrl}${route}${route.includes('?') ? '&' : '?'}redirectTo=${encodeURIComponent(redirectTo)}`
      )
    },
  }
}
