import type { ExecutionContext } from 'ava'
import type { Locator, Page } from 'playwright-core'

const farthest = 150

type Seen = { name: string; isOurs: boolean; hasRing: boolean }

// Runs in the page: what has the focus, and whether that can be seen, on itself or on the label around it.
const look = `(() => {
  const focused = document.activeElement
  const ringed = [focused, focused.closest('label'), focused.nextElementSibling].filter(Boolean)
  return {
    name: (focused.getAttribute('aria-label') || focused.labels?.[0]?.innerText || focused.innerText || focused.tagName).trim().slice(0, 60),
    isOurs: focused.closest('.storebridge') !== null,
    hasRing: ringed.some((one) => { const { outlineStyle, outlineWidth } = getComputedStyle(one); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 }),
  }
})()`

/** Somebody without a mouse, who wants to see at each stop where they are. */
export function createTypist(t: ExecutionContext, page: Page) {
  const has = (place: Locator) =>
    place.evaluateAll((all) => all.some((one) => one === one.ownerDocument.activeElement))

  async function tab(): Promise<void> {
    await page.keyboard.press('Tab')
    const { name, isOurs, hasRing } = (await page.evaluate(look)) as Seen
    if (isOurs) t.true(hasRing, `${page.url()}: nobody sees that “${name}” has the focus`)
  }

  async function walkTo(place: Locator): Promise<void> {
    await place.first().waitFor()
    for (let steps = 0; steps < farthest; steps++) {
      if (await has(place)) return
      await tab()
    }
    throw new Error(`No way by keyboard to ${place} on ${page.url()}`)
  }

  return {
    walkTo,
    has,
    async press(place: Locator, key = 'Enter') {
      await walkTo(place)
      await page.keyboard.press(key)
    },
    async type(place: Locator, words: string) {
      await walkTo(place)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(words)
    },
    /** Letters choose in a list of choices. */
    async choose(place: Locator, words: string) {
      await walkTo(place)
      await page.keyboard.type(words)
    },
  }
}
