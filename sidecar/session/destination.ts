import { invalidInput } from '../errors.ts'

/** Control characters and backslashes are read by browsers in ways that a parser does not show. */
const isSly = (address: string): boolean => /[\p{Cc} \\]/u.test(address)

/**
 * An address a shopper may be sent to: at one of the origins exactly, without a user name before its host. Undefined for
 * any other, and for what is no address.
 */
export function destinationAt(origins: string[], address: string): string | undefined {
  if (isSly(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  const isPlain = url.username === '' && url.password === ''
  return isPlain && origins.includes(url.origin) ? url.href : undefined
}

/** What a caller names a page of the store by: a path of its main domain, or a whole address of one of its own. */
export function storePage(to: string, origins: string[]): string {
  const isPath = /^\/(?!\/)/.test(to) && !isSly(to) && !/%(0[0-9a-f]|1[0-9a-f]|5c|7f)/i.test(to)
  const page = isPath ? to : destinationAt(origins, to)
  if (page !== undefined) return page
  throw invalidInput([
    {
      field: 'to',
      code: 'foreign',
      message: 'to: must be a path such as "/account.php", or a whole address of the store’s own pages.',
    },
  ])
}
