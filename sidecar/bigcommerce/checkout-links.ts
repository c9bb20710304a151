import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { type Analytics, toCommonInput } from './analytics.ts'
import { CartGoneError, toCartError } from './cart-error.ts'
import { type Graphql, parseData } from './graphql.ts'
import { type RetryPolicy, retryRead } from './retry.ts'

/** Ways into the hosted checkout: `redirected` as a page of its own, `embedded` in a frame on ours. */
export type CheckoutLinks = { redirected: string; embedded: string }

export type Links = ReturnType<typeof createCheckoutLinks>

const text = `mutation CreateCartRedirectUrls($input: CreateCartRedirectUrlsInput!) { cart {
  createCartRedirectUrls(input: $input) { redirectUrls { redirectedCheckoutUrl embeddedCheckoutUrl } errors { __typename } }
} }`

const address = z.url({ protocol: /^https?$/ })

const PayloadWire = z.object({
  redirectUrls: z.object({ redirectedCheckoutUrl: address, embeddedCheckoutUrl: address }).nullish(),
  errors: z.array(z.object({ __typename: z.string() })),
})
const DataWire = z.object({ cart: z.object({ createCartRedirectUrls: PayloadWire.nullish() }).nullish() })

/**
 * Making a link leaves the cart as it is, so that, unlike any other mutation, this one may be sent again when its answer
 * was lost: a link nobody follows is no link.
 */
const onceMore: RetryPolicy = {
  attempts: 1,
  firstWaitMs: 150,
  codes: ['busy', 'upstream_failed', 'upstream_timeout'],
}

export function createCheckoutLinks({ graphql }: { graphql: Graphql }) {
  async function ask(input: object, operation: Operation): Promise<CheckoutLinks> {
    const document = { name: 'CreateCartRedirectUrls', text, variables: { input } }
    const { data, errors } = await graphql.mutate(document, operation)
    const payload = parseData(DataWire, data ?? {}).cart?.createCartRedirectUrls
    const [error] = errors
    if (payload == null) throw error === undefined ? nothingMade() : toCartError(error)
    if (payload.redirectUrls == null) throw new CartGoneError()
    const { redirectedCheckoutUrl: redirected, embeddedCheckoutUrl: embedded } = payload.redirectUrls
    return { redirected, embedded }
  }

  return {
    /** Single-use, and meant to be followed within about 30 seconds (facts 5.5). Throws `CartGoneError`. */
    create(cartId: string, analytics: Analytics | undefined, operation: Operation): Promise<CheckoutLinks> {
      const input = {
        cartEntityId: cartId,
        ...(analytics === undefined ? {} : { analytics: toCommonInput(analytics) }),
      }
      let isFirst = true
      return retryRead(onceMore, operation, () => {
        const own = isFirst ? halfOf(operation) : operation
        isFirst = false
        return ask(input, own)
      })
    },
  }
}

/** A write would wait for its answer as long as its caller does, and leave no time for another. */
const halfOf = (operation: Operation): Operation => {
  const now = Date.now()
  return { ...operation, deadline: now + Math.floor((operation.deadline - now) / 2) }
}

const nothingMade = (): AppError =>
  new AppError('upstream_changed', 'BigCommerce made no link to the checkout, and did not say why.')
