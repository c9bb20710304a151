import type { Page } from 'playwright-core'

const ours = '.storebridge, .storebridge-mini-cart__dialog'

// The spacing of letters, words and lines that a reader may ask for (WCAG 1.4.12).
const spacing = `:is(${ours}) * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
:is(${ours}) p { margin-block-end: 2em !important }`

// What is for readers' ears only, or scrolls by itself.
const unseen = [
  '.storebridge-hidden',
  '.storebridge-mini-cart__words',
  '.storebridge-card__quick',
  '.storebridge-write__trap',
  '.storebridge-sort label',
  '.storebridge-steps__way',
  ':is(select, option, textarea, input)',
].join(', ')

// Runs in the page: words of ours that are cut off, or stand outside of the window.
const lost = `[...document.querySelectorAll(':is(${ours}) *')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('${unseen}'))
  .filter((one) => [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== ''))
  .filter((one) => {
    const lines = [...one.childNodes].filter(({ nodeType, data }) => nodeType === 3 && data.trim() !== '').flatMap((text) => {
      const range = document.createRange()
      range.selectNodeContents(text)
      return [...range.getClientRects()]
    })
    const left = Math.min(...lines.map((line) => line.left))
    const right = Math.max(...lines.map((line) => line.right))
    const isCut = getComputedStyle(one).overflow !== 'visible' && (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
    return isCut || left < -1 || right > innerWidth + 1
  })
  .map(({ className, innerText }) => 'cut off: ' + className + ' ' + innerText.trim().slice(0, 60))`

const tooSmall = `[...document.querySelectorAll(':is(${ours}) :is(.storebridge-button, .storebridge-mini-cart__way)')]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
  .map(({ innerText }) => 'too small to hit: ' + innerText)`

const tooWide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

// Runs in the page: which boxes stand out of the window, so that a complaint can name them.
const outside = `[...document.body.querySelectorAll('*')]
  .filter((one) => one.checkVisibility())
  .filter((one) => { const { left, right, width } = one.getBoundingClientRect(); return width > 0 && (left < 0 || right > innerWidth) })
  .map(({ tagName, className, innerText }) => [tagName, className, (innerText || '').slice(0, 30)].join(' ')).slice(-3).join('; ')`

/** What somebody cannot read or reach in a window so narrow or wide. */
export async function lostAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 })
  const excess = Number(await page.evaluate(tooWide))
  const found = [
    ...((await page.evaluate(lost)) as string[]),
    ...((await page.evaluate(tooSmall)) as string[]),
  ]
  const all = excess > 0 ? [`${excess}px too wide: ${await page.evaluate(outside)}`, ...found] : found
  return all.map((words) => `at ${width} px, ${words}`)
}

/** The same in the narrowest window, that of a zoom of 400 %, with letters set apart. */
export async function lostSpacedOut(page: Page): Promise<string[]> {
  const style = await page.addStyleTag({ content: spacing })
  const found = await lostAt(page, 320)
  await style.evaluate((one) => (one as unknown as { remove: () => void }).remove())
  return found.map((words) => `letters set apart, ${words}`)
}
