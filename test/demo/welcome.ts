import { demoPassword, people } from '../bigcommerce/customers/people.ts'
import type { Addresses } from './programs.ts'
import { accounts } from './wordpress/site.ts'

/** Where everything is, in a frame. */
export function welcome({ wordpress, sidecar, store }: Addresses): string {
  const { user, password } = accounts.admin
  const shopper = people[1]?.email ?? ''
  return frame([
    'Fern & Flint is open.',
    '',
    `Shop          ${wordpress}/`,
    `Admin         ${wordpress}/wp-admin/   ${user} / ${password}`,
    `Shopper       ${wordpress}/account/   ${shopper} / ${demoPassword}`,
    `Settings      ${wordpress}/wp-admin/options-general.php?page=storebridge`,
    `Sidecar       ${sidecar}`,
    `Stand-in      ${store}`,
    '',
    'Ctrl-C stops everything; the data stay. npm start -- --help tells the options.',
  ])
}

function frame(lines: string[]): string {
  const width = Math.max(...lines.map((line) => line.length))
  const rule = '─'.repeat(width + 2)
  const rows = lines.map((line) => `│ ${line.padEnd(width)} │`)
  return ['', `┌${rule}┐`, ...rows, `└${rule}┘`, ''].join('\n')
}
