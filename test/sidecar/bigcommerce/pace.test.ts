import test, { type ExecutionContext } from 'ava'
import { namedWaitMs } from '../../../sidecar/bigcommerce/named-wait.ts'
import { createPace } from '../../../sidecar/bigcommerce/pace.ts'
import { isAppError } from '../../../sidecar/errors.ts'

const answer = (status: number, headers: Record<string, string> = {}) => ({ status, headers, body: '' })

const named = test.macro({
  exec: (t: ExecutionContext, status: number, headers: Record<string, string>, expected: number) =>
    t.is(namedWaitMs({ status, headers }), expected),
  title: (name = '') => `the wait an answer names: ${name}`,
})

const rateWindow = (left: string) => ({
  'x-rate-limit-requests-left': left,
  'x-rate-limit-requests-quota': '150',
  'x-rate-limit-time-reset-ms': '7000',
})

test('none', named, 429, {}, 0)
test('seconds', named, 429, { 'retry-after': '3' }, 3000)
test('BigCommerce’s own header', named, 429, { 'x-retry-after': '4' }, 4000)
test('the longer of two', named, 429, { ...rateWindow('20'), 'retry-after': '3' }, 7000)
test('by a 5xx', named, 503, { 'retry-after': '3' }, 3000)
test('not the window of a 5xx that has room', named, 500, rateWindow('20'), 0)
test('the window of a 5xx that is used up', named, 500, rateWindow('0'), 7000)
test('no more than five minutes', named, 429, { 'retry-after': '86400' }, 300_000)
test('nonsense', named, 429, { 'retry-after': 'soon', 'x-rate-limit-time-reset-ms': '' }, 0)

test('the wait an answer names may be a date', (t) => {
  const wait = namedWaitMs(answer(503, { 'retry-after': new Date(Date.now() + 9000).toUTCString() }))
  t.true(wait > 7000 && wait <= 9000, String(wait))
})

function start() {
  let time = 1_000_000
  const pace = createPace(() => time)
  const refusal = () => {
    try {
      pace.assertOpen()
      return undefined
    } catch (error) {
      return isAppError(error, 'busy') ? error.retryAfterSeconds : error
    }
  }
  return { pace, refusal, pass: (ms: number) => (time += ms) }
}

test('told to wait, nobody asks until then, and everybody hears how long that is', (t) => {
  const { pace, refusal, pass } = start()
  pace.heed(answer(429, { 'retry-after': '8' }))
  t.is(refusal(), 8)
  t.false(pace.hasRoom())
  pass(5500)
  t.is(refusal(), 3)
  pass(2500)
  t.is(refusal(), undefined)
  t.true(pace.hasRoom())
})

test('a wait of many minutes is asked about after one', (t) => {
  const { pace, refusal, pass } = start()
  pace.heed(answer(429, { 'retry-after': '3600' }))
  pass(60_000)
  t.is(refusal(), undefined)
})

test('refusals that name no wait pause us more and more, until one answer comes', (t) => {
  const { pace, refusal, pass } = start()
  for (let count = 0; count < 3; count++) pace.heed(answer(429))
  t.is(refusal(), undefined)
  pace.heed(answer(429))
  t.is(refusal(), 1)
  for (let count = 0; count < 10; count++) pace.heed(answer(429))
  const seconds = Number(refusal())
  t.true(seconds >= 5 && seconds <= 10, String(seconds))
  pass(10_000)
  pace.heed(answer(200))
  pace.heed(answer(429))
  t.is(refusal(), undefined)
})

test('the last of a rate window is kept for those who wait', (t) => {
  const { pace, refusal, pass } = start()
  pace.heed(answer(200, rateWindow('40')))
  t.true(pace.hasRoom())
  pace.heed(answer(200, rateWindow('3')))
  t.false(pace.hasRoom())
  t.is(refusal(), undefined)
  pass(7000)
  t.true(pace.hasRoom())
})
