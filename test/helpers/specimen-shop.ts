import type { ExecutionContext } from 'ava'
import { type ShopOptions, startShop } from './shop.ts'
import { specimenCatalog as catalog } from './specimen-catalog.ts'

export type SpecimenShop = Awaited<ReturnType<typeof startSpecimenShop>>
export type Page = { status: number; headers: Headers; html: string; words: string }
export type Fields = Record<string, string>

/** A shop with a few plain things, and a visitor without JavaScript who keeps cookies. */
export async function startSpecimenShop(t: ExecutionContext, options: ShopOptions = {}) {
  const shop = await startShop(t, { catalog, ...options })
  return { ...shop, visit: visitor(shop.wordpress.url) }
}

/** `visit('/cart/')`, or with fields to post them as a form of the plugin's, `foreign` ones as they are; `cookies` are in the browser already. */
export const visitor = (site: string, cookies: Record<string, string> = {}) => {
  const jar = new Map(Object.entries(cookies))
  return async (
    path: string,
    fields?: Fields,
    headers: Record<string, string> = { Origin: site },
    foreign: Fields = {},
  ) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const form = fields && { method: 'POST', body: formOf(fields, foreign) }
    const answer = await fetch(new URL(path, site), {
      redirect: 'manual',
      ...form,
      headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
    })
    for (const line of answer.headers.getSetCookie()) keep(jar, line)
    return toPage(answer.status, answer.headers, await answer.text())
  }
}

const formOf = (fields: Fields, foreign: Fields) =>
  new URLSearchParams([
    ...Object.entries(foreign),
    ...Object.entries(fields).map(([name, value]): [string, string] => [
      `storebridge[${name.replace('.', '][')}]`.replace(']]', ']'),
      value,
    ]),
  ])

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const [name = '', value = ''] = pair.split('=')
  if (value === 'deleted') jar.delete(name)
  else jar.set(name, value)
}

/** `words` is what stands in the page's main part, as a person reads it. */
export const toPage = (status: number, headers: Headers, html: string): Page => ({
  status,
  headers,
  html,
  words: (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' '),
})
