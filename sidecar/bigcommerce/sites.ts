import { z } from 'zod'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Rest, RestCall } from './rest.ts'

/** The channel's site: the address BigCommerce has for the shop. */
export type Site = { id: number; url: string }

/** Where BigCommerce sends a shopper for one kind of page: `{ type: "login", matching: "*", route: "/login" }` (facts 6.3). */
export type SiteRoute = { type: string; matching: string; route: string }

/** Of the channel's checkout, as BigCommerce has it; what is not named here is left as it is. */
export type CheckoutSettings = { shouldRedirectToStorefrontForAuth: boolean }

export type Sites = ReturnType<typeof createSites>

const SiteWire = z.object({ data: z.object({ id: z.number(), url: z.string() }) })

const RoutesWire = z.object({
  data: z.array(z.object({ type: z.string(), matching: z.string(), route: z.string() })),
})

const SettingsWire = z.object({
  data: z
    .object({
      should_redirect_to_storefront_for_auth: z.boolean().nullish(),
      custom_checkout_script_url: z.string().nullish(),
      custom_order_confirmation_script_url: z.string().nullish(),
      order_confirmation_use_custom_checkout_script: z.boolean().nullish(),
    })
    .nullish(),
})

/** The channel's site, its routes and its checkout's settings, by the management API: GraphQL has none of them. */
export function createSites({ rest, channelId }: { rest: Rest; channelId: number }) {
  const settingsPath = `/checkouts/settings/channels/${channelId}`

  async function call<Schema extends z.ZodType>(
    schema: Schema,
    { scope, ...call }: RestCall & { scope: string },
    operation: Operation,
  ): Promise<z.output<Schema>> {
    const answer = await rest.call(call, operation).catch((error: unknown) => {
      throw isAppError(error, 'upstream_refused') ? lacks(scope, call.name) : error
    })
    const parsed = schema.safeParse(answer)
    if (parsed.success) return parsed.data
    throw new AppError('upstream_changed', `BigCommerce told of ${call.name} in a shape we do not know.`)
  }

  async function readSettings(operation: Operation): Promise<z.output<typeof SettingsWire>['data']> {
    const read = {
      name: 'checkout settings',
      method: 'GET' as const,
      path: settingsPath,
      scope: 'store_checkout_read_only',
    }
    try {
      return (await call(SettingsWire, read, operation)).data
    } catch (error) {
      // A channel that nobody has set up has none yet.
      if (isAppError(error, 'not_found')) return undefined
      throw error
    }
  }

  return {
    async site(operation: Operation): Promise<Site> {
      const path = `/channels/${channelId}/site`
      const scope = 'store_sites_read_only'
      return (await call(SiteWire, { name: 'the channel’s site', method: 'GET', path, scope }, operation))
        .data
    },

    async routes({ id }: Site, operation: Operation): Promise<SiteRoute[]> {
      const path = `/sites/${id}/routes`
      const scope = 'store_sites_read_only'
      return (await call(RoutesWire, { name: 'the site’s routes', method: 'GET', path, scope }, operation))
        .data
    },

    /** The whole set: BigCommerce drops what is not in it. */
    async putRoutes({ id }: Site, routes: SiteRoute[], operation: Operation): Promise<void> {
      const path = `/sites/${id}/routes`
      const put = { name: 'the site’s routes', method: 'PUT' as const, path, body: routes }
      await call(z.unknown(), { ...put, scope: 'store_sites' }, operation)
    },

    async checkoutSettings(operation: Operation): Promise<CheckoutSettings> {
      const settings = await readSettings(operation)
      return {
        shouldRedirectToStorefrontForAuth: settings?.should_redirect_to_storefront_for_auth ?? false,
      }
    },

    /** The three beside it are needed where the channel had none (facts 6.3); what it had, it keeps. */
    async putCheckoutSettings(
      { shouldRedirectToStorefrontForAuth }: CheckoutSettings,
      operation: Operation,
    ): Promise<void> {
      const had = await readSettings(operation)
      const body = {
        should_redirect_to_storefront_for_auth: shouldRedirectToStorefrontForAuth,
        custom_checkout_script_url: had?.custom_checkout_script_url ?? '',
        custom_order_confirmation_script_url: had?.custom_order_confirmation_script_url ?? '',
        order_confirmation_use_custom_checkout_script:
          had?.order_confirmation_use_custom_checkout_script ?? false,
      }
      const put = { name: 'checkout settings', method: 'PUT' as const, path: settingsPath, body }
      await call(z.unknown(), { ...put, scope: 'store_checkout' }, operation)
    },
  }
}

const lacks = (scope: string, what: string): AppError =>
  new AppError(
    'not_allowed',
    `BigCommerce does not let us see or set ${what}: the API account of BIGCOMMERCE_ACCESS_TOKEN needs the scope ${scope}.`,
  )
