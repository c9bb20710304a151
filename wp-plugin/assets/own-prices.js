/* Shows who is signed in the prices of their group. Pages hold everybody's, so that any cache may keep them. */
import { cookies, prices as told } from '@storebridge/site'

const most = 50
const mark = new RegExp(`(?:^|; )[\\w-]*storebridge_signed_in${cookies}=1(?:;|$)`)

export const isSignedIn = () => mark.test(document.cookie)

// Said once: from then on the browser holds no sign-in.
const tellSignedOut = () => {
  const place = document.querySelector('.storebridge')
  if (!place || document.querySelector('[data-storebridge-signed-out]')) {
    return
  }
  const notice = document.createElement('p')
  notice.className = 'storebridge-message'
  notice.setAttribute('role', 'status')
  notice.dataset.storebridgeSignedOut = ''
  notice.append(`${told.signedOutText} `)
  if (told.signIn) {
    const link = document.createElement('a')
    const back = new URL(told.signIn)
    back.searchParams.set('redirectTo', location.pathname + location.search)
    link.href = back.href
    link.textContent = told.signInText
    notice.append(link)
  }
  place.prepend(notice)
}

let areOwn = false

/** The answer, or null: a price that could not be asked for stays as it is, and the cart has the last word. */
export const askOwn = async (asked, signal) => {
  const currency = new URLSearchParams(location.search).get('currency') ?? ''
  try {
    const answer = await fetch(told.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ currency, ...asked }),
      signal,
    })
    const found = await answer.json()
    // Others answer 401 as well: a site may close its REST API to guests.
    if (['signed_out', 'sign_in_needed'].includes(found.code)) {
      tellSignedOut()
    }
    areOwn ||= answer.ok
    return answer.ok ? found : null
  } catch {
    return null
  }
}

const idOf = (price) => Number(price.dataset.storebridgePriceOf)

// The page's own price stays where it is, unseen: it belongs to the router where a list is filtered in place.
const show = (place, html) => {
  if (place.nextElementSibling?.matches('[data-storebridge-own]')) {
    place.nextElementSibling.remove()
  }
  place.insertAdjacentHTML('afterend', html)
  const own = place.nextElementSibling
  own.removeAttribute('data-storebridge-price-of')
  own.dataset.storebridgeOwn = ''
  place.hidden = true
}

const refresh = async () => {
  const places = [...document.querySelectorAll('[data-storebridge-price-of]')]
  const ids = [...new Set(places.map(idOf))]
  if (!isSignedIn()) {
    return
  }
  for (let from = 0; from < ids.length; from += most) {
    const own = await askOwn({ cards: ids.slice(from, from + most) })
    for (const place of own ? places : []) {
      const html = own.cards[idOf(place)]
      if (html) {
        show(place, html)
      }
    }
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
