import { randomUUID } from 'node:crypto'
import type { House } from './house.ts'
import { median } from './median.ts'
import { decimals, table } from './table.ts'

const rounds = 200
/** One whose stock the store does not count. */
const productId = 108

const mutation = `mutation Add($input: AddCartLineItemsInput!) {
  cart { addCartLineItems(input: $input) { cart { entityId version lineItems { totalQuantity } amount { value currencyCode formattedV2 } } } }
}`
const creation = `mutation Create($input: CreateCartInput!) {
  cart { createCart(input: $input) { cart { entityId } } }
}`

const lineItems = [{ quantity: 1, productEntityId: productId }]

/** What a shopper waits longer for because the sidecar stands between: the same mutation through it, and without it. */
export async function compareCart(house: House): Promise<string> {
  const ask = await direct(house)
  const created = await ask(creation, { lineItems })
  const cartEntityId = created.data.cart.createCart.cart.entityId
  const first = await house.call('POST', '/v1/cart/items', { body: { productId, quantity: 1 } })
  const session = first.session ?? ''
  const directMs: number[] = []
  const throughMs: number[] = []
  for (let round = 0; round < rounds; round++) {
    directMs.push(await timed(() => ask(mutation, { cartEntityId, data: { lineItems } })))
    throughMs.push(
      await timed(async () => {
        const { status } = await house.call('POST', '/v1/cart/items', {
          body: { productId, quantity: 1 },
          session,
        })
        if (status !== 200) throw new Error(`Adding to the cart was answered ${status}.`)
      }),
    )
  }
  const added = throughMs.map((ms, index) => ms - (directMs[index] ?? Number.NaN))
  return table(
    ['adding to a cart, one after another', 'stand-in directly', 'through the sidecar', 'the sidecar adds'],
    [[`median of ${rounds}`, ms(median(directMs)), ms(median(throughMs)), ms(median(added))]],
  )
}

const ms = (value: number): string => `${decimals(value)} ms`

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function direct({ bigcommerce, graphqlUrl, hash, accessToken }: House) {
  const minted = await fetch(`${bigcommerce.url}/rest/stores/${hash}/v3/storefront/api-token-private`, {
    method: 'POST',
    headers: { 'X-Auth-Token': accessToken, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      channel_id: 1,
      expires_at: Math.floor(Date.now() / 1000) + 3600,
      scopes: ['Unauthenticated', 'Customer'],
    }),
  })
  const { data } = JSON.parse(await minted.text())
  return async (query: string, input: unknown) => {
    const answer = await fetch(graphqlUrl, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${data.token}`,
        'Content-Type': 'application/json',
        'X-Correlation-Id': randomUUID(),
      },
      body: JSON.stringify({ query, variables: { input } }),
    })
    const body = JSON.parse(await answer.text())
    if (body.errors !== undefined) throw new Error(body.errors[0].message)
    return body
  }
}
