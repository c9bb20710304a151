import { createHash } from 'node:crypto'
import Router from '@koa/router'
import { execute, GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Context } from 'koa'
import { entryOf } from '../control/request-log.ts'
import { resolveClient } from '../control/trusted-proxy.ts'
import { toRoot } from '../fields/root.ts'
import type { Store } from '../store.ts'
import type { Scope } from '../tokens/tokens.ts'
import { measure } from './limits.ts'
import { forShopper } from './preferences.ts'
import { type GraphQLRequest, readRequest, validationErrors } from './request.ts'
import { createSchema } from './schema.ts'
import { invalidToken, readShopper } from './shopper.ts'

export function graphqlRoutes(store: Store) {
  const schemas = { bare: createSchema(), typed: createSchema(true) }
  const router = new Router()

  router.post('/store/:address/graphql', async (ctx) => {
    const verdict = await authenticate(ctx, ctx.params.address ?? '', store)
    if ('refusal' in verdict) return answer(ctx, 401, [{ message: verdict.refusal }])
    try {
      const request = readRequest(schemas[store.options.cartErrors], ctx.state.body)
      const invalid = validationErrors(request)
      if (invalid.length > 0) return answer(ctx, 400, invalid.map(toWireError))
      await run(ctx, request, verdict.scopes, store)
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      answer(ctx, 400, [toWireError(error)])
    }
  })

  return router.routes()
}

function answer(ctx: Context, status: number, errors: { message: string }[]) {
  ctx.status = status
  ctx.body = { errors }
}

// Private tokens are for servers: whatever a browser's script sends is refused. Node's own fetch says
// Sec-Fetch-Mode too, so that header alone tells nothing.
function authenticate(ctx: Context, address: string, { tokens, options }: Store) {
  if (ctx.get('Origin') || ctx.get('Sec-Fetch-Site'))
    return { refusal: 'GraphQL invalid credentials. This token cannot be used from a browser' }
  const [, hash, channelId] = /^(.+?)(?:-(\d+))?$/.exec(address) ?? []
  const [, token] = /^Bearer\s+(.+)$/i.exec(ctx.get('Authorization')) ?? []
  const storeId = hash === options.storeHash ? options.storeId : 0
  return tokens.verify(token, { storeId, channelId: Number(channelId ?? 1) })
}

async function run(ctx: Context, request: GraphQLRequest, scopes: Scope[], store: Store) {
  const { complexity, refusal } = measure(request)
  entryOf(ctx).complexity = complexity
  if (refusal) return answer(ctx, 400, [{ message: refusal }])
  if (isOneTooMany(ctx, request, store)) return
  const shopper = readShopper(ctx, store)
  if (shopper.isRefused) {
    ctx.body = { data: null, errors: [toWireError(invalidToken())] }
    return
  }
  const { data, errors = [] } = await execute({
    schema: request.schema,
    document: request.document,
    operationName: request.operationName || null,
    variableValues: request.variables,
    rootValue: toRoot(forShopper(store, ctx, { request, shopper })),
    contextValue: { scopes, refusesGuest: shopper.isStrict && !shopper.customer },
  })
  if (data === undefined) return answer(ctx, 400, errors.map(toWireError))
  ctx.set(toHeaders(request, complexity))
  ctx.body = errors.length > 0 ? { data, errors: errors.map(toWireError) } : { data }
}

// Refused as by a gateway that knows nothing of GraphQL.
function isOneTooMany(ctx: Context, { operation }: GraphQLRequest, { mutationLimit, options }: Store) {
  if (operation.operation !== 'mutation') return false
  const seconds = mutationLimit.take(resolveClient(ctx, options.trustedProxySecret).clientIp)
  if (seconds === 0) return false
  ctx.set('Retry-After', String(seconds))
  ctx.status = 429
  ctx.type = 'html'
  ctx.body = '<html><body><h1>429 Too Many Requests</h1></body></html>'
  return true
}

const toHeaders = ({ text, variables, operation, operationName }: GraphQLRequest, complexity: number) => ({
  'x-bc-graphql-complexity': String(complexity),
  'x-bc-graphql-query-hash': sha256(text),
  'x-bc-graphql-variables-hash': sha256(JSON.stringify(variables)),
  'x-bc-graphql-operation-type': operation.operation,
  'x-bc-graphql-operation-name': operationName,
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

// Single quotes, no suggestions, no empty extensions, and this order of keys: as captured.
function toWireError(error: GraphQLError): GraphQLFormattedError {
  const { message, path, locations, extensions } = error.toJSON()
  const isOurs = !error.originalError || error.originalError instanceof GraphQLError
  return {
    message: isOurs ? unquote(message, path === undefined) : 'Internal server error',
    ...(path && { path }),
    ...(locations && { locations }),
    ...(Object.keys(extensions ?? {}).length > 0 && { extensions }),
  }
}

const unquote = (message: string, isValidation: boolean) =>
  isValidation ? message.replace(/ Did you mean .*\?$/s, '').replaceAll('"', "'") : message
