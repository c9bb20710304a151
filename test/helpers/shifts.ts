import type { Page } from 'playwright-core'

/** From now on every page notes what of ours moves though nobody has touched anything; call it before the first page. */
export const noteShifts = (page: Page) =>
  page.addInitScript(`
    window.storebridgeShifts = []
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        const ours = sources.map(({ node }) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest('[class*="storebridge"]:not(body)'))
        for (const one of hadRecentInput ? [] : ours.filter(Boolean)) {
          window.storebridgeShifts.push(one.className + ' ' + value.toFixed(4))
        }
      }
    }).observe({ type: 'layout-shift', buffered: true })`)

/** Pictures that come when everything else is there; and no fonts, for what moves when a theme's own come late is not ours. */
export const slowPictures = (page: Page) =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() === 'font') return route.abort()
    if (route.request().resourceType() === 'image') await new Promise((done) => setTimeout(done, 400))
    await route.continue().catch(() => {})
  })

/** Reads the page to its end, so that what waits for the reader comes too, and says what has moved by then. */
export async function shiftsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'networkidle' })
  for (let step = 0; step < 6; step++) {
    await page.evaluate('scrollBy({ top: innerHeight * 0.8, behavior: "instant" })')
    await page.evaluate(
      `Promise.all([...document.images].filter((image) => {
        const { top } = image.getBoundingClientRect()
        return top < innerHeight && image.checkVisibility()
      }).map((image) => image.decode().catch(() => {})))`,
    )
  }
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  return (await page.evaluate('window.storebridgeShifts')) as string[]
}
