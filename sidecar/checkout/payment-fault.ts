import { AppError, isAppError } from '../errors.ts'

export const notCompleted = (): AppError =>
  new AppError('order_missing', 'The order has not been made yet: look at it once more before you pay.')

export const orderClosed = (): AppError =>
  new AppError(
    'payment_order_closed',
    'This order was called off and cannot be paid. Go through the checkout again.',
    {
      details: { advice: 'start_over', providerCode: null },
    },
  )

export const otherRefused = (): AppError =>
  new AppError(
    'conflict',
    'Another try to pay for this order, made at the same moment, was refused. Nothing was taken; try again.',
    {
      details: { advice: 'try_again', providerCode: null },
    },
  )

/** Tells the shop's support, too, which payment it was. */
export function withReference(error: unknown, reference: string | undefined): unknown {
  if (!isAppError(error) || reference === undefined) return error
  const { code, message, details, retryAfterSeconds } = error
  if (details === undefined || !('advice' in details)) return error
  return new AppError(code, message, {
    details: { ...details, reference },
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  })
}
