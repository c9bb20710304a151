import { freezeAndWeigh } from '../cache/freeze.ts'
import type { Operation } from '../operation.ts'
import type { AddressBook, CustomerSeen, OrderSeen, PlaceSeen, Tools } from './extension.ts'

type OrderWhole = OrderSeen & { billingAddress: PlaceSeen }

/** What of the shopper's own can be read, each for whom the operation is signed in as. */
export type Toolbox = {
  customer: (operation: Operation) => Promise<CustomerSeen>
  orders: (operation: Operation) => Promise<OrderSeen[]>
  /** Throws `not_found` for what is not theirs. */
  order: (id: number, operation: Operation) => Promise<OrderWhole>
  addresses: (operation: Operation) => Promise<AddressBook>
}

const emptyBook: AddressBook = { items: [], defaultId: null }

/** For the modules asked at one moment: they share what is read, and none can change it. */
export function createTools(toolbox: Toolbox, operation: Operation): Tools {
  const isGuest = operation.customer === undefined
  const orderById = new Map<number, () => Promise<OrderWhole | null>>()

  /** Asked when it is first needed, and by a guest not at all. */
  function once<Value>(guests: Value, ask: () => Promise<Value>): () => Promise<Value> {
    let asked: Promise<Value> | undefined
    return () => {
      asked ??= isGuest ? Promise.resolve(guests) : ask().then(frozen)
      return asked
    }
  }

  function order(id: number): Promise<OrderWhole | null> {
    const ask = orderById.get(id) ?? once<OrderWhole | null>(null, () => toolbox.order(id, operation))
    orderById.set(id, ask)
    return ask()
  }

  return Object.freeze<Tools>({
    customer: once<CustomerSeen | null>(null, () => toolbox.customer(operation)),
    orders: once<readonly OrderSeen[]>([], () => toolbox.orders(operation)),
    order,
    addresses: once(emptyBook, () => toolbox.addresses(operation)),
  })
}

function frozen<Value>(value: Value): Value {
  freezeAndWeigh(value)
  return value
}
