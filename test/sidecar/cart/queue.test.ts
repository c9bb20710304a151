import test from 'ava'
import { createQueue } from '../../../sidecar/cart/queue.ts'
import { invalidInput, isAppError } from '../../../sidecar/errors.ts'

const deadline = Date.now() + 60_000

/** A queue of one cart that notes what is sent, and a first write that stays under way until it is let go. */
function world() {
  const { inTurn } = createQueue<string>()
  const sent: string[] = []
  const gate = Promise.withResolvers<void>()
  const write = (name: string, aim?: [line: string, what: string], more: object = {}) =>
    inTurn('cart', {
      deadline,
      work: async () => {
        sent.push(name)
        return name
      },
      aim: aim && { line: aim[0], what: aim[1] },
      ...more,
    })
  const first = write('first', undefined, {
    work: async () => {
      await gate.promise
      return 'first'
    },
  })
  return { write, sent, first, letGo: gate.resolve }
}

test('writes to a cart go one after the other, in the order they came', async (t) => {
  const { write, sent, letGo } = world()
  const all = [write('a'), write('b'), write('c')]
  t.deepEqual(sent, [])
  letGo()
  t.deepEqual(await Promise.all(all), ['a', 'b', 'c'])
  t.deepEqual(sent, ['a', 'b', 'c'])
})

test('of those that set the same of a line, the last alone is sent, and all hear what came of it', async (t) => {
  const { write, sent, letGo } = world()
  const all = [write('1', ['x', 'quantity']), write('2', ['x', 'quantity']), write('3', ['x', 'quantity'])]
  letGo()
  t.deepEqual(await Promise.all(all), ['3', '3', '3'])
  t.deepEqual(sent, ['3'])
})

test('something else about the line, or another line, stands in between', async (t) => {
  const { write, sent, letGo } = world()
  const all = [
    write('x1', ['x', 'quantity']),
    write('y1', ['y', 'quantity']),
    write('x gone', ['x', 'nothing']),
    write('x2', ['x', 'quantity']),
    write('y2', ['y', 'quantity']),
  ]
  letGo()
  await Promise.all(all)
  t.deepEqual(sent, ['x1', 'y2', 'x gone', 'x2'])
})

test('where the last is refused for what it says, the one before it is sent; where it failed, none is', async (t) => {
  const { write, sent, letGo } = world()
  const refuse = () => Promise.reject(invalidInput([{ field: 'quantity', code: 'x', message: 'x' }]))
  const good = write('good', ['x', 'quantity'])
  const bad = t.throwsAsync(write('bad', ['x', 'quantity'], { work: refuse }), { message: 'x' })
  const lost = t.throwsAsync(write('lost', ['y', 'quantity']), { message: 'down' })
  const down = t.throwsAsync(
    write('down', ['y', 'quantity'], { work: () => Promise.reject(new Error('down')) }),
    { message: 'down' },
  )
  letGo()
  t.is(await good, 'good')
  await Promise.all([bad, lost, down])
  t.deepEqual(sent, ['good'])
})

test('whose caller waits no longer is not written after all', async (t) => {
  const { write, sent, letGo } = world()
  const late = t.throwsAsync(write('late', undefined, { deadline: Date.now() - 1 }))
  letGo()
  t.true(isAppError(await late, 'busy'))
  t.deepEqual(sent, [])
})

test('those that join go together while nothing is in line behind them, up to fifty parts', async (t) => {
  const { inTurn } = createQueue<string, string>()
  const sent: string[] = []
  const gate = Promise.withResolvers<void>()
  const together = async (parts: string[]) => {
    sent.push(parts.join('+'))
    return parts.join('+')
  }
  const add = (who: string, ...parts: string[]) =>
    inTurn('cart', { deadline, work: () => together(parts), joint: { who, parts, together } })
  const set = (name: string) =>
    inTurn('cart', { deadline, work: () => together([name]), aim: { line: 'x', what: 'quantity' } })
  const first = inTurn('cart', { deadline, work: () => gate.promise.then(() => 'first') })
  const many = Array.from({ length: 49 }, () => 'm')
  const all = [
    first,
    add('guest', 'a'),
    add('guest', 'b', 'c'),
    set('set'),
    add('guest', 'd'),
    add('ada', 'e'),
    add('ada', ...many),
    add('ada', 'f'),
  ]
  gate.resolve()
  await Promise.all(all)
  t.deepEqual(sent, ['a+b+c', 'set', 'd', ['e', ...many].join('+'), 'f'])
})

test('another cart does not wait', async (t) => {
  const { inTurn } = createQueue<string>()
  void inTurn('one', { deadline, work: () => new Promise(() => {}) })
  t.is(await inTurn('other', { deadline, work: async () => 'done' }), 'done')
})
