import type { Middleware } from 'koa'
import type { StoreOptions } from '../options.ts'
import { refuse } from './rest-error.ts'

// Lets through whose API account has one of these scopes.
export const needsScope =
  (options: Pick<StoreOptions, 'accountScopes'>, ...anyOf: string[]): Middleware =>
  async (ctx, next) => {
    if (anyOf.some((scope) => options.accountScopes.includes(scope))) await next()
    else refuse(ctx, 403, "You don't have a required scope to access the endpoint")
  }
