import type { Graphql } from '../bigcommerce/graphql.ts'
import { type Answer, lookUp, OtherGroupError } from '../bigcommerce/lookup.ts'
import type { Cache, Load, Loaded, Outcome } from '../cache/cache.ts'
import { isAppError } from '../errors.ts'
import { ages } from './ages.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'

/** Many may wait for what one caller began, so it has time of its own. */
const sharedPatienceMs = 4000

export type Reader = ReturnType<typeof createReader>

export function createReader({ graphql, cache }: { graphql: Graphql; cache: Cache }) {
  /** Every entry from the cache; all that is missing from BigCommerce, together. */
  async function readAll(
    entries: Entry<unknown>[],
    { key, unpricedKey, operation }: Context,
  ): Promise<Outcome<unknown>[]> {
    const keyed = entries.map((entry) => ({
      key: `${entry.isUnpriced ? unpricedKey : key}${entry.key}`,
      ages: entry.ages,
      entry,
    }))
    const asked = new Set<string>()
    const load: Load<unknown> = async (keys) => {
      for (const one of keys) asked.add(one)
      const byKey = new Map(keyed.map((one) => [one.key, one]))
      const missing = keys.flatMap((wanted) => byKey.get(wanted) ?? [])
      const shared = { ...operation, deadline: Math.max(operation.deadline, Date.now() + sharedPatienceMs) }
      const asks = missing.map(({ entry }) => entry.ask)
      const answers = await lookUp(graphql, asks, shared)
      return new Map(
        missing.map(({ key: wanted, entry }, index) => [wanted, toLoaded(entry, answers[index])]),
      )
    }
    const outcomes = await cache.wrapMany<unknown>(keyed, load, operation.deadline)
    const ofOthers = keyed.filter(({ key: one }, index) => isPersonal(outcomes[index]) && !asked.has(one))
    return ofOthers.length === 0 ? outcomes : instead(outcomes, keyed, await load(keysOf(ofOthers)))
  }

  async function read<Value>(entry: Entry<Value>, context: Context): Promise<Value> {
    const [outcome] = await readAll([entry], context)
    if (outcome?.ok) return outcome.value as Value
    throw outcome?.error
  }

  return { readAll, read }
}

const keysOf = (keyed: { key: string }[]): string[] => [...new Set(keyed.map(({ key }) => key))]

/** Whoever's sign-in began the load had ended, or was of another group: that is theirs, not the next reader's. */
const isPersonal = (outcome: Outcome<unknown> | undefined): boolean =>
  outcome?.ok === false &&
  (isAppError(outcome.error, 'signed_out') || outcome.error instanceof OtherGroupError)

/** What was asked for anew takes the place of what had failed. */
const instead = (
  outcomes: Outcome<unknown>[],
  keyed: { key: string }[],
  anew: Map<string, Loaded<unknown>>,
): Outcome<unknown>[] =>
  outcomes.map((outcome, index) => {
    const loaded = anew.get(keyed[index]?.key ?? '')
    if (loaded === undefined) return outcome
    return 'error' in loaded ? { ok: false, error: loaded.error } : { ok: true, value: loaded.value }
  })

/** "The store has none" keeps for a short while only. */
function toLoaded(entry: Entry<unknown>, answer: Answer<unknown> | undefined): Loaded<unknown> {
  if (!answer?.ok) return { error: answer?.error }
  const tags = entry.tags(answer.wire)
  return answer.wire === null
    ? { value: null, ages: ages.missing, tags: [...tags, 'absent'] }
    : { value: answer.wire, tags }
}
