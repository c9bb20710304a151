import { z } from 'zod'
import { AppError, type FieldError, invalidInput } from '../errors.ts'

/** The errors of the customer mutations' unions, by their types; the words are BigCommerce's. */
export const CustomerErrorWire = z.object({
  __typename: z.string(),
  message: z.string(),
  path: z.array(z.string()).nullish(),
})
export type CustomerErrorWire = z.output<typeof CustomerErrorWire>

const basics = '__typename ... on Error { message }'

/** Not every union has a `ValidationError`, and to ask for one that cannot come fails the whole request. */
export const customerErrorSelection = (hasPaths: boolean): string =>
  hasPaths ? `{ ${basics} ... on ValidationError { path } }` : `{ ${basics} }`

/** Throws what the first of the errors means, with every field that is refused. */
export function assertAccepted(errors: CustomerErrorWire[], recaptcha: string | undefined): void {
  const [first] = errors
  if (first === undefined) return
  if (isCaptcha(first.message)) throw captchaRefused(recaptcha === undefined ? 'required' : 'refused')
  const refused = errors.filter(({ __typename }) => __typename === 'ValidationError')
  if (refused.length > 0) throw invalidInput(refused.map(toFieldError))
  throw toError(first)
}

function toError({ __typename, message }: CustomerErrorWire): AppError {
  switch (__typename) {
    case 'EmailAlreadyInUseError':
      return invalidInput([{ field: 'email', code: 'in_use', message }])
    case 'AccountCreationDisabledError':
      return new AppError('not_allowed', message)
    case 'CustomerNotLoggedInError':
      return new AppError('sign_in_needed', message)
    case 'CustomerPasswordError':
      return invalidInput([{ field: 'password', code: 'refused', message }])
    case 'AddressDoesNotExistError':
    case 'CustomerAddressDeletionError':
    case 'CustomerDoesNotExistError':
      return new AppError('not_found', message)
    case 'CustomerRegistrationError':
    case 'CustomerAddressCreationError':
    case 'CustomerAddressUpdateError':
      return invalidInput([{ field: 'body', code: 'refused', message }])
    default:
      return new AppError('upstream_failed', `BigCommerce could not do this: ${message}`)
  }
}

/** Nowhere is said how a captcha is refused: whatever speaks of one is taken for it. */
export const isCaptcha = (message: string): boolean => /captcha/i.test(message)

/** What our API calls a field that BigCommerce's inputs name otherwise. */
const renamed: Record<string, string> = {
  newPassword: 'password',
  currentPassword: 'current',
  stateOrProvince: 'state',
  reCaptchaV2: 'recaptcha',
}

/**
 * How a path is spelled is nowhere said: its last word that could be a field's is taken for the field, and a number
 * behind `formFields` for the store's own.
 */
function toFieldError({ path, message }: CustomerErrorWire): FieldError {
  const words = path ?? []
  const own = words.slice(words.indexOf('formFields') + 1).find((word) => /^\d+$/.test(word))
  const isOwn = words.includes('formFields') && own !== undefined
  const name =
    words.findLast((word) => /^[a-z][A-Za-z0-9]*$/.test(word) && !wrappers.includes(word)) ?? 'body'
  const prefix = words.includes('address') ? 'address.' : ''
  return {
    field: `${prefix}${isOwn ? `formFields.${own}` : (renamed[name] ?? name)}`,
    code: 'refused',
    message,
  }
}

const wrappers = ['input', 'data', 'address']

export const captchaRefused = (code: 'required' | 'refused'): AppError =>
  invalidInput([
    {
      field: 'recaptcha',
      code,
      message: `recaptcha: ${code === 'required' ? 'is required' : 'was refused'}.`,
    },
  ])
