import { z } from 'zod'
import type { Cart } from '../carts/cart.ts'
import { Refusal } from '../carts/refusal.ts'
import { addCertificate, addCoupon, dropCertificate, dropCoupon } from '../checkouts/codes.ts'
import type { Store } from '../store.ts'
import type { CodeFault } from './summary.ts'

const Input = z.union([z.object({ remove: z.string().min(1) }), z.object({ code: z.string().trim().min(1) })])

// A code is one of a gift certificate where the store has one; what is wrong with it is told beside it.
export function useCode(cart: Cart, body: unknown, store: Store): CodeFault | undefined {
  const { data: input } = Input.safeParse(body)
  if (!input) return { code: '', message: 'Enter a code first.' }
  try {
    store.carts.revise({ cartEntityId: cart.id }, (before) =>
      'code' in input ? add(before, input.code, store) : drop(before, input.remove),
    )
    return undefined
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [, ...told] = error.message.split(': ')
    return { code: 'code' in input ? input.code : '', message: `${told.join(': ').replaceAll('`', '')}.` }
  }
}

const add = (cart: Cart, code: string, store: Store) =>
  store.giftCertificates.find(code) ? addCertificate(cart, code, store) : addCoupon(cart, code, store)

const drop = (cart: Cart, code: string) =>
  cart.checkout.certificateCodes.includes(code) ? dropCertificate(cart, code) : dropCoupon(cart, code)
