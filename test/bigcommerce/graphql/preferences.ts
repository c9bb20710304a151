import { valueFromASTUntyped } from 'graphql'
import type { Context } from 'koa'
import { resolveClient } from '../control/trusted-proxy.ts'
import { forCustomer } from '../customers/for-customer.ts'
import type { Store } from '../store.ts'
import type { GraphQLRequest } from './request.ts'
import type { Shopper } from './shopper.ts'

const DIRECTIVE = 'shopperPreferences'

// The store as this shopper would have it: the operation's own directive wins over the header.
export function forShopper(
  store: Store,
  ctx: Context,
  { request, shopper }: { request: GraphQLRequest; shopper: Shopper },
): Store {
  const asked = readDirective(request)
  const locale = resolveLocale(asked.locale ?? ctx.get('Accept-Language'), store.shelf.locales)
  return {
    ...forCustomer({ ...store, shelf: store.shelf.in(locale) }, shopper.customer),
    displayCurrency: asked.displayCurrencyCode ?? store.displayCurrency,
    setCookie: (line) => ctx.append('Set-Cookie', line),
    clientAddress: resolveClient(ctx, store.options.trustedProxySecret).clientIp,
  }
}

type Preferences = { locale?: string; displayCurrencyCode?: string }

function readDirective({ operation, variables }: GraphQLRequest): Preferences {
  const directive = operation.directives?.find(({ name }) => name.value === DIRECTIVE)
  return Object.fromEntries(
    (directive?.arguments ?? []).flatMap(({ name, value }) => {
      const told: unknown = valueFromASTUntyped(value, variables)
      return typeof told === 'string' && told ? [[name.value, told]] : []
    }),
  )
}

// Of the locales wanted, best first, the first the store has: that very one, or one of the same language.
export function resolveLocale(wanted: string, locales: readonly string[]) {
  const language = (tag: string) => tag.toLowerCase().split('-')[0]
  const found = byWeight(wanted).flatMap(
    (tag) =>
      locales.find((locale) => locale.toLowerCase() === tag.toLowerCase()) ??
      locales.find((locale) => language(locale) === language(tag)) ??
      [],
  )
  return found[0] ?? locales[0] ?? ''
}

const byWeight = (wanted: string) =>
  wanted
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(/\s*;\s*/)
      const weight = rest.find((each) => each.startsWith('q='))?.slice(2)
      return { tag, weight: Number(weight ?? 1) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)
