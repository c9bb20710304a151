import type { CartWire } from '../bigcommerce/cart-wire.ts'
import type { CheckoutWire } from '../bigcommerce/checkout-wire.ts'
import { type Money, toMoney } from '../money.ts'
import { type Estimate, toEstimate } from './estimate.ts'
import { type Line, toLines } from './line.ts'
import { emptyStub } from './stub.ts'
import { type Totals, toTotals } from './totals.ts'

/** What somebody beside the store has to offer for a cart; how it is taken up, its text says. */
export type Offer = { code: string; title: string; text: string }

export type Banner = {
  id: number
  kind: 'promotion' | 'eligible' | 'applied' | 'upsell'
  /** HTML as the merchant wrote it: sanitise before printing. */
  text: string
}

/** Amounts are BigCommerce's own, never summed here; they are null where there is no cart. */
export type Cart = {
  id: string | null
  currencyCode: string | null
  isTaxIncluded: boolean
  items: Line[]
  totalQuantity: number
  subtotal: Money | null
  discount: Money | null
  total: Money | null
  totals: Totals | null
  coupons: { code: string; type: string | null; discount: Money }[]
  giftCertificates: { code: string; balance: Money; remaining: Money; used: Money }[]
  banners: Banner[]
  /** The customer's note to the shop. */
  message: string
  /** By the first address there is, where there is one. */
  estimate: Estimate | null
  offers: Offer[]
}

/** A page that shows a cart, as BigCommerce names it: which of the store's banners stand there. */
export type Page = 'CART_PAGE' | 'CHECKOUT_PAGE'

type Around = { page?: Page; unticked?: Set<number> }

/** Of a checkout that has its cart. */
export function toCart(
  wire: CheckoutWire,
  cart: CartWire,
  { page = 'CART_PAGE', unticked }: Around = {},
): Cart {
  const [consignment] = wire.shippingConsignments ?? []
  return {
    id: cart.entityId,
    currencyCode: cart.currencyCode,
    isTaxIncluded: cart.isTaxIncluded,
    items: toLines(cart, unticked),
    totalQuantity: cart.lineItems.totalQuantity,
    subtotal: toMoney(cart.baseAmount),
    discount: toMoney(cart.discountedAmount),
    total: toMoney(cart.amount),
    totals: toTotals(wire, cart),
    coupons: wire.coupons.map(({ code, couponType, discountedAmount }) => ({
      code,
      type: couponType?.toLowerCase() ?? null,
      discount: toMoney(discountedAmount),
    })),
    giftCertificates: wire.giftCertificates.map(({ code, balance, remaining, used }) => ({
      code,
      balance: toMoney(balance),
      remaining: toMoney(remaining),
      used: toMoney(used),
    })),
    banners: toBanners(wire, page),
    message: wire.customerMessage ?? '',
    estimate: consignment === undefined ? null : toEstimate(consignment),
    offers: [],
  }
}

const kinds: Record<string, Banner['kind']> = {
  PROMOTION: 'promotion',
  ELIGIBLE: 'eligible',
  APPLIED: 'applied',
  UPSELL: 'upsell',
}

/** Each once, however many promotions say the same. */
function toBanners({ promotions }: CheckoutWire, page: Page): Banner[] {
  const banners = promotions
    .flatMap((promotion) => promotion.banners)
    .filter(({ locations }) => locations.includes(page))
    .flatMap(({ entityId, type, text }) => {
      const kind = kinds[type]
      return kind === undefined ? [] : [{ id: entityId, kind, text }]
    })
  return [...new Map(banners.map((banner) => [`${banner.id} ${banner.kind}`, banner])).values()]
}

export const emptyCart: Cart = {
  ...emptyStub,
  currencyCode: null,
  isTaxIncluded: false,
  items: [],
  subtotal: null,
  discount: null,
  totals: null,
  coupons: [],
  giftCertificates: [],
  banners: [],
  message: '',
  estimate: null,
  offers: [],
}
