import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { addressSelection } from './customer-addresses.ts'
import {
  assertAccepted,
  CustomerErrorWire,
  captchaRefused,
  customerErrorSelection,
  isCaptcha,
} from './customer-error.ts'
import { CustomerWire, customerSelection } from './customer-wire.ts'
import { type Graphql, type GraphqlAnswer, parseData } from './graphql.ts'

type FormFieldKind =
  | 'checkboxes'
  | 'multipleChoices'
  | 'numbers'
  | 'dates'
  | 'texts'
  | 'multilineTexts'
  | 'passwords'

/** Values of the store's own fields, each kind in its list: `CustomerFormFieldsInput`. */
export type FormFieldsInput = {
  [Kind in FormFieldKind]?: { fieldEntityId: number; [value: string]: unknown }[]
}

/** What each mutation of a customer takes beside its input, and gives back beside its errors. */
const mutations = {
  registerCustomer: { takesCaptcha: true, selection: 'customer { entityId }' },
  requestResetPassword: { takesCaptcha: true, selection: '' },
  resetPassword: { takesCaptcha: false, selection: '' },
  changePassword: { takesCaptcha: false, selection: '' },
  updateCustomer: { takesCaptcha: true, selection: `customer ${customerSelection}` },
  addCustomerAddress: { takesCaptcha: true, selection: `address ${addressSelection}` },
  updateCustomerAddress: { takesCaptcha: true, selection: `address ${addressSelection}` },
  deleteCustomerAddress: { takesCaptcha: true, selection: '' },
}

export type CustomerField = keyof typeof mutations

export type Mutate = (
  field: CustomerField,
  request: { input: unknown; recaptcha?: string | undefined },
  operation: Operation,
) => Promise<unknown>

/** BigCommerce was there and would not, for a reason it has no type for. */
export class UnexplainedError extends AppError {}

const ErrorsWire = z.object({ errors: z.array(CustomerErrorWire) })

/** One mutation of `customer`: its payload where BigCommerce took it, or the refusal as our error. */
export function createCustomerMutate(graphql: Graphql): Mutate {
  return async (field, { input, recaptcha }, operation) => {
    const answer = await graphql.mutate(toDocument(field, input, recaptcha), operation)
    const payload = payloadOf(answer, field)
    if (payload === null) throw toFailure(answer, recaptcha)
    assertAccepted(parseData(ErrorsWire, payload).errors, recaptcha)
    return payload
  }
}

function toDocument(field: CustomerField, input: unknown, recaptcha: string | undefined) {
  const { takesCaptcha, selection } = mutations[field]
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
  const [declared, passed] = takesCaptcha
    ? [', $reCaptchaV2: ReCaptchaV2Input', ', reCaptchaV2: $reCaptchaV2']
    : ['', '']
  return {
    name,
    text: `mutation ${name}($input: ${name}Input!${declared}) { customer {
      ${field}(input: $input${passed}) { ${selection} errors ${customerErrorSelection(field !== 'deleteCustomerAddress')} }
    } }`,
    variables: {
      input,
      ...(takesCaptcha ? { reCaptchaV2: recaptcha === undefined ? null : { token: recaptcha } } : {}),
    },
  }
}

const payloadOf = ({ data }: GraphqlAnswer, field: string): unknown =>
  z.object({ customer: z.record(z.string(), z.unknown()) }).safeParse(data).data?.customer[field] ?? null

function toFailure({ errors }: GraphqlAnswer, recaptcha: string | undefined): AppError {
  const message = errors[0]?.message ?? 'nothing'
  if (isCaptcha(message)) return captchaRefused(recaptcha === undefined ? 'required' : 'refused')
  return new UnexplainedError('upstream_failed', `BigCommerce could not do this: ${message}`)
}

/** The customer as an update left them. */
export function readUpdated(payload: unknown): CustomerWire {
  const { customer } = parseData(z.object({ customer: CustomerWire.nullish() }), payload)
  if (customer != null) return customer
  throw new AppError('upstream_changed', 'BigCommerce changed a customer and did not give them back.')
}
