import { PaymentUnsentError } from '../bigcommerce/payment-error.ts'
import type { PaymentInput, PaymentOutcome, Payments } from '../bigcommerce/payments.ts'
import { UpstreamWaitError } from '../bigcommerce/upstream-error.ts'
import { AppError, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Asked } from './order-due.ts'

/** Kept back from a payment's time, so that what became of it can still be asked for and told. */
const askingMs = 3000

/** Not worth beginning with less: what has begun must be waited for. */
const leastMs = 4000

/** Turned away for the pace of all (facts 4.3), a payment waits about the length of that window. */
const unnamedWaitMs = 1500
const mostTries = 4

const firstLookMs = 300

export type Dispatch = ReturnType<typeof createDispatch>

/** How a payment is sent, and how its outcome is waited for. */
export function createDispatch({ payments }: { payments: Payments }) {
  /** Sent once. It goes again only where it was turned away unread, under the same mark. */
  async function send(
    accessToken: string,
    input: PaymentInput,
    operation: Operation,
  ): Promise<PaymentOutcome> {
    if (leftMs(operation) < leastMs) throw new PaymentUnsentError(noTime())
    const own = { ...operation, deadline: operation.deadline - askingMs }
    for (let tries = 1; ; tries++) {
      try {
        return await payments.pay(accessToken, input, own)
      } catch (error) {
        const waitMs = waitOf(error)
        if (waitMs === undefined || tries === mostTries || waitMs > leftMs(own) - leastMs) throw error
        await sleep(waitMs)
      }
    }
  }

  /** Looks at an order, at growing intervals, until it is no longer pending or the caller's time is up. */
  async function watch(look: () => Promise<Asked>, operation: Operation): Promise<Asked | undefined> {
    let seen: Asked | undefined
    for (let waitMs = firstLookMs; ; waitMs *= 1.5) {
      seen = (await unlessLost(look)) ?? seen
      if (seen !== undefined && seen.judgement.state !== 'pending') return seen
      if (leftMs(operation) < waitMs + askingMs / 2) return seen
      await sleep(waitMs)
    }
  }

  return { send, watch, unlessLost }
}

/** Undefined where BigCommerce could not be asked; what it refuses is told. */
async function unlessLost<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work()
  } catch (error) {
    if (isAppError(error) && error.status >= 500) return undefined
    throw error
  }
}

/** For what may be done twice, and must not fail what has been done already. Whether it was done. */
export async function insist(work: () => Promise<void>): Promise<boolean> {
  const isDone = (): Promise<boolean> =>
    work().then(
      () => true,
      () => false,
    )
  return (await isDone()) || isDone()
}

function waitOf(error: unknown): number | undefined {
  if (!(error instanceof PaymentUnsentError) || !(error.cause instanceof UpstreamWaitError)) return undefined
  const namedMs = error.cause.namedWaitMs
  return (namedMs || unnamedWaitMs) * (1 + Math.random() / 2)
}

const noTime = (): AppError =>
  new AppError('busy', 'There was no time left to pay. Nothing was taken; try again.')

const leftMs = ({ deadline }: Operation): number => deadline - Date.now()

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
