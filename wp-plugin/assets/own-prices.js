/* Shows who is signed in the prices of their group. Pages hold everybody's, so that any cache may keep them. */
import { cookies } from '@storebridge/site'

const mark = new RegExp(`(?:^|; )[\\w-]*storebridge_signed_in${cookies}=1(?:;|$)`)

export const isSignedIn = () => mark.test(document.cookie)

let areOwn = false

/** The answer, or null: a price that could not be asked for stays as it is, and the cart has the last word. */
export const askOwn = async (...of) => {
  areOwn = true
  const prices = await import('@storebridge/group-prices').catch(() => null)
  return prices?.ask(...of)
}

const refresh = async () => {
  if (isSignedIn()) {
    areOwn = true
    const prices = await import('@storebridge/group-prices').catch(() => null)
    await prices?.refresh()
  }
}

// A page that the browser kept whole shows the prices of who left it, and that may have been somebody else.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && (areOwn || isSignedIn())) {
    location.reload()
  }
})

document.addEventListener('storebridge-listed', refresh)
refresh()
