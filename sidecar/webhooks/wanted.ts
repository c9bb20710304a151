import type { Hook, NewHook } from '../bigcommerce/hooks.ts'
import { type Secrets, secretHeader } from './proof.ts'

/** Says whose hook it is, where several channels of a store have a sidecar each. */
const ownerHeader = 'X-Storebridge-Channel'

export type Owner = { storeHash: string; channelId: number; destination: string; secrets: Secrets }

/** What the catalogue we keep depends on (facts 8.3). */
const catalogueScopes = (channelId: number): string[] => [
  'store/product/*',
  'store/sku/*',
  'store/category/*',
  'store/brand/metafield/*',
  'store/priceList/*',
  'store/option/updated',
  'store/modifier/updated',
  'store/redirects/updated',
  'store/information/updated',
  // Of products' assignments and of pages the reference names no wildcard.
  `store/channel/${channelId}/product/assigned`,
  `store/channel/${channelId}/product/unassigned`,
  `store/channel/${channelId}/category/*`,
  `store/channel/${channelId}/category/product/assigned`,
  `store/channel/${channelId}/category/product/unassigned`,
  `store/channel/${channelId}/categoryTree/updated`,
  `store/channel/${channelId}/page/created`,
  `store/channel/${channelId}/page/updated`,
  `store/channel/${channelId}/settings/*`,
]

/** What tells that a cart was ordered; it is not said which of the two a channel's carts are told by. */
const cartScopes = (channelId: number): string[] => [
  'store/cart/converted',
  `store/channel/${channelId}/cart/converted`,
]

export const wantedScopes = ({ channelId }: Owner): string[] => [
  ...catalogueScopes(channelId),
  ...cartScopes(channelId),
]

/** What to do so that BigCommerce's hooks become those wanted. */
export type Steps = { create: NewHook[]; update: Hook[]; remove: Hook[] }

export function toSteps(found: Hook[], owner: Owner): Steps {
  const wanted = wantedScopes(owner).map((scope) => toWanted(scope, owner))
  const isSame = (one: NewHook, other: NewHook): boolean =>
    one.scope === other.scope && one.destination === other.destination
  const kept = found.filter((hook) => wanted.some((one) => isSame(one, hook)))
  return {
    create: wanted.filter((one) => !kept.some((hook) => isSame(one, hook))),
    update: kept
      .filter((hook) => !isRight(hook, owner))
      .map((hook) => ({ ...hook, ...headersOf(owner), isActive: true })),
    remove: found.filter((hook) => !kept.includes(hook) && isOwn(hook, owner)),
  }
}

/** Those of ours that BigCommerce would send something, whatever their state. */
export const ownHooks = (found: Hook[], owner: Owner): Hook[] =>
  found.filter((hook) => hook.destination === owner.destination)

const headersOf = ({ secrets, storeHash, channelId }: Owner) => ({
  headers: { [secretHeader]: secrets.current, [ownerHeader]: `${storeHash}/${channelId}` },
})

const toWanted = (scope: string, owner: Owner): NewHook => ({
  scope,
  destination: owner.destination,
  ...headersOf(owner),
  isActive: true,
})

const headerOf = ({ headers }: NewHook, name: string): string | undefined =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]

const isOfChannel = (hook: NewHook, { storeHash, channelId }: Owner): boolean =>
  headerOf(hook, ownerHeader) === `${storeHash}/${channelId}`

const isRight = (hook: Hook, owner: Owner): boolean =>
  hook.isActive && isOfChannel(hook, owner) && headerOf(hook, secretHeader) === owner.secrets.current

/** Made with our key: a sidecar elsewhere that has a key of its own, for trying things out, keeps its hooks. */
function isOwn(hook: Hook, owner: Owner): boolean {
  const secret = headerOf(hook, secretHeader)
  return isOfChannel(hook, owner) && secret !== undefined && owner.secrets.all.includes(secret)
}
