import { AppError, isAppError } from '../errors.ts'

/** A write that sets a line to something: of several that wait, only the last is worth sending. */
export type Aim = { line: string; what: string }

export type Write<Value, Part = never> = {
  /** Milliseconds since the epoch; by then its caller has been told that it failed, and it must not come after all. */
  deadline: number
  work: () => Promise<Value>
  aim?: Aim | undefined
  joint?: Joint<Value, Part> | undefined
}

/** A write that can be sent together with others of the same `who`, each giving its parts. */
export type Joint<Value, Part> = {
  who: string
  parts: Part[]
  together: (parts: Part[]) => Promise<Value>
}

type Waiting<Value, Part> = Write<Value, Part> & PromiseWithResolvers<Value>

/** What is sent at once, oldest first: one write, those that set the same thing of the same line, or those that join. */
type Turn<Value, Part> = { aim: Aim | undefined; who: string | undefined; writes: Waiting<Value, Part>[] }

/** BigCommerce names no bound for what one mutation takes; this is what one request may bring as well. */
const mostParts = 50

/**
 * Puts the writes to each cart in line, since BigCommerce refuses two that meet (facts 5.5). A write that sets what one
 * before it in line also sets, with nothing between them about that line, goes in its place; both hear what came of it.
 * Those that join go with the last in line, where that joins them too.
 */
export function createQueue<Value, Part = never>() {
  const carts = new Map<string, Turn<Value, Part>[]>()

  async function work(cartId: string, turns: Turn<Value, Part>[]): Promise<void> {
    for (let turn = turns.shift(); turn !== undefined; turn = turns.shift())
      await (turn.who === undefined ? take(turn.writes) : takeTogether(turn.writes))
    carts.delete(cartId)
  }

  return {
    inTurn(cartId: string, write: Write<Value, Part>): Promise<Value> {
      const waiting = { ...write, ...Promise.withResolvers<Value>() }
      const turn = { aim: write.aim, who: write.joint?.who, writes: [waiting] }
      const turns = carts.get(cartId)
      if (turns === undefined) {
        const first = [turn]
        carts.set(cartId, first)
        void work(cartId, first)
      } else {
        const same = lastAbout(turns, write.aim) ?? lastJoined(turns, write.joint)
        if (same === undefined) turns.push(turn)
        else same.writes.push(waiting)
      }
      return waiting.promise
    },
  }
}

/** The last turn about a line, where it sets what this one would. */
function lastAbout<Value, Part>(turns: Turn<Value, Part>[], aim: Aim | undefined) {
  if (aim === undefined) return undefined
  const last = turns.findLast((turn) => turn.aim?.line === aim.line)
  return last?.aim?.what === aim.what ? last : undefined
}

function lastJoined<Value, Part>(turns: Turn<Value, Part>[], joint: Joint<Value, Part> | undefined) {
  const last = turns.at(-1)
  if (joint === undefined || last === undefined || last.who !== joint.who) return undefined
  return partsOf(last.writes).length + joint.parts.length > mostParts ? undefined : last
}

const partsOf = <Value, Part>(writes: Write<Value, Part>[]): Part[] =>
  writes.flatMap(({ joint }) => joint?.parts ?? [])

/** All at once; only where that is refused for what it says, one by one, so that each hears of its own. */
async function takeTogether<Value, Part>(writes: Waiting<Value, Part>[]): Promise<void> {
  const [late, waiting] = [writes.filter(isLate), writes.filter((write) => !isLate(write))]
  for (const { reject } of late) reject(tooLate())
  const joint = waiting.at(-1)?.joint
  try {
    if (joint === undefined || waiting.length === 1) return await oneByOne(waiting)
    const value = await joint.together(partsOf(waiting))
    for (const { resolve } of waiting) resolve(value)
  } catch (error) {
    if (isRefusal(error)) return oneByOne(waiting)
    for (const { reject } of waiting) reject(error)
  }
}

async function oneByOne<Value, Part>(writes: Waiting<Value, Part>[]): Promise<void> {
  for (const write of writes) await take([write])
}

const isLate = ({ deadline }: { deadline: number }): boolean => deadline <= Date.now()

/** Refused for what was asked, not for how things stand. */
const isRefusal = (error: unknown): boolean =>
  isAppError(error, 'invalid_input', 'out_of_stock', 'not_purchasable')

/** The last word is sent; only where that is refused for what it says, the one before it. */
async function take<Value, Part>(writes: Waiting<Value, Part>[]): Promise<void> {
  for (let write = writes.pop(); write !== undefined; write = writes.pop()) {
    if (isLate(write)) write.reject(tooLate())
    else if (await settle(write, writes)) return
  }
}

/** Whether those before it are answered as well. */
async function settle<Value, Part>(
  write: Waiting<Value, Part>,
  before: Waiting<Value, Part>[],
): Promise<boolean> {
  try {
    const value = await write.work()
    for (const { resolve } of [write, ...before]) resolve(value)
    return true
  } catch (error) {
    write.reject(error)
    if (isRefusal(error)) return false
    for (const { reject } of before) reject(error)
    return true
  }
}

const tooLate = (): AppError =>
  new AppError('busy', 'Too much is being done to this cart at once.', { retryAfterSeconds: 1 })
