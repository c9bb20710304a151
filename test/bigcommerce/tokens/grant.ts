import { z } from 'zod'
import type { Grant } from './tokens.ts'

const Scopes = z.array(z.enum(['Unauthenticated', 'Customer', 'B2B'])).min(1)

const TokenRequest = z
  .object({
    expires_at: z.int(),
    channel_id: z.int().positive().optional(),
    channel_ids: z.array(z.int().positive()).min(1).optional(),
    scopes: Scopes,
  })
  .refine((body) => (body.channel_id === undefined) !== (body.channel_ids === undefined), {
    path: ['channel_id'],
    message: 'exactly one of channel_id and channel_ids must be given',
  })

export type GrantRules = { now: number; channelId: number }

// What a token request asks for, or which of its fields are wrong.
export function readGrant(
  body: unknown,
  { now, channelId }: GrantRules,
): Grant | { errors: Record<string, string> } {
  const parsed = TokenRequest.safeParse(body)
  if (!parsed.success) return { errors: toFieldErrors(parsed.error.issues) }
  const { expires_at, channel_id, channel_ids = [channel_id ?? 0], scopes } = parsed.data
  if (expires_at * 1000 <= now) return { errors: { expires_at: 'expires_at must be in the future' } }
  if (channel_ids.some((id) => id !== channelId))
    return { errors: { channel_id: 'channel_id is not a channel of this store' } }
  return { channelIds: channel_ids, scopes, expiresAt: expires_at }
}

const toFieldErrors = (issues: z.core.$ZodIssue[]) =>
  Object.fromEntries(issues.map((issue) => [issue.path.join('.') || 'body', issue.message]))
