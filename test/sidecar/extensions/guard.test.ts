import { setTimeout as pause } from 'node:timers/promises'
import test from 'ava'
import { pino } from 'pino'
import { z } from 'zod'
import { createGuard } from '../../../sidecar/extensions/guard.ts'

type Line = { msg: string; extension: string; hook: string; correlationId?: string; reason?: string }

function guarded(options: { timeoutMs?: number; restMs?: number } = {}) {
  const lines: Line[] = []
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) })
  const guard = createGuard({ extension: 'points', hook: 'onCartRead', timeoutMs: 5000, log, ...options })
  return { lines, ask: (work: () => unknown) => guard(work, z.string(), 'an-id') }
}

const failing = () => {
  throw new Error('no luck')
}

test('what a module answers in time is passed on', async (t) => {
  const { ask, lines } = guarded()
  t.is(await ask(() => 'yes'), 'yes')
  t.is(await ask(async () => 'later'), 'later')
  t.deepEqual(lines, [])
})

for (const [what, work, reason] of [
  ['throws', failing, /no luck/],
  ['rejects', async () => failing(), /no luck/],
  ['throws what is no error', () => Promise.reject('x'), /no error/],
  ['answers nonsense', () => ({ a: 1 }), /answer is wrong/],
] as const)
  test(`one that ${what} is left out, and told once with its name and the correlation id`, async (t) => {
    const { ask, lines } = guarded()
    t.is(await ask(work), undefined)
    t.is(lines.length, 1)
    t.like(lines[0], {
      msg: 'an extension failed',
      extension: 'points',
      hook: 'onCartRead',
      correlationId: 'an-id',
    })
    t.regex(lines[0]?.reason ?? '', reason)
  })

test('one that hangs is not waited for, and what it throws in the end is nobody’s', async (t) => {
  const { ask, lines } = guarded({ timeoutMs: 20 })
  let fail = (_: Error): void => {}
  const hanging = new Promise((_, reject) => {
    fail = reject
  })
  t.is(await ask(() => hanging), undefined)
  t.regex(lines[0]?.reason ?? '', /longer than 20 ms/)
  fail(new Error('much later'))
  await new Promise(setImmediate)
  t.is(lines.length, 1)
})

test('one that keeps failing is left alone, then tried by one caller, and taken back', async (t) => {
  const { ask, lines } = guarded({ restMs: 30 })
  let asked = 0
  const bad = () => {
    asked++
    return failing()
  }
  for (let time = 0; time < 5; time++) await ask(bad)
  t.like(lines.at(-1), { msg: 'an extension failed' })
  t.is(lines.filter(({ msg }) => msg === 'an extension that keeps failing is left alone').length, 1)
  const told = lines.length
  // However slow this machine is: an answer that nobody was asked for says that it rests.
  const during = await ask(bad)
  t.is(during, undefined)
  t.true(asked === 5 || asked === 6)
  if (asked === 5) t.is(lines.length, told)
  let answer: string | undefined
  while (answer === undefined) {
    await pause(10)
    answer = await ask(() => 'well again')
  }
  t.is(answer, 'well again')
})
