import { z } from 'zod'
import { type FieldError, invalidInput } from '../errors.ts'

/** Reads outside input by its schema, once, at the door; what does not fit is named field by field. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw invalidInput(parsed.error.issues.map(toFieldError))
}

function toFieldError(issue: z.core.$ZodIssue): FieldError {
  const field = issue.path.join('.') || 'body'
  const bounds = {
    ...('minimum' in issue ? { min: Number(issue.minimum) } : {}),
    ...('maximum' in issue ? { max: Number(issue.maximum) } : {}),
  }
  return { field, code: issue.code, message: `${field}: ${issue.message}.`, ...bounds }
}

/** A map as the plugin sends it: PHP writes an empty one as an empty list. */
export const mapOf = <Key extends z.ZodString, Value extends z.ZodType>(key: Key, value: Value) =>
  z.preprocess((input) => (Array.isArray(input) && input.length === 0 ? {} : input), z.record(key, value))
