import { AxeBuilder } from '@axe-core/playwright'
import type { ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** That axe finds nothing in what is ours, and no two things share an id. */
export async function isAccessible(
  t: ExecutionContext,
  page: Page,
  what = page.url(),
  ours = '.storebridge',
) {
  const { violations } = await new AxeBuilder({ page }).include(ours).withTags(tags).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  t.deepEqual(found, [], what)
  const ids = await page.locator(`:is(${ours}) [id]`).evaluateAll((all) => all.map(({ id }) => id))
  const shared = ids.filter((id, place) => ids.indexOf(id) !== place)
  t.deepEqual(shared, [], `${what}: ids that are not alone`)
}

/** That nobody has to scroll sideways. */
export async function fits(t: ExecutionContext, page: Page, what = page.url()) {
  const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  t.true(overflow <= 0, `${what} is ${overflow}px too wide`)
}
