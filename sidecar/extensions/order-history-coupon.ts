import { z } from 'zod'
import type { CreateExtension, OrderSeen } from './extension.ts'

const Settings = z.object({
  ORDER_HISTORY_COUPON: z
    .string('is required: the code of a coupon')
    .regex(/^\S{1,50}$/, 'must be a coupon’s code'),
  ORDER_HISTORY_COUPON_MIN_ORDERS: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(50, 'must be 50 or less')
    .default(1),
  ORDER_HISTORY_COUPON_TITLE: z.string().max(200).default('A thank-you for coming back'),
  ORDER_HISTORY_COUPON_TEXT: z
    .string()
    .max(1000)
    .default('This code is for customers who have ordered before.'),
})

/** Of what came to nothing nobody is a regular. */
const nothing = ['INCOMPLETE', 'CANCELLED', 'DECLINED', 'REFUNDED']
const counts = ({ status }: OrderSeen): boolean => !nothing.includes(status.value)

const freshMs = 300_000
const mostRemembered = 5000

/** Offers a coupon to customers who have ordered often enough. */
export const createExtension: CreateExtension = ({ settings }) => {
  const parsed = Settings.safeParse(settings)
  if (!parsed.success)
    throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'))
  const {
    ORDER_HISTORY_COUPON: code,
    ORDER_HISTORY_COUPON_MIN_ORDERS: minOrders,
    ORDER_HISTORY_COUPON_TITLE: title,
    ORDER_HISTORY_COUPON_TEXT: text,
  } = parsed.data
  /** A cart is looked at often, and a history seldom grows. */
  const regulars = new Map<number, { isRegular: boolean; until: number }>()

  function remember(customerId: number, isRegular: boolean): boolean {
    regulars.delete(customerId)
    regulars.set(customerId, { isRegular, until: Date.now() + freshMs })
    const [oldest] = regulars.keys()
    if (regulars.size > mostRemembered && oldest !== undefined) regulars.delete(oldest)
    return isRegular
  }

  return {
    coupons: [code],
    async onCartRead({ shopper, cart }, tools) {
      if (shopper === null || cart.items.length === 0 || cart.coupons.includes(code)) return []
      const known = regulars.get(shopper.customerId)
      const isRegular =
        known !== undefined && known.until > Date.now()
          ? known.isRegular
          : remember(shopper.customerId, (await tools.orders()).filter(counts).length >= minOrders)
      return isRegular ? [{ code, title, text }] : []
    },
  }
}
