import type { CertificateLine, CustomItem } from '../carts/cart.ts'
import type { Currency } from '../catalog/currencies.ts'
import { inBoth } from './money.ts'

export const toCertificateItem = ({ id, cents, ...told }: CertificateLine, currency: Currency) => ({
  ...told,
  entityId: id,
  isTaxable: false,
  ...inBoth({ amount: cents }, currency),
})

export const toCustomItem = ({ id, cents, ...told }: CustomItem, currency: Currency) => ({
  ...told,
  entityId: id,
  ...inBoth({ listPrice: cents, extendedListPrice: cents * told.quantity }, currency),
})
