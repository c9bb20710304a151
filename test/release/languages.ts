// `npm run pot`: reads the plugin's texts anew, brings every language up to date, and tells what is to be translated.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blockTexts } from './block-texts.ts'
import { headerOf } from './lint/header.ts'
import { pluginFolder, readFiles } from './plugin-files.ts'
import { entriesOf } from './po.ts'
import { wpCli } from './wp-cli.ts'

export const languages = join(pluginFolder, 'languages')
const pot = 'storebridge.pot'

/** Every file of wp-plugin/languages/ as it has to be, made in `into` from the source and the languages' .po files. */
export async function makeLanguages(into: string): Promise<void> {
  const folders = { '/plugin': pluginFolder, '/out': into }
  const headers = JSON.stringify({
    'Report-Msgid-Bugs-To': '',
    'POT-Creation-Date': '',
    'PO-Revision-Date': '',
    'Last-Translator': '',
    'Language-Team': '',
  })
  const blocks = 'blocks.pot'
  await writeFile(join(into, blocks), blockTexts(await readFiles(pluginFolder)))
  const options = [
    '--skip-block-json',
    `--merge=/out/${blocks}`,
    '--domain=storebridge',
    `--headers=${headers}`,
    '--file-comment=',
    '--exclude=languages',
  ]
  await wpCli(['i18n', 'make-pot', '/plugin', `/out/${pot}`, ...options], folders)
  await rm(join(into, blocks))
  await rewrite(into, pot, withoutLines)
  for (const name of await poFiles(languages)) {
    await cp(join(languages, name), join(into, name))
    await wpCli(['i18n', 'update-po', `/out/${pot}`, `/out/${name}`], folders)
    await rewrite(into, name, (text) => text)
  }
  for (const kind of ['mo', 'php']) await wpCli(['i18n', `make-${kind}`, '/out', '/out'], folders)
  await wpCli(['i18n', 'make-json', '/out', '/out', '--no-purge', '--pretty-print'], folders)
}

export const poFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.po'))

// A line's number changes with every change of the code, and a date with every run; neither helps a translator.
const withoutLines = (text: string): string =>
  text.replace(/^(#: \S+?):\d+$/gm, '$1').replace(/^(#: \S+)\n(?:\1\n)+/gm, '$1\n')

const day = '2026-01-01T00:00:00+00:00'
const dates = `"POT-Creation-Date: ${day}\\n"\n"PO-Revision-Date: ${day}\\n"\n`

const ofOneDay = (text: string): string =>
  text
    .replace(/^"(?:POT-Creation|PO-Revision)-Date: .*\\n"\n/gm, '')
    .replace(/^"MIME-Version: .*\n/m, (line) => dates + line)

async function rewrite(folder: string, name: string, change: (text: string) => string): Promise<void> {
  const file = join(folder, name)
  await writeFile(file, change(ofOneDay(await readFile(file, 'utf8'))))
}

async function update(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'storebridge-languages-'))
  try {
    await makeLanguages(folder)
    await mkdir(languages, { recursive: true })
    for (const name of await readdir(languages)) await rm(join(languages, name))
    for (const name of await readdir(folder)) {
      await writeFile(join(languages, name), await readFile(join(folder, name)))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const { Version } = headerOf(await readFiles(pluginFolder))
  console.log(`${pot} holds the texts of ${Version}.`)
  let missing = 0
  for (const name of await poFiles(languages)) {
    const entries = entriesOf(await readFile(join(languages, name), 'utf8'))
    const open = entries.filter((entry) => !entry.isDone)
    missing += open.length
    console.log(`${name}: ${entries.length - open.length} of ${entries.length} texts are translated.`)
    for (const entry of open) console.log(`  to be translated: ${entry.id}`)
  }
  return missing === 0 ? 0 : 1
}

if (import.meta.main) process.exit(await update())
