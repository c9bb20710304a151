import type { Order } from '../orders/order.ts'
import type { Store } from '../store.ts'

// What was bought comes into being with its code once it is paid.
export function giveCertificates(order: Order, giftCertificates: Store['giftCertificates']) {
  for (const { certificate, name, totalCents: cents, lineId: id = '' } of order.lines)
    if (certificate) giftCertificates.issue({ id, name, cents, ...certificate }, order.currencyCode)
}
