/** One text of a .po file; `id` and `forms` are as they stand there, escaped. */
export type Entry = { id: string; plural: string; forms: string[]; isFuzzy: boolean; isDone: boolean }

const joined = (lines: string): string =>
  [...lines.matchAll(/"((?:\\.|[^"\\])*)"/g)].map((part) => part[1]).join('')

const field = (block: string, name: string): string[] =>
  [...block.matchAll(new RegExp(`^${name} ((?:"(?:\\\\.|[^"\\\\])*"\\s*)+)`, 'gm'))].map((found) =>
    joined(found[1] ?? ''),
  )

/** The texts of a .po or .pot file, without its head. */
export function entriesOf(text: string): Entry[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.replace(/^#~.*$/gm, ''))
    .filter((block) => /^msgid /m.test(block))
    .map(toEntry)
    .filter((entry) => entry.id !== '')
}

function toEntry(block: string): Entry {
  const [id = ''] = field(block, 'msgid')
  const [plural = ''] = field(block, 'msgid_plural')
  const forms = field(block, 'msgstr(?:\\[\\d\\])?')
  const isFuzzy = /^#,.*\bfuzzy\b/m.test(block)
  return { id, plural, forms, isFuzzy, isDone: !isFuzzy && forms.length > 0 && !forms.includes('') }
}
