import { json } from 'node:stream/consumers'
import type { ExecutionContext } from 'ava'
import { listen } from '../../helpers/listen.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

export type Asked = {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads of a request, it asserts.
  variables: any
  accessToken: string | undefined
}
type Said = { data?: unknown; errors?: { message: string }[]; cookies?: string[]; status?: number }
type Script = Record<string, Said | ((asked: Asked) => Said)>

/** A BigCommerce that says, operation by operation, exactly what it is told to: what the stand-in store never would. */
export async function scripted(
  t: ExecutionContext,
  script: Script,
  options: Parameters<typeof startSidecar>[2] = {},
) {
  const asked: Asked[] = []
  const lines: Script = { ...plain, ...script }
  const { url, close } = await listen(async (request, response) => {
    const body = (await json(request).catch(() => ({}))) as Record<string, unknown>
    const name = request.url?.includes('graphql')
      ? String(body.operationName)
      : `${request.method} ${request.url?.replace(/^.*\/v3/, '')}`
    if (name.endsWith('api-token-private')) {
      response.end('{"data":{"token":"private"}}')
      return
    }
    const one: Asked = {
      name,
      variables: body.variables ?? body,
      accessToken: request.headers['x-bc-customer-access-token']?.toString(),
    }
    asked.push(one)
    const line = lines[name]
    const said = typeof line === 'function' ? line(one) : line
    const {
      cookies = [],
      status = 200,
      ...answer
    } = said ?? { errors: [{ message: `${name} is in no script` }] }
    response.writeHead(status, { 'Content-Type': 'application/json', 'Set-Cookie': cookies })
    response.end(JSON.stringify({ data: null, ...answer }))
  })
  t.teardown(close)
  const store = { apiUrl: `${url}/rest`, graphqlUrl: `${url}/graphql` }
  const logged: string[] = []
  const sidecar = await startSidecar(t, store, {
    isWarm: false,
    onLog: (line) => logged.push(line),
    ...options,
  })
  const seal = sidecar.services.seal
  return {
    sidecar,
    call: sidecar.call,
    asked,
    logged,
    names: () => asked.map(({ name }) => name),
    of: (name: string) => asked.filter((one) => one.name === name),
    sealed: (session: Parameters<typeof seal.seal>[0]) => seal.seal(session),
    opened: async (token: string | null) => (await seal.open(token ?? ''))?.session,
  }
}

export const eve = {
  entityId: 7,
  email: 'eve@example.com',
  firstName: 'Eve',
  lastName: 'Stone',
  phone: '',
  company: '',
  customerGroupId: 4,
  customerGroupName: 'Regulars',
  storeCredit: [],
  formFields: [],
}

export const customer = { id: 7, groupId: 4, accessToken: 'old-token', expiresAt: 4_000_000_000 }

export const cart = (entityId: string, totalQuantity = 2) => ({ entityId, lineItems: { totalQuantity } })

export const signedIn = (cartId: string | null = null) => ({
  customer: { entityId: 7, customerGroupId: 4 },
  cart: cartId === null ? null : { entityId: cartId },
  customerAccessToken: { value: 'new-token', expiresAt: '2099-01-01T00:00:00Z' },
})

const field = (entityId: number, label: string, more: object = {}) => ({
  __typename: 'TextFormField',
  entityId,
  label,
  isBuiltIn: true,
  isRequired: true,
  maxLength: null,
  defaultText: null,
  ...more,
})

export const forms = ({ recaptcha = false } = {}): Said => ({
  data: {
    site: {
      settings: {
        formFields: {
          customer: [
            field(1, 'E-mail'),
            field(2, 'Password', { __typename: 'PasswordFormField' }),
            field(3, 'Password again', { __typename: 'PasswordFormField' }),
            field(30, 'Favourite tea', { isBuiltIn: false, isRequired: false, maxLength: 20 }),
            { __typename: 'HologramFormField', entityId: 31 },
          ],
          shippingAddress: [
            field(4, 'First name'),
            field(5, 'Last name'),
            field(6, 'Company', { isRequired: false }),
            field(7, 'Phone', { isRequired: false }),
            field(8, 'Street'),
            field(10, 'City'),
            field(11, 'Country', { __typename: 'PicklistFormField', options: [] }),
            field(12, 'State', { __typename: 'PicklistOrTextFormField' }),
            field(13, 'Post code'),
          ],
        },
        customers: null,
        reCaptcha: { siteKey: 'site-key', isEnabledOnStorefront: recaptcha, isEnabledOnCheckout: false },
      },
    },
  },
})

const plain: Script = {
  Customer: { data: { customer: eve } },
  Forms: forms(),
  Countries: {
    data: {
      geography: {
        countries: [
          { code: 'US', name: 'United States', statesOrProvinces: [{ name: 'Texas', abbreviation: 'TX' }] },
        ],
      },
    },
  },
}
