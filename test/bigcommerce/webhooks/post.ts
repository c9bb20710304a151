import type { Delivery } from './deliveries.ts'
import type { Message } from './message.ts'

export type Parcel = {
  message: Message
  hookId: number | null
  destination: string
  headers: Record<string, string>
}

// Measured at 9 to 12 s (facts 8.2).
const TIMEOUT_MS = 10_000

// One attempt, with whatever comes of it.
export async function post(
  { message, hookId, destination, headers }: Parcel,
  { attempt, now }: { attempt: number; now: number },
): Promise<Delivery> {
  const begun = performance.now()
  const { id, scope, data, body } = message
  const outcome = await send(destination, { headers, body })
  return {
    id,
    scope,
    data,
    hookId,
    destination,
    attempt,
    ...outcome,
    at: new Date(now).toISOString(),
    durationMs: Math.round(performance.now() - begun),
  }
}

async function send(destination: string, { headers, body }: Pick<RequestInit, 'headers' | 'body'>) {
  try {
    const response = await fetch(destination, {
      method: 'POST',
      headers: { 'User-Agent': 'pekko-http/1.3.0', 'Content-Type': 'application/json', ...headers },
      body: body ?? null,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await response.body?.cancel()
    return { status: response.status, error: null }
  } catch (error) {
    const { message, cause } = error as Error
    return { status: null, error: cause instanceof Error ? cause.message : message }
  }
}

export const isAccepted = ({ status }: Delivery) => status !== null && status >= 200 && status < 300
