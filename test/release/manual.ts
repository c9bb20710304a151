// `npm run manual`: writes the list of templates anew, at the end of the manual for developers of themes.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Files, pluginFolder, readFiles } from './plugin-files.ts'

export const manualFile = join(pluginFolder, 'templates/readme.txt')
const heading = 'The templates\n-------------\n'

export type TemplateHead = { name: string; words: string; shape: string }

/** What stands at a template's head: a sentence, and the shape of its $view ("" for none). */
export function headsOf(files: Files): TemplateHead[] {
  return [...files]
    .filter(([name]) => /^templates\/[^/]+\.php$/.test(name))
    .map(([name, bytes]) => {
      const [, head = ''] = /^<\?php\n\/\*\*\n([\s\S]*?)\n \*\//.exec(bytes.toString('utf8')) ?? []
      const [words = ''] = head.split(/^ \* @/m)
      return {
        name: name.slice('templates/'.length),
        words: words
          .replace(/^ \*( |$)/gm, '')
          .replace(/\s+/g, ' ')
          .trim(),
        shape: /@var (array[\s\S]*?) \$view\b/.exec(head)?.[1] ?? '',
      }
    })
}

/** The manual with the list as it has to be. */
export function manualOf(text: string, files: Files): string {
  const [before = ''] = text.split(heading)
  const list = headsOf(files).map(({ name, words }) => `${name}\n${wrap(words)}\n`)
  return `${before}${heading}\n${list.join('\n')}`
}

const wrap = (words: string): string => words.replace(/(.{1,112})(?: |$)/g, '    $1\n').trimEnd()

if (import.meta.main) {
  const files = await readFiles(pluginFolder)
  await writeFile(manualFile, manualOf(await readFile(manualFile, 'utf8'), files))
}
