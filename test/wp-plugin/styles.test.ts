import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'

const assets = join(import.meta.dirname, '../../wp-plugin/assets')
const styles = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
)

// Names and words for a side that do not turn with the direction of reading.
const property =
  /^(left|right|float|clear|(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)(-\w+)*|border-(top|bottom)-(left|right)-radius)$/
const side = /\b(left|right)\b/
const turns = /^(text-align|float|clear|justify-\w+|transform-origin)$/
const fourSides =
  /^(margin|padding|inset|border-radius|scroll-margin|scroll-padding|border-color|border-style)$/

/** The parts of a value, a `calc(…)` being one. */
const partsOf = (value: string): string[] => value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? []

const isLopsided = (value: string): boolean => {
  const [, end, , start] = partsOf(value)
  return start !== undefined && end !== start
}

function complaintsOf(file: string): string[] {
  const text = readFileSync(join(assets, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  return [...text.matchAll(/(?:^|[{;])\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/gm)].flatMap(
    ([, name = '', value = '']) => {
      const isPhysical =
        property.test(name) ||
        (turns.test(name) && side.test(value)) ||
        (fourSides.test(name) && isLopsided(value.trim()))
      return isPhysical ? [`${file}: ${name}: ${value.trim()}`] : []
    },
  )
}

test('no style of ours names a side that would not turn with the direction of reading', (t) => {
  t.true(styles.length > 5)
  t.deepEqual(styles.flatMap(complaintsOf), [])
})
