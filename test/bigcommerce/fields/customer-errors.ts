import type { Fault } from '../customers/read-form-values.ts'
import type { Store } from '../store.ts'

export type Captcha = { token: string } | null | undefined
export type CustomerError = { __typename: string; message: string; path?: string[] }

export const typed = (__typename: string, message: string): CustomerError => ({ __typename, message })

export const invalid = ({ path, message }: Fault): CustomerError => ({
  __typename: 'ValidationError',
  path,
  message,
})

export const notLoggedIn = () => typed('CustomerNotLoggedInError', 'The customer is not logged in.')
export const emailInUse = () => typed('EmailAlreadyInUseError', 'The email address is already in use.')

// Where the store asks for a proof that there is a person: a good token begins with `good-`.
export function captchaFault(captcha: Captcha, { options }: Store): Fault | undefined {
  if (!options.recaptcha || captcha?.token.startsWith('good-')) return undefined
  const message = captcha ? 'ReCaptcha validation failed.' : 'ReCaptcha token is required.'
  return { path: ['reCaptchaV2', 'token'], message }
}

const isEmail = (value: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)

// Of those told, each must say something; and an e-mail address must be one.
export const textFaults = (told: Record<string, string | null | undefined>, prefix = ['input']): Fault[] =>
  Object.entries(told).flatMap(([name, value]) => {
    if (value === undefined || value === null) return []
    if (value.trim() === '')
      return [{ path: [...prefix, name], message: `The field ${name} must not be empty.` }]
    return name === 'email' && !isEmail(value)
      ? [{ path: [...prefix, name], message: 'The email address is not valid.' }]
      : []
  })
