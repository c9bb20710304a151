import type { Middleware } from 'koa'
import type { Logger } from 'pino'
import { AppError, isAppError } from '../errors.ts'
import type { State } from './state.ts'

/** The one way out for failure: every error becomes the one shape, and only faults are logged. */
export function errorHandler(log: Logger): Middleware<State> {
  return async (ctx, next) => {
    try {
      await next()
      if (ctx.status === 404 && ctx.body === undefined)
        throw new AppError('not_found', 'There is nothing at this address.')
    } catch (thrown) {
      const error = isAppError(thrown) ? thrown : new AppError('internal', 'Something failed on our side.')
      const { correlationId } = ctx.state.operation
      logFailure(log, correlationId, thrown)
      ctx.status = error.status
      if (error.retryAfterSeconds !== undefined) ctx.set('Retry-After', String(error.retryAfterSeconds))
      ctx.body = { error: { ...toErrorBody(error), requestId: correlationId } }
    }
  }
}

/** Faults of ours with their stack, failures of BigCommerce with their code; what the caller did wrong, not at all. */
export function logFailure(log: Logger, correlationId: string, thrown: unknown): void {
  if (!isAppError(thrown)) log.error({ correlationId, stack: stackOf(thrown) }, 'internal')
  else if (thrown.status >= 500) log.warn({ correlationId, code: thrown.code }, thrown.message)
}

/** The inside of an error answer, also used where one query of many failed. */
export function toErrorBody(thrown: unknown) {
  if (!isAppError(thrown)) return { code: 'internal', message: 'Something failed on our side.' }
  return {
    code: thrown.code,
    message: thrown.message,
    ...(thrown.details === undefined ? {} : { details: thrown.details }),
    ...(thrown.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: thrown.retryAfterSeconds }),
  }
}

/** A thrown object may carry headers and tokens in its fields; its stack carries neither. */
const stackOf = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : typeof thrown
