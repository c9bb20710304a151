import { z } from 'zod'
import { AppError } from '../errors.ts'

/**
 * Card numbers never enter this API: a request that seems to hold one is refused unread, so that no route, log or error
 * can keep it. (The store's own checkout is where they are typed.)
 */
export function assertNoCardNumber(target: string, body: string): void {
  if (hasCardNumber(body) || isInTarget(target)) throw cardRefused()
}

export const cardRefused = (): AppError =>
  new AppError(
    'card_refused',
    'This looks like a card number, which must not be sent here. Nothing was kept of it.',
  )

/** Under these names a store's own numbers are told, which may be as long as a short card's and pass its test. */
const numberNames = new Set(['sku', 'skus', 'upc', 'gtin', 'mpn', 'term', 'q', 'search', 'phone'])

/** The longest of those: a GTIN has 14 digits, a telephone number 15. */
const longestNumber = 15

/** So many digits as a card has, at one go or in groups, and not within a longer word or number. */
const candidates = /(?<![\w.+-])\d(?:[\s.\p{Pd}]?\d){12,18}(?![\w]|[.\p{Pd}]\d)/gu

/** In JSON at any depth, in texts and in numbers; what is no JSON is looked through as a text. */
export function hasCardNumber(body: string): boolean {
  let isFound = false
  try {
    JSON.parse(body, function (key: string, value: unknown, context?: unknown) {
      const name = Array.isArray(this) ? '' : key
      // A long number has lost its last digits by now; its source has not.
      const text = typeof value === 'number' ? sourceOf(context, value) : value
      if (typeof text === 'string' && holdsCard(text, name)) isFound = true
      if (/\d{13}/.test(key) && holdsCard(key, '')) isFound = true
      return value
    })
    return isFound
  } catch {
    return holdsCard(body, '')
  }
}

const Context = z.object({ source: z.string() })

const sourceOf = (context: unknown, value: number): string =>
  Context.safeParse(context).data?.source ?? String(value)

function holdsCard(text: string, name: string): boolean {
  for (const [candidate] of text.matchAll(candidates)) {
    const digits = candidate.replace(/\D/g, '')
    const isOwn = numberNames.has(name) && digits.length <= longestNumber
    if (!isOwn && isCardNumber(digits)) return true
  }
  return false
}

/** Cards begin with 2 to 6 (ISO/IEC 7812), and end in a digit that checks the others (Luhn). */
function isCardNumber(digits: string): boolean {
  if (!/^[2-6]/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** In a path or a query, by the parameter's name. */
function isInTarget(target: string): boolean {
  if (!/\d{4}/.test(target)) return false
  const url = URL.parse(target, 'http://sidecar')
  if (url === null) return false
  const isInPath = url.pathname.split('/').some((part) => holdsCard(decoded(part), ''))
  return isInPath || [...url.searchParams].some(([name, value]) => holdsCard(value, name))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
