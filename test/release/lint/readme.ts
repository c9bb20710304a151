import type { Files } from '../plugin-files.ts'
import { headerOf, readmeOf } from './header.ts'

const sections = ['Description', 'Installation', 'External services', 'Changelog']

/** What wordpress.org reads of readme.txt. */
export function readmeProblems(files: Files): string[] {
  const { text, name, fields, short } = readmeOf(files)
  const header = headerOf(files)
  const tags = (fields.Tags ?? '').split(',').filter((tag) => tag.trim() !== '')
  const notices = [
    ...(section(text, 'Upgrade Notice') ?? '').matchAll(/^= .+? =\n([\s\S]*?)(?=^= |$(?![\s\S]))/gm),
  ]
  return [
    ...(name === header['Plugin Name'] ? [] : [`its name "${name}" is not the header's`]),
    ...(fields['Stable tag'] === header.Version ? [] : ['"Stable tag" is not the version']),
    ...(/^\d+\.\d+$/.test(fields['Tested up to'] ?? '') ? [] : ['"Tested up to" is not like 7.1']),
    ...(fields['Requires at least'] === header['Requires at least'] ? [] : ['"Requires at least" differs']),
    ...(fields['Requires PHP'] === header['Requires PHP'] ? [] : ['"Requires PHP" differs from the header']),
    ...(/^[a-z\d-]+(, ?[a-z\d-]+)*$/.test(fields.Contributors ?? '')
      ? []
      : ['"Contributors" are no user names']),
    ...(tags.length >= 1 && tags.length <= 5 ? [] : [`${tags.length} tags: one to five`]),
    ...(short.length >= 1 && short.length <= 150
      ? []
      : [`a short description of ${short.length} letters: 1 to 150`]),
    ...sections.filter((title) => section(text, title) === undefined).map((title) => `no section "${title}"`),
    ...(text.includes(`= ${header.Version} =`) ? [] : [`no word of ${header.Version} in the changelog`]),
    ...notices
      .filter((notice) => (notice[1] ?? '').trim().length > 300)
      .map(() => 'an upgrade notice over 300 letters'),
  ].map((problem) => `readme.txt: ${problem}`)
}

export const section = (text: string, title: string): string | undefined =>
  text.split(/^== /m).find((part) => part.startsWith(`${title} ==`))
