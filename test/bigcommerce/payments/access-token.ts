import { randomBytes } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'

export type Payable = { orderNumber: number; minorUnits: number; currencyCode: string }

type World = { clock: Clock; options: Pick<StoreOptions, 'storeHash' | 'storeId'> }

const LIFE_SECONDS = 3600
const ISSUER = 'payments.bigcommerce.com'

const Claims = z.object({
  data: z.object({
    store_id: z.string(),
    order_id: z.string(),
    amount: z.int(),
    currency: z.string(),
  }),
})

// Payment access tokens: for an hour, they let whoever has one pay one order (facts 7.1).
export function createPaymentTokens({ clock, options }: World) {
  const key = randomBytes(32)
  return {
    issue: ({ orderNumber, minorUnits, currencyCode }: Payable) => {
      const now = Math.floor(clock.now() / 1000)
      const data = {
        store_id: String(options.storeId),
        order_id: String(orderNumber),
        amount: minorUnits,
        currency: currencyCode,
      }
      return new SignJWT({ data })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(ISSUER)
        .setSubject(options.storeHash)
        .setJti(crypto.randomUUID())
        .setIssuedAt(now)
        .setNotBefore(now)
        .setExpirationTime(now + LIFE_SECONDS)
        .sign(key)
    },
    read: async (token: string): Promise<Payable | undefined> => {
      try {
        const { payload } = await jwtVerify(token, key, {
          issuer: ISSUER,
          subject: options.storeHash,
          algorithms: ['HS256'],
          currentDate: new Date(clock.now()),
        })
        const { order_id, amount, currency } = Claims.parse(payload).data
        return { orderNumber: Number(order_id), minorUnits: amount, currencyCode: currency }
      } catch {
        return undefined
      }
    },
  }
}
