import type { Files } from '../plugin-files.ts'

type Fields = Record<string, string>

const textOf = (files: Files, name: string): string => files.get(name)?.toString('utf8') ?? ''

const fieldsOf = (text: string, line: RegExp): Fields =>
  Object.fromEntries([...text.matchAll(line)].map((found) => [found[1] ?? '', found[2]?.trim() ?? '']))

/** What the head of the plugin's file says. */
export const headerOf = (files: Files): Fields =>
  fieldsOf(textOf(files, 'storebridge.php'), /^ \* ([A-Z][\w ]+?):\s+(.+)$/gm)

const required = ['Plugin Name', 'Description', 'Version', 'Requires at least', 'Requires PHP', 'License']

// Names that wordpress.org keeps for their owners; a plugin may be "for" some, and contain none of the second.
const marksAtTheStart =
  /^(wp|woo|jetpack|gutenberg|google|facebook|elementor|divi|yoast|shopify|stripe|paypal)\b/i
const marksAnywhere = /wordpress|plugin|woocommerce/i

export function headerProblems(files: Files): string[] {
  const header = headerOf(files)
  const name = header['Plugin Name'] ?? ''
  const readme = readmeOf(files)
  const missing = required.filter((field) => !header[field]).map((field) => `the header has no "${field}"`)
  return [
    ...missing,
    ...(/^\d+\.\d+\.\d+$/.test(header.Version ?? '') ? [] : ['the version is not like 1.2.3']),
    ...(header['Text Domain'] === 'storebridge' ? [] : ['the text domain is not the slug']),
    ...(marksAtTheStart.test(name) || marksAnywhere.test(name)
      ? [`the name uses a mark of others: ${name}`]
      : []),
    ...(/bigcommerce/i.test(name) && !/ for BigCommerce$/.test(name)
      ? ['BigCommerce may stand in the name only as "for BigCommerce"']
      : []),
    ...(readme.fields.License === header.License ? [] : ['header and readme name different licences']),
    ...(/^GPL-(2|3)\.0-or-later$/.test(header.License ?? '')
      ? []
      : ['the licence is no SPDX name of the GPL']),
    ...versionProblems(files, header),
  ].map((problem) => `storebridge.php: ${problem}`)
}

const versionProblems = (files: Files, header: Fields): string[] => {
  const inCode = /new Plugin\( __FILE__, '([^']+)' \)/.exec(textOf(files, 'storebridge.php'))?.[1]
  return inCode === undefined || inCode === header.Version ? [] : [`the code believes it is ${inCode}`]
}

export const readmeOf = (files: Files) => {
  const text = textOf(files, 'readme.txt')
  const [head = ''] = text.split(/^== Description/m)
  const [name = '', ...lines] = head.trim().split('\n')
  const fields = fieldsOf(head, /^([A-Z][\w ]+?):[ \t]+(.+)$/gm)
  const short = lines.filter((line) => line.trim() !== '' && !/^[A-Z][\w ]+?:\s/.test(line)).join(' ')
  return { text, name: /^=== (.+) ===$/.exec(name)?.[1] ?? '', fields, short }
}
