import type { Files } from '../plugin-files.ts'
import { callsIn, known } from './calls.ts'
import { readmeOf } from './header.ts'
import { section } from './readme.ts'

const loaders = /^wp_(enqueue|register)_(script|style|script_module)$/
const remote = /https?:\/\/[^\s'"<>)]+?\.(?:m?js|css)\b/g

/**
 * Scripts and styles from elsewhere: none but those of a service that has to be asked for its own, and each of these
 * stands with its address in the readme, under "External services".
 */
export function remoteProblems(files: Files): string[] {
  const told = section(readmeOf(files).text, 'External services') ?? ''
  return [...files]
    .filter(([name]) => name.endsWith('.php') || name.endsWith('.js'))
    .flatMap(([name, bytes]) => addressesIn(bytes.toString('utf8')).map((address) => ({ name, address })))
    .filter(({ address }) => !told.includes(address))
    .map(({ name, address }) => `${name}: loads ${address}, of which readme.txt says nothing`)
}

const addressesIn = (text: string): string[] => [
  ...new Set([
    ...(text.match(remote) ?? []),
    ...callsIn(text)
      .filter((call) => loaders.test(call.name))
      .map((call) => known(call.args[1], text) ?? '')
      .filter((address) => /^(https?:)?\/\//.test(address)),
  ]),
]
