import type { BigCommerce } from './bigcommerce.ts'

type Scopes = ('Unauthenticated' | 'Customer')[]
export type Answer = { status: number; headers: Headers; data: unknown; errors?: { message: string }[] }

export async function mintToken(
  store: BigCommerce,
  scopes: Scopes = ['Unauthenticated', 'Customer'],
  lifeSeconds = 600,
) {
  const response = await mint(store, {
    channel_id: store.options.channelId,
    scopes,
    expires_at: Math.floor(store.now() / 1000) + lifeSeconds,
  })
  const { data } = (await response.json()) as { data: { token: string } }
  return data.token
}

export const mint = (store: BigCommerce, body: unknown, accessToken = store.options.accessToken) =>
  fetch(`${store.apiUrl}/stores/${store.options.storeHash}/v3/storefront/api-token-private`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(accessToken && { 'X-Auth-Token': accessToken }) },
    body: JSON.stringify(body),
  })

type Request = { query: string; variables?: unknown; operationName?: string }
type Extra = { token?: string | null; headers?: Record<string, string>; url?: string }

// Asks as a server would: with a private token, minted when none is given.
export async function ask(store: BigCommerce, request: Request, extra: Extra = {}): Promise<Answer> {
  const token = extra.token === undefined ? await mintToken(store) : extra.token
  const response = await fetch(extra.url ?? store.graphqlUrl, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
      ...extra.headers,
    },
    body: JSON.stringify(request),
  })
  const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>
  return { status: response.status, headers: response.headers, ...body }
}
