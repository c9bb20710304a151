import { timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { Context } from 'koa'

export type ProxySecret = 'absent' | 'right' | 'wrong'

// A wrong secret is no error: the request merely counts as the proxy's own.
export function resolveClient(
  ctx: Context,
  secret: string | undefined,
): { proxySecret: ProxySecret; clientIp: string } {
  const proxySecret = judge(ctx.get('X-BC-Trusted-Proxy-Secret'), secret)
  const claimed = ctx.get('True-Client-IP')
  const isTrusted = proxySecret === 'right' && isIP(claimed) > 0
  return { proxySecret, clientIp: isTrusted ? claimed : (ctx.req.socket.remoteAddress ?? '') }
}

function judge(given: string, secret: string | undefined): ProxySecret {
  if (!given) return 'absent'
  const [one, other] = [Buffer.from(given), Buffer.from(secret ?? '')]
  return one.length === other.length && timingSafeEqual(one, other) ? 'right' : 'wrong'
}
