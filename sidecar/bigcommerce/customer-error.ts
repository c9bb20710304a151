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
export function assertAccepted(errors: CustomerErrorWire[]): void {
  const [first] = errors
  if (first === undefined) return
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
      return invalidInput([{ field: isCaptcha(message) ? 'recaptcha' : 'body', code: 'refused', message }])
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

/** How a path is spelled is nowhere said: the last word of it that could be a field's is taken for the field. */
function toFieldError({ path, message }: CustomerErrorWire): FieldError {
  const name =
    path?.findLast((word) => /^[a-z][A-Za-z0-9]*$/.test(word) && word !== 'input' && word !== 'data') ??
    'body'
  const field = isCaptcha(message) ? 'recaptcha' : (renamed[name] ?? name)
  return { field, code: 'refused', message }
}
