import { newState } from '../checkouts/state.ts'
import type { Cart } from './cart.ts'

type Beginnings = Pick<Cart, 'lines' | 'certificates' | 'customItems' | 'metafields' | 'checkout'>

export const emptyCart = (): Beginnings => ({
  lines: [],
  certificates: [],
  customItems: [],
  metafields: [],
  checkout: newState(),
})

export const isEmpty = ({ lines, certificates, customItems }: Cart) =>
  lines.length + certificates.length + customItems.length === 0
