/* Sends what goes into the cart one after the other, in all tabs: two that find no cart would make one each, and one of them would be lost. */
const longestWait = 20_000

// A tab that hangs must not keep the others from it for ever. Browsers have locks on safe pages only.
const amongTabs = async (work) => {
  if (!navigator.locks) {
    return work()
  }
  let isMine = false
  const mine = () => {
    isMine = true
    return work()
  }
  try {
    return await navigator.locks.request(
      'storebridge-cart',
      { signal: AbortSignal.timeout(longestWait) },
      mine,
    )
  } catch (error) {
    if (isMine) {
      throw error
    }
    return work()
  }
}

let before = Promise.resolve()

/** Does the work when what was begun before it is done. */
export const inTurn = (work) => {
  const mine = before.then(() => amongTabs(work))
  before = mine.catch(() => {})
  return mine
}

/** A word of its own for a wish, by which the site knows one that it has met before. */
export const newWish = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
