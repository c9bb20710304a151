import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cart } from './carts/cart.ts'
import { emptyCart } from './carts/empty.ts'
import type { Customer } from './customers/customer.ts'
import { people } from './customers/people.ts'
import { demoCertificates } from './gift-certificates/demo-certificates.ts'
import type { GiftCertificate } from './gift-certificates/gift-certificate.ts'
import type { Order } from './orders/order.ts'
import type { Wishlist } from './wishlists/wishlists.ts'

export type Kept = {
  carts: Map<string, Cart>
  orders: Order[]
  customers: Customer[]
  wishlists: Wishlist[]
  giftCertificates: GiftCertificate[]
  save: () => void
}

// What must outlive a restart. The file is replaced whole, so that a crash leaves the old one or the new one.
export function openSaveFile(dataDir: string | undefined): Kept {
  if (!dataDir) return { ...afresh(), save: () => {} }
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'store.json')
  const kept = read(file)
  const save = () => {
    writeFileSync(`${file}.new`, JSON.stringify({ ...kept, carts: [...kept.carts.values()] }))
    renameSync(`${file}.new`, file)
  }
  return { ...kept, save }
}

const afresh = () => ({
  carts: new Map<string, Cart>(),
  orders: [],
  customers: structuredClone(people),
  wishlists: [] as Wishlist[],
  giftCertificates: structuredClone(demoCertificates),
})

function read(file: string): Omit<Kept, 'save'> {
  if (!existsSync(file)) return afresh()
  try {
    const { carts, ...kept } = JSON.parse(readFileSync(file, 'utf8')) as Saved
    return {
      ...afresh(),
      ...kept,
      carts: new Map(carts.map((cart) => [cart.id, { ...emptyCart(), ...cart }])),
    }
  } catch (cause) {
    throw new Error(`${file} cannot be read; remove it to start afresh`, { cause })
  }
}

// A file of an older store may lack what it did not keep yet.
type Saved = Partial<Omit<Kept, 'carts' | 'save'>> & { carts: Cart[] }
