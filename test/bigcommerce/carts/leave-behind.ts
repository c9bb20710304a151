import type { Store } from '../store.ts'
import type { Cart } from './cart.ts'

// What the store does when a cart is left alone for an hour and it knows whose it is: a letter with a link back,
// to the page the site has for it, and a webhook.
export function leaveBehind(cart: Cart, asked: string | undefined, store: Store) {
  const { abandoned, channel, customers, mails, options, sender } = store
  const token = abandoned.begin(cart.id)
  const owner = cart.customerId === undefined ? undefined : customers.find(cart.customerId)
  const email = asked ?? owner?.email ?? cart.checkout.billingAddress?.email ?? ''
  const route = channel.routes.find('recover_abandoned_cart')
  const path = withToken(route ?? '/checkout-site/cart.php', token)
  const link = `${route ? options.siteUrl : options.publicUrl}${path}`
  mails.sendRecovery({ customerId: owner?.id ?? 0, email, token, path, link })
  sender.announce([{ scope: 'store/cart/abandoned', data: { type: 'cart', id: cart.id, token } }])
  return { token, link, email }
}

const withToken = (path: string, token: string) => `${path}${path.includes('?') ? '&' : '?'}t=${token}`
