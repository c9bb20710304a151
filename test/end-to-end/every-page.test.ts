import test, { type ExecutionContext } from 'ava'
import { violationsOn } from '../helpers/accessible.ts'
import { lostAt, lostSpacedOut } from '../helpers/tour/see.ts'
import { complaintsOnTour } from '../helpers/tour/tour.ts'

// Axe looks at the page as wide as said; it is read at twice and at four times the size too (1280 px at 200 % and 400 %).
async function isGood(t: ExecutionContext, theme: string, width: number): Promise<void> {
  t.timeout(600_000)
  const complaints = await complaintsOnTour(t, { theme, width }, async (page, { ours }) => [
    ...(await violationsOn(page, ours)),
    ...(await lostAt(page, 640)),
    ...(await lostAt(page, 320)),
    ...(await lostSpacedOut(page)),
  ])
  t.deepEqual(complaints, [])
}

test('every page of a shop is accessible, and readable in letters four times as large, in Twenty Twenty-Five', (t) =>
  isGood(t, 'twentytwentyfive', 1280))
test('and in a classic theme, on a phone', (t) => isGood(t, 'classic-theme', 390))
