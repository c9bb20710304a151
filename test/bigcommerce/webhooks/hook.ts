import { z } from 'zod'
import { isKnownScope } from './scopes.ts'

// As the API shows it; whoever listens to the same scope twice must do so at another address.
export type Hook = {
  id: number
  client_id: string
  store_hash: string
  scope: string
  destination: string
  headers: Record<string, string> | null
  is_active: boolean
  created_at: number
  updated_at: number
}

export type HookInput = Partial<Pick<Hook, 'scope' | 'destination' | 'headers' | 'is_active'>>
export type Problems = { errors: Record<string, string> }

const MISSING = 'error.path.missing.'

const Body = z.object({
  scope: z.string(expected('string')).refine(isKnownScope, 'error.scope.unknown.').exactOptional(),
  destination: z.string(expected('string')).exactOptional(),
  is_active: z.boolean(expected('boolean')).exactOptional(),
  headers: z.record(z.string(), z.string(), expected('object')).nullable().exactOptional(),
})

// What a hook should become, or which of its fields are wrong; `needed` must be there.
export function readHook(
  body: unknown,
  { needed, takesHttp }: { needed: readonly (keyof HookInput)[]; takesHttp: boolean },
): HookInput | Problems {
  const given = body && typeof body === 'object' ? body : {}
  const missing = needed.filter((field) => !(field in given)).map((field) => [field, MISSING])
  const parsed = Body.safeParse(given)
  if (missing.length > 0 || !parsed.success)
    return { errors: { ...toFieldErrors(parsed.error?.issues ?? []), ...Object.fromEntries(missing) } }
  const { destination } = parsed.data
  if (destination !== undefined && !isDestination(destination, takesHttp))
    return { errors: { destination: 'error.destination.https.' } }
  return parsed.data
}

// Port 443 only, without fail (facts 8.1).
function isDestination(text: string, takesHttp: boolean) {
  if (!URL.canParse(text)) return false
  const { protocol, port } = new URL(text)
  return (protocol === 'https:' && port === '') || (takesHttp && /^https?:$/.test(protocol))
}

function expected(kind: string) {
  return { error: `error.expected.js${kind}` }
}

const toFieldErrors = (issues: z.core.$ZodIssue[]) =>
  Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]))
