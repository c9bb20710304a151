import type { Files } from './plugin-files.ts'

type Texts = { title?: string; description?: string; keywords?: string[] }
type Block = Texts & { textdomain?: string; styles?: { label?: string }[]; variations?: Texts[] }
type Text = { file: string; context: string; text: string }

/**
 * The texts of every block.json, as a .pot. WordPress translates them by these contexts; WP-CLI knows them too, but
 * reads its list of them from the network.
 */
export function blockTexts(files: Files): string {
  const texts = [...files]
    .filter(([name]) => name.endsWith('/block.json'))
    .flatMap(([file, bytes]) =>
      textsOf(JSON.parse(bytes.toString('utf8')) as Block).map((text) => ({ file, ...text })),
    )
  const merged = new Map<string, Text[]>()
  for (const text of texts) {
    const key = JSON.stringify([text.context, text.text])
    merged.set(key, [...(merged.get(key) ?? []), text])
  }
  return [head, ...[...merged.values()].map(entry)].join('\n')
}

const head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'

const entry = (same: Text[]): string =>
  [
    ...same.map(({ file }) => `#: ${file}`),
    `msgctxt ${JSON.stringify(same[0]?.context)}`,
    `msgid ${JSON.stringify(same[0]?.text)}`,
    'msgstr ""\n',
  ].join('\n')

const textsOf = (block: Block): Omit<Text, 'file'>[] => [
  ...named(block, 'block'),
  ...(block.styles ?? []).map(({ label = '' }) => ({ context: 'block style label', text: label })),
  ...(block.variations ?? []).flatMap((variation) => named(variation, 'block variation')),
]

const named = ({ title, description, keywords = [] }: Texts, what: string): Omit<Text, 'file'>[] => [
  ...(title === undefined ? [] : [{ context: `${what} title`, text: title }]),
  ...(description === undefined ? [] : [{ context: `${what} description`, text: description }]),
  ...keywords.map((text) => ({ context: `${what} keyword`, text })),
]
