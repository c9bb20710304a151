import type { ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { startBrowser } from '../browser.ts'
import { startCheckoutSdk } from '../checkout-sdk.ts'
import { startShop } from '../shop.ts'
import { ownStops, strangerStops } from './account.ts'
import { cartStops } from './cart.ts'
import { catalogueStops } from './catalogue.ts'
import { guestCheckoutStops, paymentStops } from './checkout.ts'
import { outageStops } from './outage.ts'
import type { Stop } from './stop.ts'

const classicTheme = new URL('../../wp-plugin/classic-theme', import.meta.url).pathname

/** Every kind of page a shopper can come to, in an order in which they can be reached. */
export const stops: Stop[] = [
  ...catalogueStops,
  ...cartStops,
  ...guestCheckoutStops,
  ...strangerStops,
  ...ownStops,
  ...paymentStops,
  ...outageStops,
]

// The pages that it needs beside the shop's own.
export const pages: Record<string, string> = {
  one: `[storebridge_mini_cart]\n\n[storebridge_product id="${demo.simple}"]`,
  order: `[storebridge_order_form ids="${demo.simple},${demo.swatches},${demo.soldOut},${demo.longName}"]`,
  parts:
    '[storebridge_categories]\n\n[storebridge_currency]\n\n[storebridge_search]\n\n[storebridge_products ids="101,102,150"]',
}

type Tour = { theme: string; width: number; php?: string; list?: Stop[] }

/** Goes to each, and tells what whoever looks complains of. */
export async function complaintsOnTour(
  t: ExecutionContext,
  { theme, width, php = '', list = stops }: Tour,
  look: (page: Page, stop: Stop) => Promise<string[]>,
): Promise<string[]> {
  const sdk = await startCheckoutSdk(t)
  const env = { CHECKOUT_SDK_URL: sdk.url }
  const shop = await startShop(t, { theme, themes: [classicTheme], pages, env, php })
  const { page } = await startBrowser(t, { baseURL: shop.wordpress.url, viewport: { width, height: 800 } })
  // A payment whose answer is lost is asked about for as long as a page may take.
  page.setDefaultTimeout(90_000)
  const complaints: string[] = []
  for (const stop of list) {
    if (stop.at !== undefined) await page.goto(stop.at)
    await stop.by?.(page, shop)
    // A page that was led to may stand there before its style does.
    await page.waitForLoadState()
    for (const words of await look(page, stop)) complaints.push(`${stop.what}: ${words}`)
    await page.setViewportSize({ width, height: 800 })
  }
  t.is(await shop.wordpress.debugLog(), '')
  return complaints
}
