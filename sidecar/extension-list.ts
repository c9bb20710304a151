import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'

/** Those that come with us; any other is a file. */
const shipped = ['order-history-coupon', 'known-shopper']

const nameOf = (source: string): string => basename(source).replace(/\.[cm]?[jt]s$/, '')

/** `known-shopper,/shop/loyal-points.ts`: each module by its name or its file, and how it is called in logs. */
export const extensionList = z.string().transform((value, context) => {
  const sources = value.split(',').flatMap((source) => source.trim() || [])
  const wrong = (message: string) => context.addIssue({ code: 'custom', message })
  const names = sources.map(nameOf)
  for (const [index, source] of sources.entries()) {
    if (names.indexOf(names[index] ?? '') !== index) wrong(`names "${names[index]}" twice`)
    else if (!shipped.includes(source) && !/[/\\]/.test(source))
      wrong(`names "${source}", which is neither ${shipped.join(' nor ')} nor a path`)
    else if (!shipped.includes(source) && !existsSync(source))
      wrong(`names "${source}", and there is no such file`)
    else if (!/^[a-z][a-z0-9-]*$/.test(names[index] ?? ''))
      wrong(`names "${source}", whose file must be called in small letters, digits and hyphens`)
  }
  return sources.map((source) => ({ name: nameOf(source), source }))
})

/** The variables that begin with a module's name, without those that are ours. */
export function settingsOf(
  name: string,
  environment: Record<string, string | undefined>,
  isOurs: (variable: string) => boolean,
): Record<string, string> {
  const prefix = name.toUpperCase().replaceAll('-', '_')
  const isIts = (variable: string): boolean =>
    (variable === prefix || variable.startsWith(`${prefix}_`)) && !isOurs(variable)
  return Object.fromEntries(
    Object.entries(environment).flatMap(([variable, value]) =>
      value !== undefined && isIts(variable) ? [[variable, value]] : [],
    ),
  )
}
