import { AppError, isAppError } from '../errors.ts'

/** A write that sets a line to something: of several that wait, only the last is worth sending. */
export type Aim = { line: string; what: string }

export type Write<Value> = {
  /** Milliseconds since the epoch; by then its caller has been told that it failed, and it must not come after all. */
  deadline: number
  work: () => Promise<Value>
  aim?: Aim | undefined
}

type Waiting<Value> = Write<Value> & PromiseWithResolvers<Value>

/** What is sent at once: one write, or, oldest first, those that set the same thing of the same line. */
type Turn<Value> = { aim: Aim | undefined; writes: Waiting<Value>[] }

/**
 * Puts the writes to each cart in line, since BigCommerce refuses two that meet (facts 5.5). A write that sets what one
 * before it in line also sets, with nothing between them about that line, goes in its place; both hear what came of it.
 */
export function createQueue<Value>() {
  const carts = new Map<string, Turn<Value>[]>()

  async function work(cartId: string, turns: Turn<Value>[]): Promise<void> {
    for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) await take(turn.writes)
    carts.delete(cartId)
  }

  return {
    inTurn(cartId: string, write: Write<Value>): Promise<Value> {
      const waiting = { ...write, ...Promise.withResolvers<Value>() }
      const turns = carts.get(cartId)
      if (turns === undefined) {
        const first = [{ aim: write.aim, writes: [waiting] }]
        carts.set(cartId, first)
        void work(cartId, first)
      } else {
        const same = lastAbout(turns, write.aim)
        if (same === undefined) turns.push({ aim: write.aim, writes: [waiting] })
        else same.writes.push(waiting)
      }
      return waiting.promise
    },
  }
}

/** The last turn about a line, where it sets what this one would. */
function lastAbout<Value>(turns: Turn<Value>[], aim: Aim | undefined): Turn<Value> | undefined {
  if (aim === undefined) return undefined
  const last = turns.findLast((turn) => turn.aim?.line === aim.line)
  return last?.aim?.what === aim.what ? last : undefined
}

/** The last word is sent; only where that is refused for what it says, the one before it. */
async function take<Value>(writes: Waiting<Value>[]): Promise<void> {
  for (let write = writes.pop(); write !== undefined; write = writes.pop()) {
    if (write.deadline <= Date.now()) write.reject(tooLate())
    else if (await settle(write, writes)) return
  }
}

/** Whether those before it are answered as well. */
async function settle<Value>(write: Waiting<Value>, before: Waiting<Value>[]): Promise<boolean> {
  try {
    const value = await write.work()
    for (const { resolve } of [write, ...before]) resolve(value)
    return true
  } catch (error) {
    write.reject(error)
    if (isAppError(error, 'invalid_input', 'out_of_stock', 'not_purchasable')) return false
    for (const { reject } of before) reject(error)
    return true
  }
}

const tooLate = (): AppError =>
  new AppError('busy', 'Too much is being done to this cart at once.', { retryAfterSeconds: 1 })
