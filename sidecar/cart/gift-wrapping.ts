import { z } from 'zod'
import { itemGone } from '../bigcommerce/cart-error.ts'
import type { CartRest } from '../bigcommerce/cart-rest.ts'
import { type GiftWrappingWire, readGiftWrappings } from '../bigcommerce/gift-wrappings.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import { invalidInput, isAppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Session } from '../session/session.ts'
import type { Changing } from './changing.ts'
import { assertMutable, findLine } from './line-input.ts'
import type { Written } from './stub.ts'
import type { Writing } from './writing.ts'

const longestMessage = 500

export const WrappingBody = z.strictObject({
  wrappingId: z.int('must be a gift wrapping’s id, or null').min(1).max(2_147_483_647).nullable(),
  message: z
    .string('must be text')
    .trim()
    .max(longestMessage, `must have ${longestMessage} characters or less`)
    .default(''),
})
type WrappingBody = z.output<typeof WrappingBody>

export type GiftWrappingOption = {
  id: number
  name: string
  allowsMessage: boolean
  imageUrl: string | null
}

type Services = {
  cartRest: CartRest
  writing: Writing
  changing: Changing
  graphql: Graphql
}

export type GiftWrapping = ReturnType<typeof createGiftWrapping>

export function createGiftWrapping({ cartRest, writing, changing, graphql }: Services) {
  async function check(productId: number, { wrappingId, message }: WrappingBody, operation: Operation) {
    if (wrappingId === null) return null
    const wrapping = (await readGiftWrappings(graphql, productId, operation)).find(
      ({ entityId }) => entityId === wrappingId,
    )
    if (wrapping === undefined)
      throw wrong('wrappingId', 'unknown_value', 'This product has no such gift wrapping.')
    if (message !== '' && !wrapping.allowComments)
      throw wrong('message', 'not_allowed', `${wrapping.name} takes no message.`)
    return { id: wrappingId, message }
  }

  return {
    async options(
      session: Session,
      lineId: string,
      operation: Operation,
    ): Promise<{ options: GiftWrappingOption[] }> {
      const line = await changing.find(session, lineId, operation)
      const wrappings =
        line.allowGiftWrapping === true
          ? await readGiftWrappings(graphql, line.productEntityId, operation)
          : []
      return { options: wrappings.map(toOption) }
    },

    /** That the cart is the shopper's is known from having read it as them. */
    set: (session: Session, asked: string, body: WrappingBody, operation: Operation): Promise<Written> =>
      writing.toLine(
        session,
        operation,
        async (cartId) => {
          const before = await changing.mustRead(cartId, operation)
          const line = findLine(before, changing.idOf(asked))
          assertMutable(line)
          const wrapping = await check(line.productEntityId, body, operation)
          try {
            await cartRest.wrap(before, line, wrapping, operation)
          } catch (error) {
            throw isAppError(error, 'not_found') ? itemGone() : error
          }
          return { cart: await changing.mustRead(cartId, operation) }
        },
        { aim: { line: changing.idOf(asked), what: 'wrapping' } },
      ),
  }
}

const wrong = (field: string, code: string, message: string) => invalidInput([{ field, code, message }])

const toOption = ({
  entityId,
  name,
  allowComments,
  previewImageUrl,
}: GiftWrappingWire): GiftWrappingOption => ({
  id: entityId,
  name,
  allowsMessage: allowComments,
  imageUrl: previewImageUrl || null,
})
