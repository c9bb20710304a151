import test from 'ava'
import type { Said } from '../../../sidecar/checkout/payment-state.ts'
import { createSaidMemory } from '../../../sidecar/checkout/said-memory.ts'

const pending: Said = { attempt: 'a', outcome: 'pending' }
const duplicate: Said = { attempt: 'b', outcome: 'duplicate' }

test('what was said of a try to pay is found by its order, the last word first', (t) => {
  const memory = createSaidMemory({ now: () => 0 })
  memory.keep(1, pending)
  t.deepEqual(memory.find(1), pending)
  t.is(memory.find(2), undefined)
  memory.keep(1, duplicate)
  t.deepEqual(memory.find(1), duplicate)
  t.is(memory.size(), 1)
})

test('of too many, those that were said longest ago leave', (t) => {
  const memory = createSaidMemory({ most: 2, now: () => 0 })
  memory.keep(1, pending)
  memory.keep(2, pending)
  memory.keep(1, duplicate)
  memory.keep(3, pending)
  t.is(memory.size(), 2)
  t.is(memory.find(2), undefined)
  t.deepEqual(memory.find(1), duplicate)
  t.deepEqual(memory.find(3), pending)
})

test('what is too old is forgotten, and takes no room', (t) => {
  let time = 0
  const memory = createSaidMemory({ keepMs: 1000, now: () => time })
  memory.keep(1, pending)
  time = 500
  memory.keep(2, pending)
  time = 999
  t.deepEqual(memory.find(1), pending)
  time = 1000
  t.is(memory.find(1), undefined)
  t.deepEqual(memory.find(2), pending)
  t.is(memory.size(), 1)
})
