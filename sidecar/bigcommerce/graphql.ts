import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { createBreaker } from './breaker.ts'
import type { Lane } from './bulkhead.ts'
import type { Send } from './http.ts'
import { createPace } from './pace.ts'
import { type RetryPolicy, retryRead, standardRetry } from './retry.ts'
import type { Tokens } from './tokens.ts'
import {
  assertAnswered,
  NotRunError,
  parseJson,
  UnknownShapeError,
  type UpstreamAnswer,
} from './upstream-error.ts'

/** A GraphQL document: one named query or mutation, and its variables. */
export type Document = { name: string; text: string; variables?: Record<string, unknown>; lane?: Lane }

const GraphqlErrorWire = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).nullish(),
  extensions: z.object({ code: z.string().optional() }).loose().nullish(),
})

export type GraphqlError = z.infer<typeof GraphqlErrorWire>

/** Whatever is asked, the root of its answer is an object, and so are the two fields we ever ask it for. */
const RootWire = z
  .looseObject({ site: z.looseObject({}).nullish(), cart: z.looseObject({}).nullish() })
  .nullish()

const AnswerWire = z.object({ data: RootWire, errors: z.array(GraphqlErrorWire).nullish() })

/** What resolved, and what did not: an answer may hold both (facts 9). `cookies` are the `Set-Cookie` lines. */
export type GraphqlAnswer = { data: unknown; errors: GraphqlError[]; cookies: string[] }

/** The one refusal that asking for less can mend. */
export class TooComplexError extends NotRunError {}

/** The store's schema has no such field yet, or no longer: nothing was run. */
export class UnknownFieldError extends NotRunError {}

export type Graphql = ReturnType<typeof createGraphql>

type GraphqlOptions = { send: Send; tokens: Tokens; url: string; retryPolicy?: RetryPolicy }

export function createGraphql({ send, tokens, url, retryPolicy = standardRetry }: GraphqlOptions) {
  const breaker = createBreaker()
  const pace = createPace()

  async function post(document: Document, isWrite: boolean, token: string, operation: Operation) {
    const { name, text, variables = {}, lane } = document
    const headers = {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Accept-Language': operation.locale,
      ...customerHeaders(operation),
    }
    const body = { query: text, variables, operationName: name }
    const request = { name, method: 'POST' as const, isWrite, url, headers, body }
    const answer = await send({ ...request, ...(lane === undefined ? {} : { lane }) }, operation)
    if (!isWrite) pace.heed(answer)
    return answer
  }

  /** Until there is a token nothing has been sent, so it may be asked for again even on the way to a write. */
  const tokenFor = (isWrite: boolean, operation: Operation): Promise<string> =>
    isWrite ? retryRead(retryPolicy, operation, () => tokens.get(operation)) : tokens.get(operation)

  /** A 401 means the token, not the request: it ran nothing, so even a mutation may go again with another one. */
  async function ask(document: Document, isWrite: boolean, operation: Operation): Promise<GraphqlAnswer> {
    const token = await tokenFor(isWrite, operation)
    const first = await post(document, isWrite, token, operation)
    if (first.status !== 401) return readAnswer(first)
    tokens.drop(token)
    const other = await tokenFor(isWrite, operation)
    return readAnswer(other === token ? first : await post(document, isWrite, other, operation))
  }

  function read(document: Document, operation: Operation): Promise<GraphqlAnswer> {
    pace.assertOpen()
    return breaker.read(() => ask(document, false, operation))
  }

  return {
    /** Reads, and so may be repeated when BigCommerce fails. */
    query: (document: Document, operation: Operation) =>
      retryRead(retryPolicy, operation, async () => read(document, operation)),
    /** Writes, once. */
    mutate: (document: Document, operation: Operation) => breaker.write(() => ask(document, true, operation)),
    /** Tells what nobody waits for, once; that it fails says nothing to those who buy. */
    tell: (document: Document, operation: Operation) => ask(document, true, operation),
    /** Whether BigCommerce is up to answering what nobody waits for. */
    hasRoom: (): boolean => pace.hasRoom() && breaker.hasRoom(),
    breakerState: breaker.state,
  }
}

/** Without the strict header a token that has died is answered as a guest, with a guest's prices (facts 1.6). */
const customerHeaders = ({ customer }: Operation): Record<string, string> =>
  customer === undefined
    ? {}
    : {
        'X-Bc-Customer-Access-Token': customer.accessToken,
        'X-Bc-Error-On-Invalid-Customer-Access-Token': 'true',
      }

const signedOut = (): AppError =>
  new AppError('signed_out', 'BigCommerce no longer accepts this sign-in: it has ended, or begun elsewhere.')

const signInNeeded = (): AppError => new AppError('sign_in_needed', 'Only a signed-in customer may ask this.')

function readAnswer(answer: UpstreamAnswer): GraphqlAnswer {
  assertAnswered(answer)
  const wire = AnswerWire.safeParse(parseJson(answer))
  if (!wire.success)
    throw new UnknownShapeError('upstream_changed', 'BigCommerce answered GraphQL in a shape we do not know.')
  const errors = (wire.data.errors ?? []).map(withoutValues)
  const [first] = errors
  const hasCode = (code: string): boolean => errors.some(({ extensions }) => extensions?.code === code)
  if (hasCode('INSUFFICIENT_ACCESS_SCOPE'))
    throw new AppError('upstream_refused', 'The private token lacks a scope this needs.')
  if (hasCode('INVALID_CUSTOMER_ACCESS_TOKEN')) throw signedOut()
  if (hasCode('MISSING_CUSTOMER_ACCESS_TOKEN')) throw signInNeeded()
  // Validation and complexity errors come as 400 and without data.
  if (answer.status >= 400) throw toQueryError(first?.message ?? `status ${answer.status}`)
  if (wire.data.data === undefined && errors.length === 0)
    throw new UnknownShapeError('upstream_changed', 'BigCommerce answered GraphQL without data.')
  return { data: wire.data.data ?? null, errors, cookies: cookiesOf(answer) }
}

/** A variable that does not fit is quoted whole, and may hold a password. */
const withoutValues = <Told extends { message: string }>(error: Told): Told => ({
  ...error,
  message: error.message.replace(/(got invalid value).*/s, '$1'),
})

const cookiesOf = ({ headers }: UpstreamAnswer): string[] => {
  const { data } = z.array(z.string()).safeParse(headers['set-cookie'])
  return data ?? []
}

/** The schema moved under us, or we asked for too much at once; only the text tells (facts 4.1). */
function toQueryError(message: string): AppError {
  const words = `BigCommerce would not run the query: ${message}`
  if (/too complex/.test(message)) return new TooComplexError('upstream_changed', words)
  if (/^Cannot query field/.test(message)) return new UnknownFieldError('upstream_changed', words)
  return new NotRunError('upstream_changed', words)
}

/** Reads an answer's data by its schema; what does not fit means BigCommerce has changed. */
export function parseData<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new AppError('upstream_changed', `BigCommerce's answer does not fit what we asked for, at ${where}.`)
}
