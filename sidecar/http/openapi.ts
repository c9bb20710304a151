import Router from '@koa/router'
import { z } from 'zod'
import { type ErrorCode, statusOf } from '../errors.ts'
import type { State } from './state.ts'

/** One address of the API, told by the room that answers it, with the schema that checks its input. */
export type Described = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With parameters in braces: `/v1/cart/items/{id}`. */
  path: string
  summary: string
  query?: z.ZodType
  body?: z.ZodType
  /** Beyond what any request may meet: a bad signature, bad input, BigCommerce failing. */
  errors?: ErrorCode[]
}

const alwaysPossible: ErrorCode[] = [
  'unauthorized',
  'stale_request',
  'replayed_request',
  'invalid_input',
  'internal',
  'busy',
  'upstream_failed',
  'upstream_refused',
  'upstream_changed',
  'upstream_timeout',
]

export function openapi(described: Described[], version: string): Router<State> {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Storebridge sidecar', version, license: { name: 'GPL-2.0-or-later' } },
    security: [{ signature: [] }],
    paths: pathsOf(described),
    components: { schemas: { Error: errorSchema }, securitySchemes: { signature } },
  }
  const router = new Router<State>()
  router.get('/openapi.json', (ctx) => {
    ctx.body = document
  })
  return router
}

function pathsOf(described: Described[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const one of described) paths[one.path] = { ...paths[one.path], [one.method]: toOperation(one) }
  return paths
}

const toOperation = ({ path, summary, query, body, errors = [] }: Described) => ({
  summary,
  parameters: [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...(query === undefined
      ? []
      : [{ name: 'query', in: 'query', explode: true, schema: toJsonSchema(query) }]),
  ],
  ...(body === undefined
    ? {}
    : { requestBody: { required: true, content: { 'application/json': { schema: toJsonSchema(body) } } } }),
  responses: { 200: { description: 'Done' }, ...responsesOf([...alwaysPossible, ...errors]) },
})

const toJsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })

/** Codes that share a status share its description. */
function responsesOf(codes: ErrorCode[]) {
  const byStatus = Map.groupBy(codes, (code) => statusOf[code])
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } }
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [status, { description: group.join(', '), content }]),
  )
}

const errorSchema = z.toJSONSchema(
  z.object({
    error: z.object({
      code: z.enum(Object.keys(statusOf) as ErrorCode[]),
      message: z.string(),
      details: z.unknown().optional(),
      retryAfterSeconds: z.number().optional(),
      requestId: z.uuid(),
    }),
  }),
)

const signature = {
  type: 'apiKey',
  in: 'header',
  name: 'X-Storebridge-Signature',
  description:
    '“v1=” and the hex HMAC-SHA256, with the shared key, of these lines: v1, method, path with query, X-Storebridge-Timestamp, X-Storebridge-Nonce, hex SHA-256 of the body, X-Correlation-Id, X-Storebridge-Session, X-Storebridge-Shopper-Address, X-Storebridge-Locale. A header that is absent is an empty line.',
}
