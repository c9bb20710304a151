import type { z } from 'zod'
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
