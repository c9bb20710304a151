import type { Goods } from '../checkouts/goods.ts'
import { checkoutTotals } from '../checkouts/totals.ts'
import { toIsoSeconds } from '../clock.ts'
import type { Store } from '../store.ts'
import type { Cart } from './cart.ts'
import { giftWrappings } from './gift-wrappings.ts'

const amount = (cents: number) => cents / 100

// A cart as the management API tells it, of its many fields those that there is any use for.
export function toRestCart(cart: Cart, store: Store) {
  const { goods, subtotal, discount, couponsOffGoods, coupons } = checkoutTotals(cart, store)
  const items = (type: 'Physical' | 'Digital') =>
    goods.filter(({ product }) => product.type === type).map(toRestItem)
  return {
    id: cart.id,
    customer_id: cart.customerId ?? 0,
    channel_id: store.options.channelId,
    email: cart.checkout.billingAddress?.email ?? '',
    currency: { code: cart.currencyCode },
    tax_included: false,
    base_amount: amount(subtotal),
    discount_amount: amount(discount),
    cart_amount: amount(subtotal - discount - couponsOffGoods),
    coupons: coupons.map(({ coupon, cents }) => ({
      id: coupon.id,
      code: coupon.code,
      coupon_type: coupon.type.toLowerCase(),
      discounted_amount: amount(cents),
    })),
    line_items: {
      physical_items: items('Physical'),
      digital_items: items('Digital'),
      gift_certificates: cart.certificates.map(({ cents, ...told }) => ({ ...told, amount: amount(cents) })),
      custom_items: cart.customItems.map(({ cents, ...told }) => ({
        ...told,
        list_price: amount(cents),
        extended_list_price: amount(cents * told.quantity),
      })),
    },
    created_time: toIsoSeconds(cart.createdAt),
    updated_time: toIsoSeconds(cart.updatedAt),
    locale: cart.locale,
    version: cart.version,
  }
}

function toRestItem({ line, product, variant, sale, list, total, coupon, discount, wrapping }: Goods) {
  const [paper] = line.wrapping?.details ?? []
  return {
    id: line.id,
    product_id: product.id,
    variant_id: line.variantId,
    sku: variant?.sku ?? product.sku,
    name: product.name,
    quantity: line.quantity,
    list_price: amount(list),
    sale_price: amount(sale),
    extended_sale_price: amount(total),
    coupon_amount: amount(coupon),
    discount_amount: amount(discount),
    gift_wrapping: paper
      ? {
          name: giftWrappings.find(({ id }) => id === paper.id)?.name ?? '',
          message: paper.message,
          amount: amount(wrapping),
        }
      : null,
  }
}
