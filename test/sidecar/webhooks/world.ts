import type { ExecutionContext } from 'ava'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { freePort } from '../../helpers/free-port.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

type Overrides = Parameters<typeof startBigCommerce>[1]
type Line = { msg: string; level: number; [field: string]: unknown }

/** A sidecar that the store knows how to reach, and what it logs. */
export async function startHooked(
  t: ExecutionContext,
  { store: overrides = {}, env = {} }: { store?: Overrides; env?: Record<string, string> } = {},
) {
  const store = await startBigCommerce(t, { hookRetryScale: 0, ...overrides })
  return { store, ...(await startHookedTo(t, store, env)) }
}

export async function startHookedTo(
  t: ExecutionContext,
  store: BigCommerce,
  env: Record<string, string> = {},
) {
  const port = await freePort()
  const lines: Line[] = []
  let waiting: { msg: string; resolve: (line: Line) => void }[] = []
  const onLog = (text: string): void => {
    const line: Line = JSON.parse(text)
    lines.push(line)
    const due = waiting.filter(({ msg }) => msg === line.msg)
    waiting = waiting.filter((each) => !due.includes(each))
    for (const { resolve } of due) resolve(line)
  }
  const address = {
    WEBHOOK_URL: `http://127.0.0.1:${port}`,
    BIGCOMMERCE_CLIENT_SECRET: store.options.clientSecret,
  }
  const sidecar = await startSidecar(t, store, { port, onLog, env: { ...address, ...env } })
  const { webhooks } = sidecar.services
  return {
    ...sidecar,
    address: address.WEBHOOK_URL,
    lines,
    logged: (msg: string) => lines.filter((line) => line.msg === msg),
    next: (msg: string) => new Promise<Line>((resolve) => waiting.push({ msg, resolve })),
    register: async () => webhooks?.register(),
  }
}

export const effect = 'webhooks have taken effect'

/** Requests to the store's GraphQL address since its log was cleared. */
export const asked = (store: BigCommerce): number =>
  store.log().filter(({ path }) => path.endsWith('/graphql')).length
