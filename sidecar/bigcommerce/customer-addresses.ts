import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { nodes, page } from './connection-wire.ts'
import { FormValueWire, formValueSelection } from './customer-wire.ts'
import { type Graphql, parseData } from './graphql.ts'
import { toReadError } from './upstream-error.ts'

const text = z.string().nullish()

export const addressSelection = `{
  entityId firstName lastName company address1 address2 city stateOrProvince postalCode country countryCode phone
  formFields ${formValueSelection}
}`

const AddressWire = z.object({
  entityId: z.number().int(),
  firstName: z.string(),
  lastName: z.string(),
  company: text,
  address1: z.string(),
  address2: text,
  city: z.string(),
  stateOrProvince: text,
  postalCode: text,
  country: text,
  countryCode: z.string(),
  phone: text,
  formFields: z.array(FormValueWire),
})
export type AddressWire = z.output<typeof AddressWire>

const MetafieldWire = z.object({ entityId: z.number().int(), value: z.string() })

const PageWire = z.object({ addresses: page(AddressWire), metafields: nodes(MetafieldWire) })
export type AddressPageWire = z.output<typeof PageWire>

/** BigCommerce knows no default address on a storefront, so it is kept here. */
export const defaultAddressField = { namespace: 'storebridge', key: 'default_address' }

const document = `query Addresses($first: Int!, $after: String, $namespace: String!, $key: String!) { customer {
  addresses(first: $first, after: $after) {
    edges { node ${addressSelection} }
    pageInfo { hasNextPage endCursor }
    collectionInfo { totalItems }
  }
  metafields(namespace: $namespace, keys: [$key]) { edges { node { entityId value } } }
} }`

/** A page of the signed-in customer's addresses, and what is kept of their default one. */
export async function readAddresses(
  graphql: Graphql,
  paging: { first: number; after?: string | undefined },
  operation: Operation,
): Promise<AddressPageWire> {
  const variables = { ...defaultAddressField, ...paging, after: paging.after ?? null }
  const { data, errors } = await graphql.query(
    { name: 'Addresses', text: document, variables, lane: 'shopper' },
    operation,
  )
  const [error] = errors
  if (error !== undefined) throw toReadError('the addresses', error.message)
  const { customer } = parseData(z.object({ customer: PageWire.nullable() }), data)
  if (customer !== null) return customer
  throw new AppError('signed_out', 'BigCommerce no longer knows this sign-in.')
}

/** The address as a mutation left it. */
export const readWritten = (payload: unknown): AddressWire =>
  parseData(z.object({ address: AddressWire }), payload).address
