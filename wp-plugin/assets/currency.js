/* Remembers the currency a visitor chose, and carries it to pages of ours that were reached without it. */
;(() => {
  const name = 'currency'
  // On a site of a network, its own cookies have the site's number behind their names.
  const cookie = `storebridge_currency${window.storebridgeSite ?? ''}`
  const year = 31_536_000
  const kept = new RegExp(`(?:^|; )${cookie}=([A-Z]{3})(?:;|$)`)
  const chosen = () => document.cookie.match(kept)?.[1]

  const remember = (code) => {
    // biome-ignore lint/suspicious/noDocumentCookie: readable in every browser, and all that is stored is three letters.
    document.cookie = `${cookie}=${code}; path=/; max-age=${code ? year : 0}; samesite=lax`
  }

  // Where something on the way takes the parameter out again, a page must not be asked for over and over.
  const carried = (address) => {
    try {
      const was = sessionStorage.getItem(cookie)
      sessionStorage.setItem(cookie, address)
      return was === address
    } catch {
      return true
    }
  }

  const here = new URL(location.href)
  const asked = here.searchParams.get(name)
  if (asked !== null) {
    carried('')
  } else if (chosen() && !carried(here.href)) {
    here.searchParams.set(name, chosen())
    location.replace(here)
    return
  }

  const standardOf = (form) => form.dataset.storebridgeCurrency
  const formOf = (element) => element.closest?.('[data-storebridge-currency]')

  // An address that somebody sent names a currency too. It counts once the store is seen to have it.
  const begin = () => {
    const form = document.querySelector('[data-storebridge-currency]')
    const select = form?.elements.namedItem(name)
    if (asked && select?.value === asked.toUpperCase()) {
      remember(select.value === standardOf(form) ? '' : select.value)
    } else if (select && chosen() && ![...select.options].some(({ value }) => value === chosen())) {
      remember('')
    }
  }

  // Arrow keys change a closed list with every press; who chooses by them says when it is done.
  let isByKey = false
  document.addEventListener('pointerdown', () => {
    isByKey = false
  })
  document.addEventListener('keydown', () => {
    isByKey = true
  })
  document.addEventListener('keyup', ({ key, target }) => {
    const isChanged = target.matches?.('select') && !target.selectedOptions[0]?.defaultSelected
    if (key === 'Enter' && isChanged) {
      formOf(target)?.requestSubmit()
    }
  })

  document.addEventListener('change', (event) => {
    const form = formOf(event.target)
    if (form && isByKey) {
      form.querySelector('[data-storebridge-show]').hidden = false
    } else if (form) {
      form.requestSubmit()
    }
  })

  // The store's own currency needs no word in the address.
  document.addEventListener('submit', (event) => {
    const form = formOf(event.target)
    const select = form?.elements.namedItem(name)
    if (!select) {
      return
    }
    const isStandard = select.value === standardOf(form)
    remember(isStandard ? '' : select.value)
    if (isStandard) {
      event.preventDefault()
      const fields = new FormData(form)
      fields.delete(name)
      const url = new URL(form.getAttribute('action'), location.href)
      url.search = new URLSearchParams(fields)
      location.assign(url)
    }
  })

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin)
  } else {
    begin()
  }
})()
