/* What shoppers of a group pay: asked of the site, and shown in place of everybody's prices. */
import { prices as told } from '@storebridge/site'

const most = 50

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

/** The answer, or null: a price that could not be asked for stays as it is, and the cart has the last word. */
export const ask = async (asked, signal) => {
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

/** Shows them on all cards. */
export const refresh = async () => {
  const places = [...document.querySelectorAll('[data-storebridge-price-of]')]
  const ids = [...new Set(places.map(idOf))]
  for (let from = 0; from < ids.length; from += most) {
    const own = await ask({ cards: ids.slice(from, from + most) })
    for (const place of own ? places : []) {
      const html = own.cards[idOf(place)]
      if (html) {
        show(place, html)
      }
    }
  }
}
