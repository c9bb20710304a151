import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExecutionContext } from 'ava'
import { pino } from 'pino'
import { readConfig } from '../../../sidecar/config.ts'
import { createExtensions } from '../../../sidecar/extensions/extensions.ts'
import { loadExtensions } from '../../../sidecar/extensions/load.ts'
import type { Toolbox } from '../../../sidecar/extensions/tools.ts'
import { environment } from '../../helpers/sidecar.ts'

/** A module of the operator's own, in a file of that name. */
export function moduleFile(name: string, source: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'storebridge-')), name)
  writeFileSync(path, source)
  return path
}

const whole = () =>
  environment({ apiUrl: 'http://127.0.0.1:1/rest', graphqlUrl: 'http://127.0.0.1:1/graphql' })

export const configOf = (env: Record<string, string>) => readConfig({ ...whole(), ...env }).extensions

/** Patient: machines that run tests are slow. */
const patience = { EXTENSIONS_TIMEOUT_MS: '8000' }

export const customer = {
  id: 101,
  email: 'ada@example.com',
  firstName: 'Ada',
  lastName: 'Winter',
  phone: '',
  company: '',
  group: null,
}

export const money = { value: 10, currencyCode: 'USD', formatted: '$10.00' }

export const place = {
  firstName: 'Ada',
  lastName: 'Winter',
  company: '',
  address1: '12 Harbour Lane',
  address2: '',
  city: 'Portland',
  state: 'Maine',
  countryCode: 'US',
  postalCode: '04101',
  phone: '',
}

export const cart = {
  id: 'a-cart-id',
  currencyCode: 'USD',
  totalQuantity: 2,
  items: [{ id: 'a-line-id', productId: 7, variantId: 9, name: 'Jug', quantity: 2, isMutable: true }],
  coupons: [] as { code: string }[],
  totals: { lines: [], grandTotal: money, outstanding: money },
}

const placed = (id: number, value = 'SHIPPED') => ({
  id,
  placedAt: '2026-05-01T00:00:00Z',
  status: { value },
  total: money,
  quantity: 1,
})

export const history = (...statuses: string[]) => statuses.map((value, index) => placed(900 + index, value))

export const session = {
  cartId: 'a-cart-id',
  customer: { id: 101, groupId: 3, accessToken: 'secret-token', expiresAt: 9e9 },
}

export const operation = () => ({
  correlationId: 'an-id',
  clientAddress: '',
  locale: 'en-US',
  deadline: Date.now() + 9000,
  customer: { accessToken: 'secret-token', groupId: 3 },
})

/** The extensions an environment names, over a shopper whose things are told by `toolbox`. */
export function startExtensions(
  t: ExecutionContext,
  env: Record<string, string>,
  own: Partial<Toolbox> = {},
) {
  const lines: { msg: string; extension?: string; reason?: string }[] = []
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) })
  const { modules, timeoutMs } = configOf({ ...patience, ...env })
  const { loaded, problems } = loadExtensions(modules)
  t.deepEqual(problems, [])
  const asked: string[] = []
  const counted = <Args extends unknown[], Value>(name: string, tool: (...args: Args) => Promise<Value>) => {
    return (...args: Args) => {
      asked.push(name)
      return tool(...args)
    }
  }
  const toolbox: Toolbox = {
    customer: counted('customer', own.customer ?? (async () => ({ ...customer }))),
    orders: counted('orders', own.orders ?? (async () => history('SHIPPED', 'COMPLETED'))),
    order: counted('order', own.order ?? (async (id) => ({ ...placed(id), billingAddress: { ...place } }))),
    addresses: counted(
      'addresses',
      own.addresses ?? (async () => ({ items: [{ id: 5, ...place }], defaultId: 5 })),
    ),
  }
  return { ...createExtensions({ loaded, toolbox, timeoutMs, log }), lines, asked }
}
