import type { Logger } from 'pino'
import type { Hook, Hooks } from '../bigcommerce/hooks.ts'
import { isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { type Owner, type Steps, toSteps } from './wanted.ts'

/** What the last look at the hooks came to; `message` is for the merchant. */
export type Registered = { at: string; ok: boolean; message: string }

type Options = {
  hooks: Hooks
  owner: Owner
  log: Logger
  now: () => number
  operation: () => Operation
}

export type Registration = ReturnType<typeof createRegistration>

const standardEveryMs = 3 * 3_600_000
const firstRetryMs = 60_000

/** Sees to it, at the start and every few hours, that BigCommerce sends this sidecar what it wants to hear. */
export function createRegistration({ hooks, owner, log, now, operation }: Options) {
  let last: Registered | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  let failures = 0

  /** One at a time: a burst of them is what BigCommerce limits, and nobody waits. */
  async function take({ create, update, remove }: Steps): Promise<string[]> {
    const problems: string[] = []
    const step = async (scope: string, work: (operation: Operation) => Promise<unknown>): Promise<void> => {
      try {
        await work(operation())
      } catch (error) {
        problems.push(`${scope}: ${messageOf(error)}`)
      }
    }
    for (const hook of create) await step(hook.scope, (own) => hooks.create(hook, own))
    for (const hook of update) await step(hook.scope, (own) => hooks.update(hook, own))
    for (const hook of remove) await step(hook.scope, (own) => gone(hooks.remove(hook.id, own)))
    return problems
  }

  function tell(found: Hook[], { create, update, remove }: Steps, problems: string[]): void {
    const asleep = update.filter(({ id }) => found.some((hook) => hook.id === id && !hook.isActive)).length
    const counts = {
      created: create.length,
      updated: update.length,
      reactivated: asleep,
      removed: remove.length,
    }
    const ok = problems.length === 0
    const message = ok ? 'All webhooks are registered.' : `Webhooks are missing: ${problems.join(' ')}`
    last = { at: new Date(now()).toISOString(), ok, message }
    if (ok) log.info(counts, 'webhooks are registered')
    else
      log.warn({ ...counts, problems }, 'some webhooks could not be registered; they are tried again later')
  }

  /** Whether all is well all the same: sidecars that start together race for the same hooks, and one is refused. */
  async function isDone(): Promise<boolean> {
    const { create, update } = toSteps(await hooks.list(operation()), owner)
    return create.length + update.length === 0
  }

  /** Never throws: without webhooks the shop is only older. */
  async function register(): Promise<Registered | undefined> {
    try {
      const found = await hooks.list(operation())
      const steps = toSteps(found, owner)
      const problems = await take(steps)
      tell(found, steps, problems.length > 0 && (await isDone()) ? [] : problems)
    } catch (error) {
      const message = `The webhooks could not be read: ${messageOf(error)}`
      last = { at: new Date(now()).toISOString(), ok: false, message }
      log.warn({ reason: messageOf(error) }, 'webhooks could not be registered; it is tried again later')
    }
    failures = last?.ok ? 0 : failures + 1
    return last
  }

  const waitMs = (): number => {
    const ms =
      failures === 0 ? standardEveryMs : Math.min(standardEveryMs, firstRetryMs * 2 ** (failures - 1))
    return ms * (0.75 + Math.random() / 2)
  }

  async function run(): Promise<void> {
    await register()
    if (!isClosed) timer = setTimeout(() => void run(), waitMs()).unref()
  }

  return {
    register,
    start: (): void => void run(),
    last: () => last,
    close(): void {
      isClosed = true
      clearTimeout(timer)
    },
  }
}

async function gone(removal: Promise<void>): Promise<void> {
  try {
    await removal
  } catch (error) {
    if (!isAppError(error, 'not_found')) throw error
  }
}

const messageOf = (error: unknown): string =>
  isAppError(error) ? error.message : 'something failed on our side'
