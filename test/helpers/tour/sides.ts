import type { Page } from 'playwright-core'

/** What stands before what, in the direction of reading. */
export const pairs: [before: string, after: string][] = [
  ['.storebridge-listing__form', '.storebridge-listing__results'],
  ['.storebridge-facet__value input', '.storebridge-facet__value .storebridge-facet__count'],
  ['.storebridge-breadcrumbs li:first-child', '.storebridge-breadcrumbs li:nth-child(2)'],
  ['.storebridge-pager__step--previous', '.storebridge-pager__step:not(.storebridge-pager__step--previous)'],
  ['.storebridge-gallery', '.storebridge-product__buy'],
  ['.storebridge-reviews__head', '.storebridge-review__head'],
  ['.storebridge-cart__columns > :first-child', '.storebridge-cart__columns > .storebridge-summary'],
  ['.storebridge-line__picture', '.storebridge-line__info'],
  ['.storebridge-line__info', '.storebridge-line__total'],
  ['.storebridge-totals__row dt', '.storebridge-totals__row dd'],
  ['.storebridge-mini-cart__image', '.storebridge-mini-cart__amount'],
  ['.storebridge-steps__step:first-child', '.storebridge-steps__step:last-child'],
  ['.storebridge-pick__choice input', '.storebridge-pick__words'],
  ['.storebridge-steps__picture', '.storebridge-steps__amount'],
  ['.storebridge-account__navigation', '.storebridge-account-part'],
]

// Runs in the page: for each pair that stands there, whether the first is to the right of the second.
const look = `(pairs) => pairs.map(([before, after]) => {
  const [one, other] = [before, after].map((each) => [...document.querySelectorAll(each)].find((found) => found.checkVisibility()))
  if (!one || !other) return 'absent'
  const [here, there] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return here.left >= there.right - 1 ? 'right' : 'wrong'
})`

/** Which of the pairs stand as they should where one reads from the right, which do not, and which are not there. */
export async function sidesOn(page: Page): Promise<('right' | 'wrong' | 'absent')[]> {
  return page.evaluate(`(${look})(${JSON.stringify(pairs)})`)
}

// Runs in the page: what is named or told but does not begin at the right, whatever script it is in.
const astray = `[...document.querySelectorAll('.storebridge :is(.storebridge-product__name, .storebridge-listing__name, .storebridge-card__name, .storebridge-price__retail, .storebridge-line__name, .storebridge-address)')]
  .filter((one) => one.checkVisibility())
  .filter((one) => {
    const range = document.createRange()
    range.selectNodeContents(one)
    return one.getBoundingClientRect().right - Math.max(...[...range.getClientRects()].map(({ right }) => right)) > 2
  })
  .map(({ innerText }) => 'does not begin at the right: ' + innerText.slice(0, 60))`

export async function astrayOn(page: Page): Promise<string[]> {
  return page.evaluate(astray)
}

// Runs in the page: the places of the letters of the first text that fits, from left to right.
const spell = `({ selector, pattern }) => {
  const found = [...document.querySelectorAll(selector)].find((one) => new RegExp(pattern).test(one.textContent))
  if (!found) return null
  const node = [...found.childNodes].find(({ nodeType, data }) => nodeType === 3 && data.trim() !== '') ?? found.firstChild
  const letters = [...node.data].map((letter, at) => {
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return { letter, left: range.getBoundingClientRect().left }
  })
  return letters.filter(({ letter }) => letter.trim() !== '').sort((one, other) => one.left - other.left).map(({ letter }) => letter).join('')
}`

/** How a text reads from left to right, as it is painted; null where there is none. */
export async function painted(page: Page, selector: string, pattern: string): Promise<string | null> {
  return page.evaluate(`(${spell})(${JSON.stringify({ selector, pattern })})`)
}
