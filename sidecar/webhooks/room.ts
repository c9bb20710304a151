import { createHooks } from '../bigcommerce/hooks.ts'
import type { Rest } from '../bigcommerce/rest.ts'
import type { Tags } from './bundle.ts'
import { createWebhooks, type Webhooks, type WebhooksOptions } from './webhooks.ts'

type Options = Omit<WebhooksOptions, 'url' | 'hooks' | 'invalidate'> & {
  url: string | undefined
  rest: Rest
  cache: { forget: (tags: readonly string[]) => number; renew: (tags: readonly string[]) => number }
  isStopping: () => boolean
  /** Reads ahead what every page needs first. */
  warm: () => void
}

/** What BigCommerce tells of changes, where it has an address to tell it to. */
export function createWebhookRoom({
  url,
  rest,
  cache,
  isStopping,
  warm,
  ...options
}: Options): Webhooks | undefined {
  if (url === undefined) return undefined
  function invalidate({ forget, renew }: Tags): void {
    const forgotten = cache.forget(forget)
    const renewed = cache.renew(renew)
    options.log.debug({ forget: forget.length, renew, forgotten, renewed }, 'webhooks have taken effect')
    if (renew.includes('settings') && !isStopping()) warm()
  }
  return createWebhooks({ ...options, url, hooks: createHooks({ rest }), invalidate })
}
