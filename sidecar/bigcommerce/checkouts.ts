import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { CartGoneError } from './cart-error.ts'
import { isEmpty, payloadOf, typedErrors } from './checkout-answer.ts'
import type { CustomFieldsInput } from './checkout-fields.ts'
import { CheckoutWire, checkoutText } from './checkout-wire.ts'
import { type Graphql, parseData, UnknownFieldError } from './graphql.ts'
import { bareToken } from './payment-methods.ts'

export type AddressInput = {
  firstName?: string
  lastName?: string
  email?: string
  company?: string
  address1?: string
  address2?: string
  city?: string
  stateOrProvince?: string
  stateOrProvinceCode?: string
  countryCode: string
  postalCode?: string
  phone?: string
  customFields?: CustomFieldsInput
  shouldSaveAddress: boolean
}

export type ConsignmentInput = {
  address: AddressInput
  lineItems: { lineItemEntityId: string; quantity: number }[]
}

/** `version` is what the next write of the same act is told, so that nobody else's slips in between. */
export type Written = { version: number | null }

/** `accessToken` is absent where there is nothing left to pay. */
export type Completed = { orderId: number; accessToken: string | undefined }

export type Checkouts = ReturnType<typeof createCheckouts>

const written = 'checkout { entityId version }'

const selections = {
  addCheckoutBillingAddress: written,
  updateCheckoutBillingAddress: written,
  addCheckoutShippingConsignments: written,
  updateCheckoutShippingConsignment: written,
  deleteCheckoutConsignment: written,
  selectCheckoutShippingOption: written,
  updateCheckoutCustomerMessage: written,
  applyCheckoutSpamProtection: written,
  completeCheckout: 'orderEntityId paymentAccessToken',
}

type Field = keyof typeof selections

const nameOf = (field: Field): string => `${field.charAt(0).toUpperCase()}${field.slice(1)}`

export const mutationText = (field: Field, more = ''): string =>
  `mutation ${nameOf(field)}($input: ${nameOf(field)}Input!) { checkout { ${field}(input: $input) { ${selections[field]} ${more} } } }`

export const mutationFields = Object.keys(selections) as Field[]

const ReadWire = z.object({ site: z.object({ checkout: CheckoutWire.nullable() }) })
const WrittenWire = z.object({ checkout: z.object({ version: z.number().nullish() }).nullish() })
const CompletedWire = z.object({ orderEntityId: z.number().int(), paymentAccessToken: z.string().nullish() })
/** Checkouts as BigCommerce keeps them, each beside its cart and by the same id. Writes may throw `CartGoneError`. */
export function createCheckouts({ graphql }: { graphql: Graphql }) {
  /** Until the store says that it has none. */
  let hasTypedErrors = true

  async function mutate(field: Field, input: object, operation: Operation, more = ''): Promise<unknown> {
    const document = { name: nameOf(field), text: mutationText(field, more), variables: { input } }
    return payloadOf(await graphql.mutate(document, operation), field)
  }

  /** Which of two schemas the store has shows at the first; a field that is not there has nothing done (facts 12.3). */
  async function completed(input: object, operation: Operation): Promise<unknown> {
    if (!hasTypedErrors) return mutate('completeCheckout', input, operation)
    try {
      return await mutate('completeCheckout', input, operation, typedErrors)
    } catch (error) {
      if (!(error instanceof UnknownFieldError)) throw error
      hasTypedErrors = false
      return mutate('completeCheckout', input, operation)
    }
  }

  /** An empty answer that gives no reason is one of a store that has come to the later schema meanwhile. */
  async function completedOrWhy(input: object, operation: Operation): Promise<unknown> {
    const payload = await completed(input, operation)
    if (!isEmpty(payload) || hasTypedErrors) return payload
    hasTypedErrors = true
    return completed(input, operation)
  }

  async function write(field: Field, input: object, operation: Operation): Promise<Written> {
    const { checkout } = parseData(WrittenWire, await mutate(field, input, operation))
    if (checkout == null) throw new CartGoneError()
    return { version: checkout.version ?? null }
  }

  return {
    /** Null where it is gone: ordered, expired, or another's. */
    async read(id: string, operation: Operation): Promise<CheckoutWire | null> {
      const document = { name: 'Checkout', text: checkoutText, variables: { id }, lane: 'shopper' as const }
      const { data, errors } = await graphql.query(document, operation)
      const [error] = errors
      if (error !== undefined)
        throw new AppError('upstream_failed', `BigCommerce could not read the checkout: ${error.message}`)
      const { checkout } = parseData(ReadWire, data).site
      return checkout?.cart == null ? null : checkout
    },

    setBillingAddress(
      id: string,
      addressId: string | undefined,
      address: AddressInput,
      operation: Operation,
    ) {
      const input = { checkoutEntityId: id, data: { address } }
      return addressId === undefined
        ? write('addCheckoutBillingAddress', input, operation)
        : write('updateCheckoutBillingAddress', { ...input, addressEntityId: addressId }, operation)
    },

    addConsignments: (id: string, consignments: ConsignmentInput[], at: Written, operation: Operation) =>
      write(
        'addCheckoutShippingConsignments',
        { checkoutEntityId: id, data: { consignments }, ...versionOf(at) },
        operation,
      ),

    updateConsignment: (
      { id, consignmentId, at }: { id: string; consignmentId: string; at: Written },
      consignment: ConsignmentInput,
      operation: Operation,
    ) =>
      write(
        'updateCheckoutShippingConsignment',
        {
          checkoutEntityId: id,
          consignmentEntityId: consignmentId,
          data: { consignment },
          ...versionOf(at),
        },
        operation,
      ),

    deleteConsignment: (id: string, consignmentId: string, at: Written, operation: Operation) =>
      write(
        'deleteCheckoutConsignment',
        { checkoutEntityId: id, consignmentEntityId: consignmentId, ...versionOf(at) },
        operation,
      ),

    selectOption: (id: string, consignmentId: string, optionId: string, operation: Operation) =>
      write(
        'selectCheckoutShippingOption',
        {
          checkoutEntityId: id,
          consignmentEntityId: consignmentId,
          data: { shippingOptionEntityId: optionId },
        },
        operation,
      ),

    setMessage: (id: string, message: string, operation: Operation) =>
      write('updateCheckoutCustomerMessage', { checkoutEntityId: id, data: { message } }, operation),

    proveHuman: (id: string, token: string, operation: Operation) =>
      write('applyCheckoutSpamProtection', { checkoutEntityId: id, data: { token } }, operation),

    /** Makes the order, not yet paid; done again with the cart as it was, it gives the same order. */
    async complete(id: string, operation: Operation): Promise<Completed> {
      const payload = await completedOrWhy({ checkoutEntityId: id }, operation)
      if (isEmpty(payload))
        throw new AppError('checkout_refused', 'BigCommerce did not accept the checkout as it is.')
      const { orderEntityId, paymentAccessToken } = parseData(CompletedWire, payload)
      return {
        orderId: orderEntityId,
        accessToken: paymentAccessToken ? bareToken(paymentAccessToken) : undefined,
      }
    },
  }
}

const versionOf = ({ version }: Written) => (version === null ? {} : { version })
