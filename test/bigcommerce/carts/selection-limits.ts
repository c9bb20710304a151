import type { Option } from '../catalog/product.ts'

type Kind<Name extends Option['kind']> = Extract<Option, { kind: Name }>

// Each tells why an entry is refused, or nothing.
export function refuseDate({ earliest, latest }: Kind<'Date'>, date: string) {
  const at = Date.parse(date)
  if (Number.isNaN(at)) return 'is not a date'
  const day = new Date(at).toISOString().slice(0, 10)
  if (earliest && day < earliest.slice(0, 10)) return `must not be before ${earliest}`
  if (latest && day > latest.slice(0, 10)) return `must not be after ${latest}`
  return undefined
}

export function refuseNumber({ lowest, highest, integerOnly }: Kind<'Number'>, number: number) {
  if (integerOnly && !Number.isInteger(number)) return 'must be a whole number'
  if (lowest !== undefined && number < lowest) return `must be at least ${lowest}`
  if (highest !== undefined && number > highest) return `must be at most ${highest}`
  return undefined
}

export function refuseText(option: Kind<'Text' | 'MultiLineText'>, text: string) {
  const { minLength, maxLength } = option
  if (minLength !== undefined && text.length < minLength) return `must have at least ${minLength} characters`
  if (maxLength !== undefined && text.length > maxLength) return `must have at most ${maxLength} characters`
  const maxLines = option.kind === 'MultiLineText' ? option.maxLines : undefined
  if (maxLines !== undefined && text.split('\n').length > maxLines)
    return `must have at most ${maxLines} lines`
  return undefined
}
