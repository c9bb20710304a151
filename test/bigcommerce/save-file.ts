import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cart } from './carts/cart.ts'
import type { Order } from './checkout/orders.ts'

export type Kept = { carts: Map<string, Cart>; orders: Order[]; save: () => void }

// What must outlive a restart. The file is replaced whole, so that a crash leaves the old one or the new one.
export function openSaveFile(dataDir: string | undefined): Kept {
  if (!dataDir) return { carts: new Map(), orders: [], save: () => {} }
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'store.json')
  const { carts, orders } = read(file)
  const save = () => {
    writeFileSync(`${file}.new`, JSON.stringify({ carts: [...carts.values()], orders }))
    renameSync(`${file}.new`, file)
  }
  return { carts, orders, save }
}

function read(file: string): Omit<Kept, 'save'> {
  if (!existsSync(file)) return { carts: new Map(), orders: [] }
  try {
    const { carts, orders } = JSON.parse(readFileSync(file, 'utf8')) as { carts: Cart[]; orders: Order[] }
    return { carts: new Map(carts.map((cart) => [cart.id, cart])), orders: [...orders] }
  } catch (cause) {
    throw new Error(`${file} cannot be read; remove it to start afresh`, { cause })
  }
}
