import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Customer } from './customer.ts'

// A letter with a way to a new password, or back to a cart. `path` is the page it leads to, `link` the whole address.
export type Mail = {
  kind: 'reset' | 'recovery'
  customerId: number
  email: string
  token: string
  path: string
  link: string
  sentAt: string
}

export type Mails = ReturnType<typeof createMails>

type World = { clock: Clock; siteUrl: () => string }

const LIFE_MS = 60 * 60 * 1000
const DEFAULT_PATH = '/account/reset-password'

// The letters that a store would send; nobody's post box is reached from here.
export function createMails({ clock, siteUrl }: World) {
  const sent: Mail[] = []
  const spent = new Set<string>()
  return {
    all: () => sent,
    sendReset: ({ id, email }: Customer, asked?: string | null) => {
      const path = asked?.startsWith('/') ? asked : DEFAULT_PATH
      const token = randomBytes(24).toString('hex')
      const query = new URLSearchParams({ c: String(id), t: token })
      const link = `${siteUrl()}${path}${path.includes('?') ? '&' : '?'}${query}`
      sent.push({
        kind: 'reset',
        customerId: id,
        email,
        token,
        path,
        link,
        sentAt: new Date(clock.now()).toISOString(),
      })
    },
    sendRecovery: (told: Pick<Mail, 'customerId' | 'email' | 'token' | 'path' | 'link'>) => {
      sent.push({ kind: 'recovery', ...told, sentAt: new Date(clock.now()).toISOString() })
    },
    // A token works once, for an hour; those of earlier letters end with it.
    use: (customerId: number, token: string) => {
      const letters = sent.filter(
        (mail) => mail.kind === 'reset' && mail.customerId === customerId && !spent.has(mail.token),
      )
      const letter = letters.find((mail) => mail.token === token)
      if (!letter || Date.parse(letter.sentAt) + LIFE_MS <= clock.now()) return undefined
      return { spend: () => letters.forEach((each) => void spent.add(each.token)) }
    },
  }
}
