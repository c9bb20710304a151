import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel'
import type { Logger } from 'pino'
import type { z } from 'zod'
import { within } from '../within.ts'

export type Guard = ReturnType<typeof createGuard>

type Options = {
  extension: string
  hook: string
  timeoutMs: number
  log: Logger
  /** How long one that keeps failing is left alone. */
  restMs?: number
}

const failuresInARow = 5

/** Stands between the shopper and one hook of one module, which may throw, hang or answer nonsense. */
export function createGuard({ extension, hook, timeoutMs, log, restMs = 60_000 }: Options) {
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: restMs,
    breaker: new ConsecutiveBreaker(failuresInARow),
  })
  breaker.onBreak(() =>
    log.warn({ extension, hook, restMs }, 'an extension that keeps failing is left alone'),
  )

  /** Late is as bad as wrong. What comes later still is heard by nobody, and its failure neither. */
  async function timed(work: () => unknown): Promise<unknown> {
    const asked = Promise.resolve()
      .then(work)
      .then((answer) => ({ answer }))
    const given = await within(asked, timeoutMs)
    if (given === undefined) throw new Error(`It took longer than ${timeoutMs} ms.`)
    return given.answer
  }

  /** What the module answers, read by the schema; undefined where it fails, or is left alone. */
  return async <Schema extends z.ZodType>(
    work: () => unknown,
    schema: Schema,
    correlationId: string,
  ): Promise<z.output<Schema> | undefined> => {
    // The policy would have everybody wait for the one that is trying.
    if (breaker.state === CircuitState.HalfOpen) return undefined
    try {
      return await breaker.execute(async () => read(schema, await timed(work)))
    } catch (error) {
      if (!(error instanceof BrokenCircuitError))
        log.warn({ extension, hook, correlationId, reason: reasonOf(error) }, 'an extension failed')
      return undefined
    }
  }
}

function read<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`Its answer is wrong at "${issue?.path.join('.')}": ${issue?.message}`)
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.slice(0, 300) : 'It threw something that is no error.'
