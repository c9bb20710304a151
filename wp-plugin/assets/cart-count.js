/* How many things are in the cart, wherever a page says so: from the browser's own cookie, without a request. */
import { cookies } from '@storebridge/site'
import { store } from '@wordpress/interactivity'

const cookie = new RegExp(`(?:^|; )[\\w-]*storebridge_cart_count${cookies}=(\\d{1,7})(?:;|$)`)
const counted = () => document.cookie.match(cookie)?.[1] ?? ''

const { state } = store('storebridge', { state: { cartCount: counted() } })

const count = () => {
  state.cartCount = counted()
}

// Another tab may have added, and a page that the back button brings is as it was left.
addEventListener('pageshow', count)
document.addEventListener('visibilitychange', count)
