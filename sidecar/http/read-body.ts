import type { Context } from 'koa'
import getRawBody from 'raw-body'
import { AppError, invalidInput } from '../errors.ts'

const largestBody = 256 * 1024

/** The bytes as they came, for the signature is over them. */
export async function readBody({ req }: Context): Promise<Buffer> {
  try {
    return await getRawBody(req, { limit: largestBody, length: req.headers['content-length'] ?? null })
  } catch (error) {
    if (error instanceof Error && 'type' in error && error.type === 'entity.too.large') {
      throw new AppError('too_large', `The body must have at most ${largestBody} bytes.`)
    }
    throw invalidInput([
      { field: 'body', code: 'incomplete', message: 'The body ended before all of it had come.' },
    ])
  }
}

/** An empty body reads as an empty object, which a schema then judges. */
export function parseJsonBody(body: Buffer): unknown {
  if (body.length === 0) return {}
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw invalidInput([{ field: 'body', code: 'not_json', message: 'The body must be JSON.' }])
  }
}
