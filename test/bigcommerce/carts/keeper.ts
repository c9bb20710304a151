import type { Clock } from '../clock.ts'
import type { Cart } from './cart.ts'
import { cartErrors } from './cart-error.ts'
import { tidy } from './tidy.ts'

export type Keeper = ReturnType<typeof createKeeper>
export type Target = { cartEntityId: string; version?: number | null }

type World = { clock: Clock; kept: Map<string, Cart>; save: () => void }

const LIFE_MS = 30 * 24 * 60 * 60 * 1000

// Carts count their versions from 1 and live thirty days from their last change.
export function createKeeper({ clock, kept, save }: World) {
  const isAlive = (cart: Cart) => cart.updatedAt + LIFE_MS > clock.now()
  const find = (id: string) => {
    const cart = kept.get(id)
    return cart && isAlive(cart) ? cart : undefined
  }
  const keep = (cart: Cart) => {
    kept.set(cart.id, cart)
    save()
    return cart
  }
  const change = (cart: Cart) => keep({ ...tidy(cart), version: cart.version + 1, updatedAt: clock.now() })
  return {
    find,
    keep,
    change,
    all: () => [...kept.values()].filter(isAlive),
    open: ({ cartEntityId, version }: Target) => {
      const cart = find(cartEntityId)
      if (!cart) throw cartErrors.unknownCart()
      if (typeof version === 'number' && version !== cart.version) throw cartErrors.conflict()
      return cart
    },
    drop: (id: string) => {
      kept.delete(id)
      save()
      return id
    },
  }
}
