import { refuse } from '../rest/rest-error.ts'
import { restRouter } from '../rest/router.ts'
import { needsScope } from '../rest/scope.ts'
import type { Store } from '../store.ts'
import { readRoutes } from './site-routes.ts'

type World = Pick<Store, 'channel' | 'options' | 'rateLimit'>

const INVALID = 'JSON data is missing or invalid'

// The site of the channel, its routes and its checkout settings (facts 6.3).
export function channelRoutes(store: World) {
  const { channel, options } = store
  const router = restRouter(store)
  const readSites = needsScope(options, 'store_sites', 'store_sites_read_only')
  const readSettings = needsScope(options, 'store_checkout', 'store_checkout_read_only')
  const isOurs = (id: string | undefined) => id === String(options.channelId)
  const isSite = (id: string | undefined) => id === String(channel.siteId)

  router.get('/channels/:id/site', readSites, (ctx) => {
    if (!isOurs(ctx.params.id)) return refuse(ctx, 404, 'The site was not found')
    ctx.body = { data: channel.site(), meta: {} }
  })

  router.get('/sites/:id/routes', readSites, (ctx) => {
    if (!isSite(ctx.params.id)) return refuse(ctx, 404, 'The site was not found')
    const { type } = ctx.query
    const data = channel.routes.all().filter((route) => type === undefined || route.type === type)
    ctx.body = { data, meta: { pagination: toPagination(data.length) } }
  })

  router.put('/sites/:id/routes', needsScope(options, 'store_sites'), (ctx) => {
    if (!isSite(ctx.params.id)) return refuse(ctx, 404, 'The site was not found')
    const read = readRoutes(ctx.state.body)
    if ('errors' in read) return refuse(ctx, 422, INVALID, read.errors)
    const data = channel.routes.replace(read.routes)
    ctx.body = { data, meta: { pagination: toPagination(data.length) } }
  })

  router.get('/checkouts/settings/channels/:id', readSettings, (ctx) => {
    if (!isOurs(ctx.params.id)) return refuse(ctx, 404, 'The channel was not found')
    ctx.body = { data: channel.checkout.all(), meta: {} }
  })

  router.put('/checkouts/settings/channels/:id', needsScope(options, 'store_checkout'), (ctx) => {
    if (!isOurs(ctx.params.id)) return refuse(ctx, 404, 'The channel was not found')
    const changed = channel.checkout.change(ctx.state.body)
    if ('errors' in changed) return refuse(ctx, 422, INVALID, changed.errors)
    ctx.body = { data: changed.settings, meta: {} }
  })

  return router.routes()
}

// A site has a dozen routes at most: they are all on one page.
const toPagination = (total: number) => ({
  total,
  count: total,
  per_page: 50,
  current_page: 1,
  total_pages: 1,
  links: { current: '?page=1&limit=50' },
})
