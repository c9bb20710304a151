import type { ExecutionContext } from 'ava'
import { startBigCommerce } from './bigcommerce.ts'
import { askRedirect, createShopper, type Shopper } from './shopper.ts'
import { specimenCatalog as catalog } from './specimen-catalog.ts'

export async function startShopper(t: ExecutionContext) {
  return createShopper(await startBigCommerce(t, { catalog, siteUrl: 'http://shop.example' }))
}

export async function link(shopper: Shopper, id: string) {
  const { redirectUrls } = await askRedirect(shopper, { cartEntityId: id })
  return redirectUrls?.redirectedCheckoutUrl ?? ''
}

export const visit = (url: string, cookie = '', body?: Record<string, string>) =>
  fetch(url, {
    redirect: 'manual',
    headers: { cookie },
    ...(body && { method: 'POST', body: new URLSearchParams(body) }),
  })

/** The cookie an answer sets, for the next request. */
export const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''

// Follows a fresh link into the checkout of a cart.
export async function enter(shopper: Shopper, id: string) {
  const answer = await visit(await link(shopper, id))
  return { answer, cookie: cookieOf(answer), page: `${shopper.store.url}/checkout-site/checkout` }
}
