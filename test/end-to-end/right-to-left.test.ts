import test, { type ExecutionContext } from 'ava'
import type { Page } from 'playwright-core'
import { lostAt } from '../helpers/tour/see.ts'
import { astrayOn, painted, pairs, sidesOn } from '../helpers/tour/sides.ts'
import type { Stop } from '../helpers/tour/stop.ts'
import { complaintsOnTour, stops } from '../helpers/tour/tour.ts'

// A language of which nothing is known but that it is read from the right.
const php = `
  wp_mkdir_p( WPMU_PLUGIN_DIR );
  file_put_contents( WPMU_PLUGIN_DIR . '/direction.php', '<?php add_action( "init", static function (): void { $GLOBALS["wp_locale"]->text_direction = "rtl"; }, 0 );' );`

/** What is written in another direction within the page, by the stop it is on: where, which text, and how it has to be painted. */
const texts: Record<string, [selector: string, pattern: string, painted: string]> = {
  product: ['.storebridge-price__now', '24', '$24.00'],
  'product in another script': ['.storebridge-facts__row dd', 'kg', '1.4kg'],
  'cart with a coupon and an estimate': ['.storebridge-totals__row dd', '^\\s*−', '−$9.10'],
  addresses: ['.storebridge-address [dir]', '555', '+12075550101'],
  'one order': ['.storebridge-address', 'Harbour', '12HarbourLane'],
}

async function complaintsOf(page: Page, { what, ours }: Stop, seen: Set<string>): Promise<string[]> {
  const narrow = await lostAt(page, 320)
  const wide = await lostAt(page, 1280)
  const direction = await page.evaluate(
    "getComputedStyle(document.querySelector('.storebridge') ?? document.body).direction",
  )
  const sides = await sidesOn(page)
  const turned = pairs
    .filter((_, at) => sides[at] === 'wrong')
    .map(([before, after]) => `${before} is not right of ${after}`)
  for (const [at, [before]] of pairs.entries()) if (sides[at] === 'right') seen.add(before)
  const found = [...narrow, ...wide, ...turned, ...(await astrayOn(page))]
  if (direction !== 'rtl') found.push('not read from the right')
  const text = texts[what]
  if (text) {
    const shown = await painted(page, text[0], text[1])
    if (shown !== text[2]) found.push(`“${text[2]}” is painted “${shown}”`)
    else seen.add(what)
  }
  if (ours?.includes('dialog')) {
    const box = await page.locator(ours).boundingBox()
    if (box?.x !== 0) found.push(`the dialog stands at ${box?.x}`)
  }
  return found
}

async function isTurned(t: ExecutionContext, theme: string, list: Stop[]): Promise<Set<string>> {
  t.timeout(600_000)
  const seen = new Set<string>()
  const look = (page: Page, stop: Stop) => complaintsOf(page, stop, seen)
  t.deepEqual(await complaintsOnTour(t, { theme, width: 1280, php, list }, look), [])
  return seen
}

test('where one reads from the right, every page does, and fits, and what is written the other way stays whole', async (t) => {
  const seen = await isTurned(t, 'twentytwentyfive', stops)
  for (const [before] of pairs) t.true(seen.has(before), `${before} was nowhere`)
  for (const what of Object.keys(texts)) t.true(seen.has(what), `${what}: its text was nowhere`)
})

test('in a classic theme too', async (t) => {
  const few = stops.slice(
    0,
    stops.findIndex(({ what }) => what === 'cart that was left'),
  )
  await isTurned(t, 'classic-theme', few)
})
