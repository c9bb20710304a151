/* Remembers the currency a visitor chose, and carries it to pages of ours that were reached without it. */
;(() => {
  const name = 'currency'
  const cookie = 'storebridge_currency'
  const year = 31_536_000
  const chosen = () => document.cookie.match(/(?:^|; )storebridge_currency=([A-Z]{3})(?:;|$)/)?.[1]

  const remember = (code) => {
    // biome-ignore lint/suspicious/noDocumentCookie: readable in every browser, and all that is stored is three letters.
    document.cookie = `${cookie}=${code}; path=/; max-age=${code ? year : 0}; samesite=lax`
  }

  const here = new URL(location.href)
  const asked = here.searchParams.get(name)
  if (asked === null && chosen()) {
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
    }
  }

  document.addEventListener('change', (event) => {
    const form = formOf(event.target)
    if (form) {
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
