import { z } from 'zod'

// Where on the site a kind of page is; `route` may name the thing, as in `/product/{slug}`.
export type SiteRoute = { id: number; type: string; matching: string; route: string }
export type RouteInput = Omit<SiteRoute, 'id'> & { id?: number | undefined }

// As far as the reference and the guide to session sync name them.
const types = [
  'product',
  'brand',
  'category',
  'page',
  'blog',
  'home',
  'cart',
  'checkout',
  'search',
  'account',
  'login',
  'logout',
  'create_account',
  'forgot_password',
  'recover_abandoned_cart',
  'returns',
  'static',
]

const Input = z.object({
  id: z.int().positive().optional(),
  type: z.enum(types),
  matching: z.string().min(1).max(256),
  route: z
    .string()
    .regex(/^\/(?![/\\])/, 'must be a path of the site')
    .max(1024),
})

export type SiteRoutes = ReturnType<typeof createSiteRoutes>

export function createSiteRoutes() {
  let kept: SiteRoute[] = []
  let lastId = 0
  return {
    all: () => kept,
    find: (type: string) => kept.find((route) => route.type === type)?.route,
    // The new set is the whole set: what it leaves out is gone.
    replace: (inputs: RouteInput[]) => {
      const known = new Set(kept.map(({ id }) => id))
      kept = inputs.map(({ id, ...route }) => {
        if (id !== undefined && known.has(id)) return { id, ...route }
        lastId += 1
        return { id: lastId, ...route }
      })
      return kept
    },
  }
}

// The routes, or what is wrong with them by field.
export function readRoutes(body: unknown): { routes: RouteInput[] } | { errors: Record<string, string> } {
  const parsed = z.array(Input).safeParse(body)
  if (!parsed.success)
    return {
      errors: Object.fromEntries(parsed.error.issues.map((each) => [each.path.join('.'), each.message])),
    }
  const names = parsed.data.map(({ type, matching }) => `${type} ${matching}`)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  return twice ? { errors: { routes: `There are two routes for ${twice}` } } : { routes: parsed.data }
}
