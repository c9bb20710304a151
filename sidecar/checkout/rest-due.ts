import { dueOf, OrderMovedError, type PaymentMethods } from '../bigcommerce/payment-methods.ts'
import { isAppError } from '../errors.ts'
import { type CurrencyDisplay, type Money, moneyOf } from '../money.ts'
import type { Operation } from '../operation.ts'

export type DisplayOf = (currency: string, operation: Operation) => Promise<CurrencyDisplay | undefined>

type Services = { methods: PaymentMethods; displayOf: DisplayOf }

/**
 * What is left to pay of an order whose checkout is gone: what BigCommerce itself would let be taken for it now, as the
 * token to pay it with says. Null where it does not say.
 */
export function createRestDue({ methods, displayOf }: Services) {
  return async function restDue(orderId: number, operation: Operation): Promise<Money | null> {
    try {
      const due = dueOf(await methods.accessToken(orderId, operation))
      if (due === undefined) return null
      const unit = 10 ** decimalsOf(due.currency)
      return moneyOf(due.amount / unit, due.currency, await displayOf(due.currency, operation))
    } catch (error) {
      if (isAppError(error) || error instanceof OrderMovedError) return null
      throw error
    }
  }
}

/** How many digits the currency's smallest unit stands for. */
const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
