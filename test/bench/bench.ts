// `npm run bench`: how the sidecar and the plugin compare, within one run, with what they cannot be faster than.
// It prints Markdown; the manual holds a run of it.
import { writeFile } from 'node:fs/promises'
import { compareCart } from './cart.ts'
import { stopAll } from './children.ts'
import { measureGrowth } from './growth.ts'
import { type House, startHouse } from './house.ts'
import { compareLookups } from './lookups.ts'
import { machine, phpVersion } from './machine.ts'
import { countPages } from './pages.ts'
import { countColdReaders } from './readers.ts'

type Part = [title: string, measure: (house: House) => Promise<string>]

const parts: Part[] = [
  ['Warm look-ups, against a bare Koa server that returns the same bytes', compareLookups],
  ['A thousand readers of one cold product', countColdReaders],
  ['Growth', measureGrowth],
  ['Adding to the cart', compareCart],
  ...(phpVersion() === undefined ? [] : [['Pages of WordPress', countPages] satisfies Part]),
]

const [only = '', file] = process.argv.slice(2)

try {
  const sections = [machine()]
  for (const [title, measure] of parts.filter(([name]) => name.toLowerCase().includes(only))) {
    process.stderr.write(`${title}…\n`)
    const house = await startHouse()
    sections.push(`### ${title}\n\n${await measure(house)}`)
    await house.stop()
  }
  if (phpVersion() === undefined)
    sections.push('PHP is not installed here: the pages of WordPress were not measured.')
  const report = `${sections.join('\n\n')}\n`
  if (file === undefined) process.stdout.write(report)
  else await writeFile(file, report)
} finally {
  stopAll()
}
