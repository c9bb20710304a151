import type { ExecutionContext } from 'ava'
import { startBigCommerce } from './bigcommerce.ts'
import { startSidecar } from './sidecar.ts'

type Overrides = Parameters<typeof startBigCommerce>[1]
type Told = { currency?: string; locale?: string }

/** A stand-in store with a warm sidecar before it, to be asked one query at a time. */
export async function startCatalogue(t: ExecutionContext, overrides: Overrides = {}) {
  const store = await startBigCommerce(t, overrides)
  const { call } = await startSidecar(t, store)

  async function result(query: object, { currency, locale = '' }: Told = {}) {
    const body = { queries: { one: query }, ...(currency === undefined ? {} : { currency }) }
    const answer = await call('POST', '/v1/catalog/lookup', { body, locale })
    return answer.body.results.one
  }
  return {
    store,
    call,
    /** What is found; the test ends where nothing is. */
    async ask(query: object, told?: Told) {
      const { ok, data, error } = await result(query, told)
      if (!ok) t.fail(JSON.stringify(error))
      return data
    },
    /** Why it is refused. */
    async refusal(query: object) {
      const { ok, data, error } = await result(query)
      if (ok) t.fail(`was answered: ${JSON.stringify(data).slice(0, 200)}`)
      return error
    },
    /** How many GraphQL requests some work costs. */
    async cost(work: () => Promise<unknown>): Promise<number> {
      store.clearLog()
      await work()
      return store.log().filter(({ path }) => path.endsWith('/graphql')).length
    },
  }
}
