import { z } from 'zod'
import { AppError, isAppError } from '../errors.ts'
import type { Operation, PriceTerms } from '../operation.ts'
import type { Ask, Variable } from './catalog.ts'
import { type Graphql, type GraphqlAnswer, parseData, TooComplexError } from './graphql.ts'

/** Below BigCommerce's limit of 10,000, since what a query costs is only known exactly afterwards. */
const budget = 9000

/** The customer is of another group than the one asked for: what was told is not for that group's eyes. */
export class OtherGroupError extends AppError {
  readonly groupId: number

  constructor(groupId: number) {
    super('conflict', 'The customer is of another group by now.')
    this.groupId = groupId
  }
}

export type Answer<Wire> = { ok: true; wire: Wire } | { ok: false; error: unknown }

/** Asks for many things in as few requests as the complexity limit allows; the answers come in the order asked. */
export async function lookUp<Wire>(
  graphql: Graphql,
  asks: Ask<Wire>[],
  operation: Operation,
): Promise<Answer<Wire>[]> {
  const answers = await Promise.all(packed(asks).map((group) => askTogether(graphql, group, operation)))
  return answers.flat()
}

/** Neighbours travel together until the next one would not fit. */
function packed<Wire>(asks: Ask<Wire>[]): Ask<Wire>[][] {
  const groups: Ask<Wire>[][] = []
  let spent = 0
  for (const ask of asks) {
    const last = groups.at(-1)
    if (last === undefined || spent + ask.cost > budget) {
      groups.push([ask])
      spent = ask.cost
    } else {
      last.push(ask)
      spent += ask.cost
    }
  }
  return groups
}

async function askTogether<Wire>(
  graphql: Graphql,
  asks: Ask<Wire>[],
  operation: Operation,
): Promise<Answer<Wire>[]> {
  try {
    const answer = await graphql.query(documentOf(asks, operation), operation)
    assertGroup(answer, operation)
    return await Promise.all(asks.map((ask, index) => readOne(ask, index, answer, graphql, operation)))
  } catch (error) {
    if (error instanceof TooComplexError && asks.length > 1) return askInHalves(graphql, asks, operation)
    if (isAppError(error)) return asks.map(() => ({ ok: false, error }))
    throw error
  }
}

/** Our reckoning was too low for this store: what did not fit as one is asked as two. */
async function askInHalves<Wire>(
  graphql: Graphql,
  asks: Ask<Wire>[],
  operation: Operation,
): Promise<Answer<Wire>[]> {
  const middle = Math.ceil(asks.length / 2)
  const halves = [asks.slice(0, middle), asks.slice(middle)]
  return (await Promise.all(halves.map((half) => askTogether(graphql, half, operation)))).flat()
}

const CustomerWire = z.object({ customer: z.object({ customerGroupId: z.number() }).nullable() })

/** Groups change while people are signed in; asking with each answer costs next to nothing. */
function assertGroup({ data }: GraphqlAnswer, { customer }: Operation): void {
  if (customer === undefined) return
  const told = parseData(CustomerWire, data).customer
  if (told === null) throw new AppError('signed_out', 'BigCommerce no longer knows this sign-in.')
  if (told.customerGroupId !== customer.groupId) throw new OtherGroupError(told.customerGroupId)
}

function documentOf(asks: Ask<unknown>[], { customer, priceTerms: terms = plainTerms }: Operation) {
  const declarations: string[] = []
  const variables: Record<string, unknown> = {}
  const fields = asks.map((ask, index) => {
    const variable: Variable = (name, type, value) => {
      const own = `${alias(index)}_${name}`
      declarations.push(`$${own}: ${type}`)
      variables[own] = value
      return `$${own}`
    }
    return `${alias(index)}: ${ask.field(variable)}`
  })
  const fragments = new Set(asks.flatMap((ask) => ask.fragments))
  const group = customer === undefined ? '' : 'customer { customerGroupId }'
  const body = [`{ ${group} site {`, ...fields, '} }', ...fragments].join('\n')
  for (const [name, type] of Object.entries(termTypes)) {
    if (!body.includes(`$${name}`)) continue
    declarations.push(`$${name}: ${type}`)
    variables[name] = terms[name as keyof PriceTerms]
  }
  const declared = declarations.length === 0 ? '' : `(${declarations.join(', ')})`
  return { name: 'Lookup', text: `query Lookup${declared} ${body}`, variables }
}

/** What fragments read of how prices are to be told. */
const termTypes = {
  currency: 'currencyCode',
  plpTax: 'Boolean!',
  plpBoth: 'Boolean!',
  pdpTax: 'Boolean!',
  pdpBoth: 'Boolean!',
} satisfies Record<keyof PriceTerms, string>

const plainTerms: PriceTerms = {
  currency: null,
  plpTax: false,
  plpBoth: false,
  pdpTax: false,
  pdpBoth: false,
}

const alias = (index: number): string => `a${index}`

const SiteWire = z.object({ site: z.record(z.string(), z.unknown()).nullish() }).nullable()

async function readOne<Wire>(
  ask: Ask<Wire>,
  index: number,
  { data, errors }: GraphqlAnswer,
  graphql: Graphql,
  operation: Operation,
): Promise<Answer<Wire>> {
  try {
    const failure = errors.find(
      ({ path }) => path === null || path === undefined || path.length < 2 || path[1] === alias(index),
    )
    if (failure !== undefined)
      throw new AppError('upstream_failed', `BigCommerce could not resolve it: ${failure.message}`, {
        retryAfterSeconds: 5,
      })
    const field = parseData(SiteWire, data)?.site?.[alias(index)]
    return { ok: true, wire: await ask.read(field, graphql, operation) }
  } catch (error) {
    return { ok: false, error }
  }
}
