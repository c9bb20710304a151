import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { createBreaker } from './breaker.ts'
import type { Send } from './http.ts'
import { type RetryPolicy, retryRead, standardRetry } from './retry.ts'
import type { Tokens } from './tokens.ts'
import { assertAnswered, parseJson, type UpstreamAnswer } from './upstream-error.ts'

/** A GraphQL document: one named query or mutation, and its variables. */
export type Document = { name: string; text: string; variables?: Record<string, unknown> }

const GraphqlErrorWire = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).nullish(),
  extensions: z.object({ code: z.string().optional() }).loose().nullish(),
})

export type GraphqlError = z.infer<typeof GraphqlErrorWire>

const AnswerWire = z.object({ data: z.unknown().optional(), errors: z.array(GraphqlErrorWire).nullish() })

/** What resolved, and what did not: an answer may hold both (facts 9). */
export type GraphqlAnswer = { data: unknown; errors: GraphqlError[] }

/** The one refusal that asking for less can mend. */
export class TooComplexError extends AppError {}

export type Graphql = ReturnType<typeof createGraphql>

type GraphqlOptions = { send: Send; tokens: Tokens; url: string; retryPolicy?: RetryPolicy }

export function createGraphql({ send, tokens, url, retryPolicy = standardRetry }: GraphqlOptions) {
  const post = async (
    { name, text, variables = {} }: Document,
    isWrite: boolean,
    token: string,
    operation: Operation,
  ) =>
    send(
      {
        name,
        method: 'POST',
        isWrite,
        url,
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          'Accept-Language': operation.locale,
        },
        body: { query: text, variables, operationName: name },
      },
      operation,
    )

  const breaker = createBreaker()

  /** A 401 means the token, not the request: it ran nothing, so even a mutation may go again with a fresh one. */
  async function ask(document: Document, isWrite: boolean, operation: Operation): Promise<GraphqlAnswer> {
    const token = await tokens.get(operation)
    const first = await post(document, isWrite, token, operation)
    if (first.status !== 401) return readAnswer(first)
    tokens.drop(token)
    return readAnswer(await post(document, isWrite, await tokens.get(operation), operation))
  }

  return {
    /** Reads, and so may be repeated when BigCommerce fails. */
    query: (document: Document, operation: Operation) =>
      retryRead(retryPolicy, operation, () => breaker(() => ask(document, false, operation))),
    /** Writes, once. */
    mutate: (document: Document, operation: Operation) => breaker(() => ask(document, true, operation)),
  }
}

function readAnswer(answer: UpstreamAnswer): GraphqlAnswer {
  assertAnswered(answer)
  const wire = AnswerWire.safeParse(parseJson(answer))
  if (!wire.success)
    throw new AppError('upstream_changed', 'BigCommerce answered GraphQL in a shape we do not know.')
  const errors = wire.data.errors ?? []
  const [first] = errors
  if (errors.some(({ extensions }) => extensions?.code === 'INSUFFICIENT_ACCESS_SCOPE')) {
    throw new AppError('upstream_refused', 'The private token lacks a scope this needs.')
  }
  // Validation and complexity errors come as 400 and without data.
  if (answer.status >= 400) throw toQueryError(first?.message ?? `status ${answer.status}`)
  if (wire.data.data === undefined && errors.length === 0)
    throw new AppError('upstream_changed', 'BigCommerce answered GraphQL without data.')
  return { data: wire.data.data ?? null, errors }
}

/** The schema moved under us, or we asked for too much at once; only the text tells (facts 4.1). */
function toQueryError(message: string): AppError {
  const words = `BigCommerce would not run the query: ${message}`
  return /too complex/.test(message)
    ? new TooComplexError('upstream_changed', words)
    : new AppError('upstream_changed', words)
}

/** Reads an answer's data by its schema; what does not fit means BigCommerce has changed. */
export function parseData<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new AppError('upstream_changed', `BigCommerce's answer does not fit what we asked for, at ${where}.`)
}
