import { readFile } from 'node:fs/promises'
import test from 'ava'
import { callsIn, literal } from './lint/calls.ts'
import { headsOf, manualFile, manualOf } from './manual.ts'
import { type Files, pluginFolder, readFiles } from './plugin-files.ts'

const files = await readFiles(pluginFolder)
const manual = await readFile(manualFile, 'utf8')

const partOf = (title: string): string =>
  manual.split(/^(?=.+\n-{3,}$)/m).find((part) => part.startsWith(title)) ?? ''

const hooksIn = (sources: Files): string[] =>
  [...sources]
    .filter(([name]) => name.endsWith('.php'))
    .flatMap(([, bytes]) => callsIn(bytes.toString('utf8')))
    .filter(({ name }) => /^(apply_filters|do_action)(_ref_array)?$/.test(name))
    .map(({ args }) => literal(args[0]) ?? '')
    .filter((hook) => hook.startsWith('storebridge_'))

test('every hook of the plugin is told of with an example, and none that is not there', (t) => {
  const told = [...partOf('Hooks').matchAll(/^(storebridge_\w+) \((filter|action)[:)]/gm)].map(
    (hook) => hook[1] ?? '',
  )
  t.deepEqual([...told].sort(), [...new Set(hooksIn(files))].sort())
  for (const hook of told) t.regex(partOf('Hooks'), new RegExp(`add_(filter|action)\\( '${hook}',`), hook)
})

test('every CSS variable is told of, and none that is not there', (t) => {
  const styles = [...files]
    .filter(([name]) => name.endsWith('.css'))
    .map(([, bytes]) => bytes.toString('utf8'))
  const used = styles.join('\n').match(/--storebridge-[a-z-]+/g) ?? []
  const told = [...partOf('CSS variables').matchAll(/^(--storebridge-[a-z-]+) {2,}\S/gm)].map(
    (line) => line[1],
  )
  t.deepEqual(told.sort(), [...new Set(used)].sort())
})

test('every template says what it is for and what its $view holds', (t) => {
  const heads = headsOf(files)
  t.true(heads.length > 100)
  for (const { name, words, shape } of heads) {
    t.regex(words, /\w/, name)
    const uses = mentionsView(files.get(`templates/${name}`)?.toString('utf8') ?? '')
    if (uses) t.regex(shape, /^array\{[\s\S]+\}$/, `${name} does not say what $view holds`)
  }
})

const mentionsView = (text: string): boolean =>
  /\$view\b/.test(text.replace(/^<\?php\n\/\*\*[\s\S]*?\*\//, ''))

test('every entry of $view that a template uses stands in its shape', (t) => {
  for (const { name, shape } of headsOf(files)) {
    const text = files.get(`templates/${name}`)?.toString('utf8') ?? ''
    for (const [, key] of text.matchAll(/\$view\['(\w+)'\]/g))
      t.regex(shape, new RegExp(`\\b${key}\\??:`), `${name}: ${key}`)
  }
})

test('the list of templates is as npm run manual writes it', (t) => {
  t.is(manualOf(manual, files), manual)
})
