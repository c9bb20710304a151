import type { Clock } from '../clock.ts'
import type { StoreOptions } from '../options.ts'
import type { Shelf } from '../shelf.ts'
import type { Cart, CertificateInput, CertificateLine, Line, LineInput } from './cart.ts'
import { cartErrors } from './cart-error.ts'
import { readCertificate, readCertificates } from './certificate-line.ts'
import { emptyCart, isEmpty } from './empty.ts'
import { createKeeper, type Target } from './keeper.ts'
import { placeLine, readLine, replaceLine } from './line.ts'
import { createOwnership } from './ownership.ts'

export type Carts = ReturnType<typeof createCarts>
type World = {
  clock: Clock
  shelf: Shelf
  options: Pick<StoreOptions, 'certificateRules'>
  kept: Map<string, Cart>
  save: () => void
}
export type Things = { lineItems?: LineInput[] | null; giftCertificates?: CertificateInput[] | null }
export type NewCart = Things & {
  currencyCode?: string | null
  locale?: string | null
  customerId?: number | undefined
}
export type Thing = { lineItem?: LineInput | null; giftCertificate?: CertificateInput | null }
type LineTarget = Target & { lineItemEntityId: string }

export function createCarts(world: World) {
  const { shelf, clock, options } = world
  const keeper = createKeeper(world)
  const { find, open, keep, change, drop } = keeper
  const fill = (lines: Line[], inputs: LineInput[]) =>
    inputs.reduce((filled, input) => placeLine(filled, readLine(input, shelf), shelf), lines)
  const certificateWorld = (currencyCode: string) => ({
    rules: options.certificateRules,
    shelf,
    currencyCode,
  })
  const withThings = (cart: Cart, { lineItems, giftCertificates }: Things): Cart => {
    if (!lineItems?.length && !giftCertificates?.length) throw cartErrors.emptyCart()
    return {
      ...cart,
      lines: fill(cart.lines, lineItems ?? []),
      certificates: [
        ...cart.certificates,
        ...readCertificates(giftCertificates ?? [], certificateWorld(cart.currencyCode)),
      ],
    }
  }
  const withThing = (cart: Cart, id: string, { lineItem, giftCertificate }: Thing): Cart => {
    if (giftCertificate) {
      const read = readCertificate(giftCertificate, certificateWorld(cart.currencyCode))
      return { ...cart, certificates: replaceCertificate(cart, id, read) }
    }
    if (!lineItem) throw cartErrors.missingFields('lineItem')
    return {
      ...cart,
      lines: replaceLine(cart.lines, findLine(cart, id), readLine(lineItem, shelf), shelf),
    }
  }

  return {
    find,
    all: keeper.all,
    ...createOwnership(keeper, shelf),
    create: ({ currencyCode, locale, customerId, ...things }: NewCart) => {
      const now = clock.now()
      const empty: Cart = {
        ...emptyCart(),
        id: crypto.randomUUID(),
        version: 1,
        currencyCode: transactional(currencyCode, shelf),
        locale: locale ?? 'en',
        ...(customerId !== undefined && { customerId }),
        createdAt: now,
        updatedAt: now,
      }
      return keep(withThings(empty, things))
    },
    add: (target: Target, things: Things) => change(withThings(open(target), things)),
    update: (target: LineTarget, thing: Thing) =>
      change(withThing(open(target), target.lineItemEntityId, thing)),
    removeLine: (target: LineTarget) => {
      const cart = open(target)
      const rest = withoutThing(cart, target.lineItemEntityId)
      if (!isEmpty(rest)) return change(rest)
      drop(cart.id)
      return undefined
    },
    remove: (id: string) => drop(open({ cartEntityId: id }).id),
    // Any other change, by a function of the cart as it was; it counts as one version.
    revise: (target: Target, toNext: (cart: Cart) => Cart) => change(toNext(open(target))),
    // What is written beside it makes no version.
    note: (cart: Cart, told: Partial<Pick<Cart, 'metafields' | 'checkout'>>) => keep({ ...cart, ...told }),
    // Goes on under another id, without what holds in the old currency only (facts 5.5).
    changeCurrency: (id: string, currencyCode: string, keepsCertificate: (code: string) => boolean) => {
      const cart = open({ cartEntityId: id })
      const next = transactional(currencyCode, shelf)
      if (next === cart.currencyCode) return cart
      drop(cart.id)
      return keep({ ...inCurrency(cart, next, keepsCertificate), updatedAt: clock.now() })
    },
    touch: (id: string) => {
      const cart = find(id)
      return cart && change(cart)
    },
  }
}

function transactional(code: string | null | undefined, shelf: Shelf) {
  const currency = shelf.currency(code)
  if (code && !(currency.code === code && currency.isTransactional)) throw cartErrors.otherCurrency(code)
  return currency.code
}

function findLine({ lines }: Cart, id: string) {
  const line = lines.find((each) => each.id === id)
  if (!line) throw cartErrors.unknownLine()
  return line
}

function replaceCertificate({ certificates }: Cart, id: string, read: Omit<CertificateLine, 'id'>) {
  if (!certificates.some((each) => each.id === id)) throw cartErrors.unknownLine()
  return certificates.map((each) => (each.id === id ? { ...read, id } : each))
}

function withoutThing(cart: Cart, id: string): Cart {
  const without = <Thing extends { id: string }>(things: Thing[]) => things.filter((each) => each.id !== id)
  const rest = {
    ...cart,
    lines: without(cart.lines),
    certificates: without(cart.certificates),
    customItems: without(cart.customItems),
  }
  const count = ({ lines, certificates, customItems }: Cart) =>
    lines.length + certificates.length + customItems.length
  if (count(rest) === count(cart)) throw cartErrors.unknownLine()
  return rest
}

function inCurrency(cart: Cart, currencyCode: string, keepsCertificate: (code: string) => boolean): Cart {
  const { checkout } = cart
  const { orderNumber: _, ...state } = checkout
  return {
    ...cart,
    id: crypto.randomUUID(),
    version: 1,
    currencyCode,
    certificates: [],
    customItems: [],
    checkout: {
      ...state,
      certificateCodes: checkout.certificateCodes.filter(keepsCertificate),
      consignments: checkout.consignments.map(({ optionCode: __, ...consignment }) => consignment),
    },
  }
}
