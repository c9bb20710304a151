import type { ExecutionContext } from 'ava'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chrome } from './chrome.ts'

// A browser that calls home would wait for a network that tests do not need.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--font-render-hinting=none',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A fresh browser with one empty page; `{ javaScriptEnabled: false }` for a shopper without scripts. */
export async function startBrowser(
  t: ExecutionContext,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const browser = await chromium.launch({ ...(await chrome()), args })
  t.teardown(() => browser.close())
  const context = await browser.newContext(options)
  context.setDefaultTimeout(30_000)
  return { context, page: await context.newPage() }
}
