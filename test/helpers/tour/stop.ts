import type { Page } from 'playwright-core'
import type { startShop } from '../shop.ts'
import type { TestWordPress } from '../wordpress.ts'

export type TourShop = Awaited<ReturnType<typeof startShop>> & { wordpress: TestWordPress }

/** A page as shoppers meet it: at an address, or by what they do on the page before. */
export type Stop = {
  what: string
  at?: string
  by?: (page: Page, shop: TourShop) => Promise<unknown>
  /** Where what is ours does not stand in `.storebridge`. */
  ours?: string
}

/** Sends forms as they are: the server's words are to be seen, not the browser's. */
export const letGo = (page: Page) =>
  page.locator('main form').evaluateAll((all) => {
    for (const form of all) form.setAttribute('novalidate', '')
  })

/** Lets the page that a click leads to come. */
export async function lead(page: Page, address: RegExp, click: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForURL(address), click()])
}
