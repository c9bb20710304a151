import test from 'ava'
import { createOrders } from '../../../sidecar/bigcommerce/orders.ts'
import { createOrderOfCart } from '../../../sidecar/checkout/order-of-cart.ts'
import { AppError } from '../../../sidecar/errors.ts'

const operation = { correlationId: 'an-id', clientAddress: '', locale: 'en', deadline: Date.now() + 9000 }

const told = (rows: object[]) => rows.map((row) => ({ status_id: 11, cart_id: 'ours', ...row }))

/** A management API that answers so, whatever it is asked. */
const finder = (answer: () => Promise<unknown>, now: () => number = Date.now) => {
  const orders = createOrders({ graphql: null as never, rest: { call: answer } })
  return createOrderOfCart({ orders, conversions: { get: async () => undefined }, now })
}

test('should BigCommerce pass over the filter, nobody is shown the order of another cart', async (t) => {
  const { find } = finder(async () =>
    told([{ id: 9, cart_id: 'theirs' }, { id: 8 }, { id: 7, cart_id: null }]),
  )
  t.deepEqual(await find('ours', operation), { id: 8, isPlaced: true })
  t.is(await find('nobody’s', operation), undefined)
})

test('of several orders of one cart it is the one that is placed', async (t) => {
  const { find, findPlaced } = finder(async () => told([{ id: 9, status_id: 0 }, { id: 8 }]))
  t.deepEqual(await find('ours', operation), { id: 8, isPlaced: true })
  t.is(await findPlaced('ours', operation), 8)
  const none = finder(async () => told([{ id: 9, status_id: 0 }]))
  t.is(await none.findPlaced('ours', operation), undefined)
})

test('no content, an outage and a shape we do not know are all “not known yet”', async (t) => {
  const down = () => Promise.reject(new AppError('upstream_failed', 'BigCommerce answered 503.'))
  for (const answer of [async () => undefined, down, async () => ({ orders: 1 })])
    t.is(await finder(answer).find('ours', operation), undefined)
})

test('an account without the scope is not asked for every shopper, but again some minutes later', async (t) => {
  let asked = 0
  let time = 0
  const { find } = finder(
    () => {
      asked++
      return Promise.reject(new AppError('upstream_refused', 'It lacks the scope (403).'))
    },
    () => time,
  )
  await find('ours', operation)
  await find('ours', operation)
  t.is(asked, 1)
  time += 301_000
  await find('ours', operation)
  t.is(asked, 2)
})
