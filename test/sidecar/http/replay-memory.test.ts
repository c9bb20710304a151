import test from 'ava'
import { createReplayMemory } from '../../../sidecar/http/replay-memory.ts'

test('a nonce is new once within the window', (t) => {
  let time = 0
  const isFirstUse = createReplayMemory({ windowSeconds: 600, largest: 100, now: () => time })
  t.true(isFirstUse('one'))
  t.false(isFirstUse('one'))
  time += 599_000
  t.false(isFirstUse('one'))
  time += 2000
  t.false(isFirstUse('one'), 'the older set still knows it')
})

test('a nonce is forgotten after two windows', (t) => {
  let time = 0
  const isFirstUse = createReplayMemory({ windowSeconds: 600, largest: 100, now: () => time })
  t.true(isFirstUse('one'))
  time += 1_300_000
  t.true(isFirstUse('one'))
})
