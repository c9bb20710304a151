import { type Answer, ask, mintToken } from './ask-bigcommerce.ts'
import type { BigCommerce } from './bigcommerce.ts'
import { wholeCart } from './selections.ts'

type Money = { value: number; currencyCode: string }
type Line = {
  entityId: string
  name: string
  quantity: number
  listPrice: Money
  salePrice: Money
  extendedSalePrice: Money
  selectedOptions: object[]
}

export type WireCart = {
  entityId: string
  version: number
  currencyCode: string
  amount: Money
  discounts: object[]
  lineItems: { totalQuantity: number; physicalItems: Line[]; digitalItems: Line[] }
}

export type Shopper = {
  store: BigCommerce
  ask: (query: string, variables?: object) => Promise<Answer>
}

const ONE_YEAR = 31_536_000

// Somebody who talks to the store's carts directly, with one token for all requests; signed in with an access token.
export function createShopper(store: BigCommerce, accessToken?: string): Shopper {
  let token: Promise<string> | undefined
  const getToken = () => {
    token ??= mintToken(store, ['Unauthenticated', 'Customer'], ONE_YEAR)
    return token
  }
  const headers: Record<string, string> = accessToken ? { 'X-Bc-Customer-Access-Token': accessToken } : {}
  return {
    store,
    ask: async (query, variables) => ask(store, { query, variables }, { token: await getToken(), headers }),
  }
}

const options = `selectedOptions { __typename entityId name
  ... on CartSelectedMultipleChoiceOption { value valueEntityId } ... on CartSelectedCheckboxOption { value valueEntityId }
  ... on CartSelectedTextFieldOption { text } ... on CartSelectedMultiLineTextFieldOption { text }
  ... on CartSelectedNumberFieldOption { number } ... on CartSelectedDateFieldOption { date { utc } } }`

const cartQuery = `query($id: String!) { site { cart(entityId: $id) {
  ${wholeCart} lineItems { physicalItems { ${options} } }
} } }`

const inputs: Record<string, string> = {
  createCart: 'CreateCartInput',
  addCartLineItems: 'AddCartLineItemsInput',
  updateCartLineItem: 'UpdateCartLineItemInput',
  deleteCartLineItem: 'DeleteCartLineItemInput',
  deleteCart: 'DeleteCartInput',
}

function mutate(shopper: Shopper, field: string, input: object) {
  const selection = field === 'deleteCart' ? '__typename' : 'cart { entityId version }'
  const gone = field === 'deleteCartLineItem' ? 'deletedLineItemEntityId deletedCartEntityId' : ''
  const text = `mutation($input: ${inputs[field]}!) { cart { ${field}(input: $input) { ${selection} ${gone} } } }`
  return shopper.ask(text, { input })
}

export async function readCart(shopper: Shopper, id: string): Promise<WireCart | null> {
  const { data } = await shopper.ask(cartQuery, { id })
  return (data as { site: { cart: WireCart | null } }).site.cart
}

// A write is answered with next to nothing, since a whole cart would cost nearly the whole budget.
async function write(shopper: Shopper, field: string, input: object): Promise<WireCart> {
  const { data, errors } = await mutate(shopper, field, input)
  const written = (data as { cart: Record<string, { cart: { entityId: string } } | null> }).cart[field]
  const cart = written && (await readCart(shopper, written.cart.entityId))
  if (!cart) throw new Error(errors?.[0]?.message ?? 'the cart is gone')
  return cart
}

export const createCart = (shopper: Shopper, lineItems: object[], currencyCode?: string) =>
  write(shopper, 'createCart', { lineItems, currencyCode })

export const addLines = (shopper: Shopper, cartEntityId: string, lineItems: object[]) =>
  write(shopper, 'addCartLineItems', { cartEntityId, data: { lineItems } })

export const updateLine = (
  shopper: Shopper,
  cartEntityId: string,
  lineItemEntityId: string,
  lineItem: object,
) => write(shopper, 'updateCartLineItem', { cartEntityId, lineItemEntityId, data: { lineItem } })

type Removed = { cart: WireCart | null; deletedLineItemEntityId: string; deletedCartEntityId: string | null }

export async function removeLine(
  shopper: Shopper,
  cartEntityId: string,
  lineItemEntityId: string,
): Promise<Removed> {
  const { data } = await mutate(shopper, 'deleteCartLineItem', { cartEntityId, lineItemEntityId })
  const removed = (data as { cart: { deleteCartLineItem: Removed } }).cart.deleteCartLineItem
  return removed.cart ? { ...removed, cart: await readCart(shopper, cartEntityId) } : removed
}

// The text with which a mutation is refused; fails unless it is refused in the way that was captured.
export async function refusal(shopper: Shopper, field: string, input: object) {
  const { status, headers, ...body } = await mutate(shopper, field, input)
  const [error] = body.errors ?? []
  const shape = JSON.stringify({
    status,
    data: body.data,
    keys: Object.keys(error ?? {}),
    path: (error as { path?: unknown })?.path,
  })
  const captured = JSON.stringify({
    status: 200,
    data: { cart: { [field]: null } },
    keys: ['message', 'path', 'locations'],
    path: ['cart', field],
  })
  if (shape !== captured) throw new Error(`${field} was not refused as captured: ${shape}`)
  return error?.message ?? ''
}

const redirect = `mutation($input: CreateCartRedirectUrlsInput) { cart { createCartRedirectUrls(input: $input) {
  redirectUrls { redirectedCheckoutUrl embeddedCheckoutUrl } errors { __typename ... on NotFoundError { message } }
} } }`

type Redirect = {
  redirectUrls: { redirectedCheckoutUrl: string; embeddedCheckoutUrl: string } | null
  errors: { __typename: string; message: string }[]
}

export async function askRedirect(shopper: Shopper, input: object): Promise<Redirect> {
  const { data } = await shopper.ask(redirect, { input })
  return (data as { cart: { createCartRedirectUrls: Redirect } }).cart.createCartRedirectUrls
}
