import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Config } from '../config.ts'
import type { CreateExtension, Extension } from './extension.ts'
import type { Loaded } from './extensions.ts'
import * as knownShopper from './known-shopper.ts'
import * as orderHistoryCoupon from './order-history-coupon.ts'

type Module = Config['extensions']['modules'][number]

/** Those that come with us, switched off unless they are named. */
const shipped: Record<string, { createExtension: CreateExtension }> = {
  'order-history-coupon': orderHistoryCoupon,
  'known-shopper': knownShopper,
}

const isFunction = (value: unknown): boolean => typeof value === 'function'
const hook = z.custom<NonNullable<Extension['onSignIn']>>(isFunction, 'must be a function').optional()

const hooks = { onCartRead: hook, beforeCheckout: hook, onSignIn: hook }

const Made = z
  .looseObject({ coupons: z.array(z.string().min(1)).optional(), ...hooks })
  .refine((made) => Object.keys(hooks).some((name) => made[name] !== undefined), {
    error: `must have one of ${Object.keys(hooks).join(', ')}`,
  })

const Exports = z.looseObject({
  createExtension: z.custom<CreateExtension>(isFunction, 'must export the function createExtension'),
})

/** The modules the operator has named, and in words what is wrong with those that cannot be used. */
export function loadExtensions(modules: Module[]): { loaded: Loaded[]; problems: string[] } {
  const loaded: Loaded[] = []
  const problems: string[] = []
  for (const module of modules) {
    try {
      loaded.push({ name: module.name, extension: make(module) })
    } catch (error) {
      const words = error instanceof Error ? error.message : 'it threw something that is no error'
      for (const line of words.split('\n')) problems.push(`EXTENSIONS ${module.name}: ${line}`)
    }
  }
  return { loaded, problems }
}

function make({ source, settings }: Module): Extension {
  const { createExtension } = shipped[source] ?? check(Exports, load(source))
  const made = createExtension({ settings: Object.freeze({ ...settings }) })
  check(Made, made)
  return made
}

/** Modules of either kind, TypeScript too. */
function load(source: string): unknown {
  try {
    return createRequire(import.meta.url)(resolve(source))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const isAsync = 'code' in error && error.code === 'ERR_REQUIRE_ASYNC_MODULE'
    throw new Error(isAsync ? 'must not await at its top level' : `cannot be loaded: ${firstLineOf(error)}`)
  }
}

const firstLineOf = ({ message }: Error): string => message.split('\n')[0] ?? ''

function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const words = parsed.error.issues.map(({ path, message }) => [...path, message].join(' '))
  throw new Error(words.join('\n'))
}
