import type { Files } from '../plugin-files.ts'
import { fileProblems } from './files.ts'
import { headerProblems } from './header.ts'
import { nameProblems } from './names.ts'
import { phpProblems } from './php.ts'
import { readmeProblems } from './readme.ts'
import { remoteProblems } from './remote.ts'
import { wordProblems } from './words.ts'

type Rule = (name: string, text: string) => string[]
const inPhp: Rule[] = [phpProblems, nameProblems, wordProblems]

/** Everything that Plugin Check would complain about, as lines to read. Hidden files are none of the plugin's. */
export function complaints(files: Files): string[] {
  const php = [...files].filter(([name]) => name.endsWith('.php'))
  return [
    ...fileProblems(files),
    ...headerProblems(files),
    ...readmeProblems(files),
    ...remoteProblems(files),
    ...php.flatMap(([name, bytes]) => inPhp.flatMap((rule) => rule(name, bytes.toString('utf8')))),
  ]
}
