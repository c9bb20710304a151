import type { Clock } from '../clock.ts'
import type { Hook, HookInput, Problems } from './hook.ts'
import { isHeardBy } from './scopes.ts'

export type Hooks = ReturnType<typeof createHooks>
type Owner = { clock: Clock; clientId: string; storeHash: string }
type New = HookInput & Pick<Hook, 'scope' | 'destination'>

const FIRST_ID = 22_561_590
const MOST_PER_SCOPE = 10

// The hooks of the one API account that there is.
export function createHooks({ clock, clientId, storeHash }: Owner) {
  const hooks = new Map<number, Hook>()
  let nextId = FIRST_ID
  const now = () => Math.floor(clock.now() / 1000)

  const keep = (hook: Hook): Hook | Problems => {
    const problem = refuse(hook, [...hooks.values()])
    if (problem) return { errors: { scope: problem } }
    hooks.set(hook.id, hook)
    return hook
  }

  return {
    all: () => [...hooks.values()],
    find: (id: number) => hooks.get(id),
    listeningTo: (scope: string) =>
      [...hooks.values()].filter((hook) => hook.is_active && isHeardBy(hook.scope, scope)),
    create: (input: New) =>
      keep({
        id: nextId++,
        client_id: clientId,
        store_hash: storeHash,
        headers: null,
        is_active: true,
        ...input,
        created_at: now(),
        updated_at: now(),
      }),
    update: (id: number, input: HookInput) => {
      const hook = hooks.get(id)
      return hook && keep({ ...hook, ...input, updated_at: now() })
    },
    remove: (id: number) => {
      const hook = hooks.get(id)
      hooks.delete(id)
      return hook
    },
  }
}

function refuse({ id, scope, destination }: Hook, all: Hook[]) {
  const others = all.filter((hook) => hook.id !== id && hook.scope === scope)
  if (others.some((hook) => hook.destination === destination))
    return 'A hook with this scope and destination exists already.'
  if (others.length >= MOST_PER_SCOPE) return `There are ${MOST_PER_SCOPE} hooks with this scope already.`
  return undefined
}
