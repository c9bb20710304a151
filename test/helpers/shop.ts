import type { ExecutionContext } from 'ava'
import type { Catalog } from '../bigcommerce/catalog/product.ts'
import type { StoreOptions } from '../bigcommerce/options.ts'
import { startBigCommerce } from './bigcommerce.ts'
import { startSidecar } from './sidecar.ts'
import { startWordPress, type WordPressOptions } from './wordpress.ts'

const trustedProxySecret = 'a-trusted-proxy-secret-of-the-tests'

export type ShopOptions = WordPressOptions & {
  catalog?: Catalog
  taxDisplay?: StoreOptions['taxDisplay']
  /** What more the sidecar is told. */
  env?: Record<string, string>
  /** The sidecar's clock. */
  now?: () => number
}

/** The whole house: stand-in store, sidecar, and WordPress with a shop, a cart and a checkout page. */
export async function startShop(
  t: ExecutionContext,
  { catalog, taxDisplay, env, now, ...options }: ShopOptions = {},
) {
  const store = await startBigCommerce(t, {
    trustedProxySecret,
    ...(catalog ? { catalog } : {}),
    ...(taxDisplay ? { taxDisplay } : {}),
  })
  const sidecar = await startSidecar(t, store, {
    env: { BIGCOMMERCE_TRUSTED_PROXY_SECRET: trustedProxySecret, ...env },
    ...(now ? { now } : {}),
  })
  const wordpress = await startWordPress(t, {
    sidecarUrl: sidecar.url,
    key: sidecar.env.STOREBRIDGE_KEY,
    ...options,
    php: `( new Storebridge\\Pages\\Starter_Pages( new Storebridge\\Settings() ) )->create(); ${options.php ?? ''}`,
  })
  store.options.siteUrl = wordpress.url
  return { store, sidecar, wordpress }
}
