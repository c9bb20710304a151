import { forCustomer } from '../customers/for-customer.ts'
import type { Store } from '../store.ts'
import type { Visit } from './visits.ts'

// The store as the visitor of its hosted pages has it, and where their links lead.
export type View = Store & {
  root: string
  back: string
  signIn: string
  // Empty where signing out is a form of these pages themselves.
  signOut: string
  // In a frame of the site. What leads on within it carries `suffix`; what leads elsewhere takes the whole window.
  isEmbedded: boolean
  suffix: string
}

export function viewFor(visit: Visit | undefined, store: Store, isEmbedded = false): View {
  const { options, channel } = store
  const root = rootOf(options.publicUrl)
  const id = visit?.accessToken ? store.accessTokens.customerOf(visit.accessToken) : undefined
  return {
    ...forCustomer(store, id === undefined ? undefined : store.customers.find(id)),
    root,
    // The site is told who comes, by a token made at that very moment.
    back: visit ? `${root}back` : options.siteUrl,
    signIn: channel.authPage('login', '/checkout') ?? `${root}login.php`,
    signOut: channel.authPage('logout', '/') ?? '',
    isEmbedded,
    suffix: isEmbedded ? '?embedded=1' : '',
  }
}

export const rootOf = (publicUrl: string) =>
  `${new URL(publicUrl).pathname.replace(/\/$/, '')}/checkout-site/`
