import type { Cart } from '../carts/cart.ts'
import { formatMoney } from '../products/currency.ts'
import { faultOf } from '../promotions/coupon-fit.ts'
import type { Store } from '../store.ts'
import { checkoutErrors } from './checkout-error.ts'
import { localOf, priceGoods, toPurchase } from './goods.ts'

const withCodes = (
  cart: Cart,
  codes: Partial<Pick<Cart['checkout'], 'couponCodes' | 'certificateCodes'>>,
) => ({
  ...cart,
  checkout: { ...cart.checkout, ...codes },
})

const isCode = (told: string) => (code: string) => code.toUpperCase() === told.trim().toUpperCase()

// A code that is applied already stays applied.
export function addCoupon(cart: Cart, told: string, store: Store): Cart {
  const coupon = store.options.coupons.find(({ code }) => isCode(told)(code))
  if (!coupon) throw checkoutErrors.badCode(told)
  const { couponCodes } = cart.checkout
  if (couponCodes.includes(coupon.code)) return cart
  if (couponCodes.length >= store.options.mostCoupons)
    throw checkoutErrors.tooManyCoupons(store.options.mostCoupons)
  const fault = faultOf(coupon, toPurchase(cart, priceGoods(cart, store).goods, store))
  const minimum = localOf(cart, store)(coupon.minimum ?? 0)
  if (fault)
    throw checkoutErrors.coupon(
      fault,
      coupon.code,
      formatMoney(minimum, store.shelf.currency(cart.currencyCode)),
    )
  return withCodes(cart, { couponCodes: [...couponCodes, coupon.code] })
}

export function dropCoupon(cart: Cart, told: string): Cart {
  const couponCodes = cart.checkout.couponCodes.filter((code) => !isCode(told)(code))
  if (couponCodes.length === cart.checkout.couponCodes.length) throw checkoutErrors.badCode(told)
  return withCodes(cart, { couponCodes })
}

// Whatever is wrong with one, its code is just not one (facts 9).
export function addCertificate(cart: Cart, told: string, { giftCertificates }: Store): Cart {
  const certificate = giftCertificates.find(told)
  const isGood =
    certificate?.status === 'ACTIVE' &&
    certificate.balanceCents > 0 &&
    certificate.currencyCode === cart.currencyCode
  if (!certificate || !isGood) throw checkoutErrors.badCode(told)
  const { certificateCodes } = cart.checkout
  if (certificateCodes.includes(certificate.code)) return cart
  return withCodes(cart, { certificateCodes: [...certificateCodes, certificate.code] })
}

export function dropCertificate(cart: Cart, told: string): Cart {
  const certificateCodes = cart.checkout.certificateCodes.filter((code) => !isCode(told)(code))
  if (certificateCodes.length === cart.checkout.certificateCodes.length) throw checkoutErrors.badCode(told)
  return withCodes(cart, { certificateCodes })
}
