import { z } from 'zod'
import { AppError } from '../errors.ts'
import { isCardNumber } from './card-brand.ts'

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

/** Under these names numbers of another kind are told, which may be as long as a short card's and pass its test. */
const longestUnder: Record<string, number> = {
  // A GTIN has fourteen digits.
  ...Object.fromEntries(
    ['sku', 'skus', 'upc', 'gtin', 'mpn', 'term', 'q', 'search'].map((name) => [name, 14]),
  ),
  // A telephone number may have fifteen, but none in use has more than thirteen.
  phone: 13,
}

/** What stands between the digits of a number that somebody typed: spaces, dashes, commas, a bullet. */
const numbers = /\d(?:[^\p{L}\p{N}]{0,3}\d){12,}/gu

const uuids = /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/gi

/** In JSON at any depth, in texts and in numbers; what is no JSON is looked through as a text. */
export function hasCardNumber(body: string): boolean {
  let isFound = false
  try {
    JSON.parse(body, function (key: string, value: unknown, context?: unknown) {
      const name = Array.isArray(this) ? '' : key
      // A long number has lost its last digits by now; its source has not.
      const text = typeof value === 'number' ? sourceOf(context, value) : value
      if (typeof text === 'string' && holdsCard(text, name)) isFound = true
      if (holdsCard(key, '')) isFound = true
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

/** However it was typed: in wide digits, with signs nobody sees, with its expiry or another number beside it. */
function holdsCard(written: string, name: string): boolean {
  if (written.length < 13) return false
  const text = plain(written).replace(uuids, ' | ')
  const longestOwn = longestUnder[name] ?? 0
  return [...text.matchAll(numbers)].some(({ 0: found, index }) =>
    runsOf(groupsOf(text, found, index)).some((digits) => digits.length > longestOwn && isCardNumber(digits)),
  )
}

const plain = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{Nd}\d]/gu, digitOf)

/** The digits of a script stand together, zero first (Unicode, "Numeric_Type=Decimal"). */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

type Group = { digits: string; isFree: boolean }

/** The digits that stand together. One that is part of a longer word, as in a token, is not free. */
function groupsOf(text: string, found: string, start: number): Group[] {
  return [...found.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const at = start + index
    const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
    const after = /^[\p{L}\p{N}]*/u.exec(text.slice(at + digits.length, at + digits.length + 40))?.[0] ?? ''
    return { digits, isFree: /^\p{L}*$/u.test(before + after) && (before === '' || after === '') }
  })
}

/** Every row of groups that has as many digits as a card. */
function runsOf(groups: Group[]): string[] {
  const runs: string[] = []
  for (let first = 0; first < groups.length; first++) {
    let digits = ''
    for (const group of groups.slice(first)) {
      if (!group.isFree || digits.length + group.digits.length > 19) break
      digits += group.digits
      if (digits.length >= 13) runs.push(digits)
    }
  }
  return runs
}

/** In a path or a query, by the parameter's name. */
function isInTarget(target: string): boolean {
  if (!/\d/.test(target)) return false
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
