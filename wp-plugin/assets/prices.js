/* Shows who is signed in the prices of their group. Pages hold everybody's, so that any cache may keep them. */
;(() => {
  const { url, signIn, signInText, signedOutText } = window.storebridgePrices
  const most = 50

  // On a site of a network, its own cookies have the site's number behind their names.
  const mark = new RegExp(`(?:^|; )[\\w-]*storebridge_signed_in${window.storebridgeSite ?? ''}=1(?:;|$)`)
  const isSignedIn = () => mark.test(document.cookie)

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
    notice.append(`${signedOutText} `)
    if (signIn) {
      const link = document.createElement('a')
      const back = new URL(signIn)
      back.searchParams.set('redirectTo', location.pathname + location.search)
      link.href = back.href
      link.textContent = signInText
      notice.append(link)
    }
    place.prepend(notice)
  }

  let areOwn = false

  /* The answer, or nothing: a price that could not be asked for stays as it is, and the cart has the last word. */
  const ask = async (asked, signal) => {
    const currency = new URLSearchParams(location.search).get('currency') ?? ''
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ currency, ...asked }),
        signal,
      })
      const told = await answer.json()
      // Others answer 401 as well: a site may close its REST API to guests.
      if (['signed_out', 'sign_in_needed'].includes(told.code)) {
        tellSignedOut()
      }
      areOwn ||= answer.ok
      return answer.ok ? told : null
    } catch {
      return null
    }
  }

  const idOf = (price) => Number(price.dataset.storebridgePriceOf)

  // The page's own price stays where it is, unseen: it belongs to the router where a list is filtered in place.
  const show = (price, html) => {
    if (price.nextElementSibling?.matches('[data-storebridge-own]')) {
      price.nextElementSibling.remove()
    }
    price.insertAdjacentHTML('afterend', html)
    const own = price.nextElementSibling
    own.removeAttribute('data-storebridge-price-of')
    own.dataset.storebridgeOwn = ''
    price.hidden = true
  }

  const refresh = async () => {
    const prices = [...document.querySelectorAll('[data-storebridge-price-of]')]
    const ids = [...new Set(prices.map(idOf))]
    if (!isSignedIn()) {
      return
    }
    for (let from = 0; from < ids.length; from += most) {
      const own = await ask({ cards: ids.slice(from, from + most) })
      for (const price of own ? prices : []) {
        const html = own.cards[idOf(price)]
        if (html) {
          show(price, html)
        }
      }
    }
  }

  Object.assign(window.storebridgePrices, { isSignedIn, ask })

  // A page that the browser kept whole shows the prices of who left it, and that may have been somebody else.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && (areOwn || isSignedIn())) {
      location.reload()
    }
  })

  document.addEventListener('storebridge-listed', refresh)
  refresh()
})()
