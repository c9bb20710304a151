import type { Cart, CartMetafield } from '../carts/cart.ts'
import { findOwnCart } from '../carts/own-cart.ts'
import { type Page, toConnection, toNodeId } from '../graphql/connection.ts'
import type { Store } from '../store.ts'

export type CartMetafieldsAsked = Page & { namespace: string; keys: string[] }
type Asked<Input> = { input: Input & { cartEntityId: string } }
type Id = { metafieldEntityId: number }
type Data = { data: { key?: string | null; value?: string | null } }

// What a storefront writes stands in this namespace, which it cannot choose (facts 5.5).
const NAMESPACE = 'bc_storefront'
const MOST = 10
const MOST_LETTERS = { key: 64, value: 65_535 }

const toMetafield = ({ id, key, value }: CartMetafield) => ({
  id: toNodeId('Metafields', id),
  entityId: id,
  key,
  value,
})

export const toCartMetafields = ({ metafields }: Cart, { namespace, keys, ...page }: CartMetafieldsAsked) =>
  toConnection(
    metafields.filter(({ key }) => namespace === NAMESPACE && (keys.length === 0 || keys.includes(key))),
    page,
    toMetafield,
  )

const fault = (type: string, message: string, more = {}) => [{ __typename: type, message, ...more }]
const NO_CART = () => fault('NotFoundError', 'Not Found: Cart does not exist')
const NO_METAFIELD = () => fault('NotFoundError', 'Not Found: Metafield does not exist')
const taken = (key: string) =>
  fault('AlreadyExistsError', `A metafield with the key \`${key}\` already exists in this namespace.`)

export function toCartMetafieldMutations(store: Store) {
  const { carts } = store
  const nextId = () =>
    Math.max(0, ...carts.all().flatMap(({ metafields }) => metafields.map(({ id }) => id))) + 1
  const keep = (cart: Cart, metafields: CartMetafield[]) => carts.note(cart, { metafields })

  return {
    createCartMetafield: ({ input }: Asked<Data>) => {
      const refused = (errors: object[]) => ({ metafield: null, errors })
      const cart = findOwnCart(input.cartEntityId, store)
      if (!cart) return refused(NO_CART())
      const { key = '', value = '' } = present(input.data)
      const invalid = faultsOf({ key, value })
      if (invalid.length > 0) return refused(invalid)
      if (cart.metafields.some((each) => each.key === key)) return refused(taken(key))
      if (cart.metafields.length >= MOST)
        return refused(fault('LimitExceededError', `A cart has at most ${MOST} metafields.`, { limit: MOST }))
      const made = { id: nextId(), key, value }
      keep(cart, [...cart.metafields, made])
      return { metafield: toMetafield(made), errors: [] }
    },
    updateCartMetafield: ({ input }: Asked<Data & Id>) => {
      const refused = (errors: object[]) => ({ metafield: null, errors })
      const cart = findOwnCart(input.cartEntityId, store)
      if (!cart) return refused(NO_CART())
      const old = cart.metafields.find(({ id }) => id === input.metafieldEntityId)
      if (!old) return refused(NO_METAFIELD())
      const told = present(input.data)
      const invalid = faultsOf(told)
      if (invalid.length > 0) return refused(invalid)
      if (told.key !== undefined && cart.metafields.some((each) => each !== old && each.key === told.key))
        return refused(taken(told.key))
      const changed = { ...old, ...told }
      keep(
        cart,
        cart.metafields.map((each) => (each === old ? changed : each)),
      )
      return { metafield: toMetafield(changed), errors: [] }
    },
    deleteCartMetafield: ({ input }: Asked<Id>) => {
      const refused = (errors: object[]) => ({ deletedMetafieldEntityId: null, errors })
      const cart = findOwnCart(input.cartEntityId, store)
      if (!cart) return refused(NO_CART())
      const rest = cart.metafields.filter(({ id }) => id !== input.metafieldEntityId)
      if (rest.length === cart.metafields.length) return refused(NO_METAFIELD())
      keep(cart, rest)
      return { deletedMetafieldEntityId: input.metafieldEntityId, errors: [] }
    },
  }
}

type Told = { key?: string; value?: string }

const present = ({ key, value }: Data['data']): Told => ({
  ...(typeof key === 'string' && { key }),
  ...(typeof value === 'string' && { value }),
})

const faultsOf = (told: Told) =>
  (['key', 'value'] as const).flatMap((name) => {
    const text = told[name]
    if (text === undefined || (text !== '' && text.length <= MOST_LETTERS[name])) return []
    const message = `The ${name} must have 1 to ${MOST_LETTERS[name]} characters.`
    return fault('ValidationError', message, { path: ['input', 'data', name] })
  })
