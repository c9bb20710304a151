// `npm run pot`: reads the plugin's texts anew, brings every language up to date, and tells what is to be translated.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blockTexts } from './block-texts.ts'
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

/** The names of files that are not what they would be if made now. */
async function outdated(made: string): Promise<string[]> {
  const names = [...new Set([...(await readdir(made)), ...(await readdir(languages))])]
  const same = await Promise.all(
    names.map(async (name) => {
      const [now, kept] = await Promise.all(
        [made, languages].map((folder) => readFile(join(folder, name)).catch(() => undefined)),
      )
      return now !== undefined && kept !== undefined && now.equals(kept)
    }),
  )
  return names.filter((_, index) => !same[index])
}

async function replace(made: string): Promise<void> {
  await mkdir(languages, { recursive: true })
  for (const name of await readdir(languages)) await rm(join(languages, name))
  for (const name of await readdir(made)) {
    await writeFile(join(languages, name), await readFile(join(made, name)))
  }
}

/** How many texts are still to be translated; says which. */
async function report(): Promise<number> {
  let missing = 0
  for (const name of await poFiles(languages)) {
    const entries = entriesOf(await readFile(join(languages, name), 'utf8'))
    const open = entries.filter((entry) => !entry.isDone)
    missing += open.length
    console.log(`${name}: ${entries.length - open.length} of ${entries.length} texts are translated.`)
    for (const entry of open) console.log(`  to be translated: ${entry.id}`)
  }
  return missing
}

/** `--check` changes nothing, and fails where something is not up to date. */
async function main(isCheck: boolean): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'storebridge-languages-'))
  try {
    await makeLanguages(folder)
    if (!isCheck) await replace(folder)
    const old = await outdated(folder)
    for (const name of old) console.log(`${name} is not up to date: npm run pot`)
    return old.length + (await report()) === 0 ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

// PHP in WebAssembly keeps a process alive that has nothing more to do.
if (import.meta.main) process.exit(await main(process.argv.includes('--check')))
