import { AxeBuilder } from '@axe-core/playwright'
import type { ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds in what is ours, and ids that two things share; it does not look into a frame of the store's. */
export async function violationsOn(page: Page, ours = '.storebridge'): Promise<string[]> {
  const builder = new AxeBuilder({ page }).include(ours).exclude('#storebridge-embedded-frame iframe')
  const { violations } = await builder.withTags(tags).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  const ids = await page.locator(`:is(${ours}) [id]`).evaluateAll((all) => all.map(({ id }) => id))
  const shared = ids.filter((id, place) => ids.indexOf(id) !== place)
  return [...found, ...shared.map((id) => `“${id}” is the id of two things`)]
}

/** That there is nothing of that kind. */
export async function isAccessible(t: ExecutionContext, page: Page, what = page.url(), ours?: string) {
  t.deepEqual(await violationsOn(page, ours), [], what)
}

/** That nobody has to scroll sideways. */
export async function fits(t: ExecutionContext, page: Page, what = page.url()) {
  const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  t.true(overflow <= 0, `${what} is ${overflow}px too wide`)
}
