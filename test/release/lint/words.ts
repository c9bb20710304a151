import { type Call, callsIn, literal } from './calls.ts'

/** For each of WordPress's functions: how many texts come first, whether a context follows. */
const functions: Record<string, { texts: number; more: number }> = {
  __: { texts: 1, more: 0 },
  _e: { texts: 1, more: 0 },
  esc_html__: { texts: 1, more: 0 },
  esc_html_e: { texts: 1, more: 0 },
  esc_attr__: { texts: 1, more: 0 },
  esc_attr_e: { texts: 1, more: 0 },
  _x: { texts: 1, more: 1 },
  _ex: { texts: 1, more: 1 },
  esc_html_x: { texts: 1, more: 1 },
  esc_attr_x: { texts: 1, more: 1 },
  _n: { texts: 2, more: 1 },
  _nx: { texts: 2, more: 2 },
}

const placeholder = /%(?:\d+\$)?[sdf]/g

/** What a translator gets: whole literal sentences of our domain, with a word about each gap. */
export function wordProblems(name: string, text: string): string[] {
  const lines = text.split('\n')
  return callsIn(text).flatMap((call) =>
    problemsOf(call, lines).map((problem) => `${name}:${call.line}: ${problem}`),
  )
}

function problemsOf(call: Call, lines: string[]): string[] {
  const kind = functions[call.name]
  if (kind === undefined) return []
  const texts = call.args.slice(0, kind.texts).map(literal)
  const gaps = texts.flatMap((text) => text?.match(placeholder) ?? [])
  const most = Math.max(...texts.map((text) => (text?.match(placeholder) ?? []).length))
  return [
    ...(texts.includes(undefined) ? ['a text that is not written out cannot be translated'] : []),
    ...(call.args[kind.texts + kind.more] === "'storebridge'"
      ? []
      : ["the text domain is not 'storebridge'"]),
    ...(texts.includes('') ? ['an empty text'] : []),
    ...(most > 1 && gaps.some((gap) => !gap.includes('$'))
      ? ['several gaps that a translator cannot reorder']
      : []),
    ...(gaps.length > 0 && !isExplained(call, lines) ? ['gaps without a translators comment'] : []),
  ]
}

// As xgettext and WordPress's own tool look for it: on the line, or right above.
const isExplained = ({ line }: Call, lines: string[]): boolean =>
  /translators:/.test(lines.slice(Math.max(0, line - 3), line + 1).join('\n'))
