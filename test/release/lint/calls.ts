import { mask } from './mask.ts'

export type Call = { name: string; args: string[]; line: number; at: number }

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

/** Calls of functions (not of methods, nor definitions), with each argument as it is written. */
export function callsIn(text: string): Call[] {
  const masked = mask(text)
  const calls = [...masked.matchAll(/(?<!->|::|\$|\w|new |function )\b([a-z_]\w*)\s*\(/gi)]
  return calls.map((found) => ({
    name: found[1] ?? '',
    args: argumentsAt(text, masked, found.index + found[0].length),
    line: lineOf(text, found.index),
    at: found.index,
  }))
}

function argumentsAt(text: string, masked: string, from: number): string[] {
  const args: string[] = []
  let depth = 0
  let start = from
  let at = from
  for (; at < masked.length && depth >= 0; at++) {
    const letter = masked[at] ?? ''
    if ('([{'.includes(letter)) depth++
    if (')]}'.includes(letter)) depth--
    if (letter === ',' && depth === 0) {
      args.push(text.slice(start, at).trim())
      start = at + 1
    }
  }
  const last = text.slice(start, at - 1).trim()
  return last === '' ? args : [...args, last]
}

/** The text of a literal, or undefined for anything that has to be worked out. */
export const literal = (written: string | undefined): string | undefined =>
  /^'((?:\\.|[^'\\])*)'$|^"([^"\\$]*)"$/s
    .exec(written ?? '')
    ?.slice(1)
    .find((text) => text !== undefined)

/** A literal, or a constant of the same class that is one. */
export function known(written: string | undefined, text: string): string | undefined {
  const name = /^self::([A-Z_]+)$/.exec(written ?? '')?.[1]
  if (name === undefined) return literal(written)
  return new RegExp(`const ${name}\\s*=\\s*'([^']*)'`).exec(text)?.[1]
}
