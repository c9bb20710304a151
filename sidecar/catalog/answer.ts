import { z } from 'zod'
import { toJson } from '../http/json.ts'
import { parse } from '../http/parse.ts'
import { Currency } from './query.ts'

/** The cache's values are sent as the bytes they were written once. */
export function answer(ctx: { type: string; body: unknown }, value: unknown): void {
  ctx.type = 'application/json'
  ctx.body = toJson(value)
}

export const CurrencyParams = z.object({ currency: Currency.optional() })

export const currencyIn = ({ currency }: Record<string, unknown>): string | undefined =>
  parse(CurrencyParams, { currency }).currency
