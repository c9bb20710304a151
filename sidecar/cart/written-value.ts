import type { Option } from '../option.ts'
import type { Choice } from './selection.ts'

type OptionOf<Kind extends Option['kind']> = Extract<Option, { kind: Kind }>

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

/** Days compare as text. BigCommerce wants a whole moment and keeps the day (facts 5.3). */
export function chooseDate({ id, name, earliest, latest }: OptionOf<'date'>, text: string): Choice {
  if (!isDay(text))
    return { wrong: { code: 'not_a_date', message: `${name} must be a day, written YYYY-MM-DD.` } }
  if (earliest !== null && text < earliest)
    return { wrong: { code: 'too_early', message: `${name} must be ${earliest} or later.` } }
  if (latest !== null && text > latest)
    return { wrong: { code: 'too_late', message: `${name} must be ${latest} or earlier.` } }
  return { into: 'dateFields', entry: { optionEntityId: id, date: `${text}T00:00:00Z` } }
}

/** A decimal comma is how half of the world types a number. */
export function chooseNumber(
  { id, name, lowest, highest, integerOnly }: OptionOf<'number'>,
  text: string,
): Choice {
  const number = /^[+-]?\d{1,15}([.,]\d{1,10})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  if (Number.isNaN(number)) return { wrong: { code: 'not_a_number', message: `${name} must be a number.` } }
  if (integerOnly && !Number.isInteger(number))
    return { wrong: { code: 'not_an_integer', message: `${name} must be a whole number.` } }
  if (lowest !== null && number < lowest)
    return { wrong: { code: 'too_low', message: `${name} must be ${lowest} or more.`, min: lowest } }
  if (highest !== null && number > highest)
    return { wrong: { code: 'too_high', message: `${name} must be ${highest} or less.`, max: highest } }
  return { into: 'numberFields', entry: { optionEntityId: id, number } }
}

export function chooseText(option: OptionOf<'text'> | OptionOf<'multiline_text'>, text: string): Choice {
  const { id, name, minLength, maxLength } = option
  const length = [...text].length
  if (minLength !== null && length < minLength) {
    return {
      wrong: {
        code: 'too_short',
        message: `${name} must have at least ${minLength} characters.`,
        min: minLength,
      },
    }
  }
  if (maxLength !== null && length > maxLength) {
    return {
      wrong: {
        code: 'too_long',
        message: `${name} must have at most ${maxLength} characters.`,
        max: maxLength,
      },
    }
  }
  if (option.kind === 'text')
    return { into: 'textFields', entry: { optionEntityId: id, text: text.replace(/\n/g, ' ') } }
  const { maxLines } = option
  if (maxLines !== null && text.split('\n').length > maxLines) {
    return {
      wrong: {
        code: 'too_many_lines',
        message: `${name} must have at most ${maxLines} lines.`,
        max: maxLines,
      },
    }
  }
  return { into: 'multiLineTextFields', entry: { optionEntityId: id, text } }
}
