import type { Context } from 'koa'
import type { StoreOptions } from '../options.ts'
import { readClaims } from '../sync/claims.ts'

// Whether the page asked for stands in a frame of the site: links and forms in it carry that on, and a session that
// arrives is on its way to such a page.
export function isEmbedded(ctx: Context) {
  const onward = typeof ctx.query.jwt === 'string' ? readClaims(ctx.query.jwt)?.redirect_to : undefined
  return ctx.query.embedded === '1' || /[?&]embedded=1(&|$)/.test(onward ?? '')
}

// Scripts belong to the frame's conversation with the site; pages of their own have none, and stand in no frame.
export function policyFor(ctx: Context, { publicUrl, siteUrl }: Pick<StoreOptions, 'publicUrl' | 'siteUrl'>) {
  const [scripts, frames] = isEmbedded(ctx)
    ? [`script-src 'self'; `, new URL(siteUrl).origin]
    : ['', `'none'`]
  return `default-src 'none'; ${scripts}style-src 'self'; img-src 'self' ${publicUrl}; form-action 'self'; base-uri 'none'; frame-ancestors ${frames}`
}

// Browsers may refuse cookies to a frame of a site that they have never seen by itself. The SDK leads them here once.
export function allowCookie(ctx: Context, siteUrl: string) {
  const { returnUrl } = ctx.query
  const isOfSite =
    typeof returnUrl === 'string' &&
    URL.canParse(returnUrl) &&
    new URL(returnUrl).origin === new URL(siteUrl).origin
  if (!isOfSite) return ctx.throw(400, 'returnUrl must be a page of the site')
  ctx.cookies.set('stand_in_visited', '1', { httpOnly: true, sameSite: 'lax' })
  ctx.redirect(returnUrl)
}
