/* The cart in the header: counts from the browser's own cookie, and asks what is in the cart only when it is opened. */
;(() => {
  const links = [...document.querySelectorAll('[data-storebridge-mini-cart]')]

  // On a site of a network, its own cookies have the site's number behind their names.
  const site = window.storebridgeSite ?? ''
  const cookie = new RegExp(`(?:^|; )[\\w-]*storebridge_cart_count${site}=(\\d{1,7})(?:;|$)`)

  const count = () => {
    const [, found = ''] = document.cookie.match(cookie) ?? []
    for (const place of document.querySelectorAll('[data-storebridge-cart-count]')) {
      if (place.textContent !== found) place.textContent = found
    }
  }

  const text = (tag, words, properties = {}) =>
    Object.assign(document.createElement(tag), { textContent: words }, properties)

  let dialog

  const wearColors = () => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    // See-through, it would show the page that lies behind.
    if (!/^rgb\(/.test(backgroundColor)) return
    dialog.style.setProperty('--storebridge-paper', backgroundColor)
    dialog.style.setProperty('--storebridge-ink', color)
  }

  const make = (link) => {
    dialog = document.createElement('dialog')
    dialog.className = 'storebridge-mini-cart__dialog'
    dialog.setAttribute('aria-labelledby', 'storebridge-mini-cart-title')
    const title = text(
      'h2',
      link.firstElementChild?.nextSibling?.textContent.trim() || link.textContent.trim(),
    )
    title.id = 'storebridge-mini-cart-title'
    const close = text('button', '×', { type: 'button', className: 'storebridge-mini-cart__close' })
    close.setAttribute('aria-label', link.dataset.close)
    close.addEventListener('click', () => dialog.close())
    const head = document.createElement('div')
    head.className = 'storebridge-mini-cart__head'
    head.append(title, close)
    const contents = document.createElement('div')
    contents.className = 'storebridge-mini-cart__contents'
    contents.setAttribute('aria-live', 'polite')
    dialog.append(head, contents)
    // A click beside it, on what lies behind.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close()
    })
    document.body.append(dialog)
    wearColors()
  }

  const fail = (link, contents, words) => {
    const way = document.createElement('p')
    way.append(text('a', link.dataset.view, { href: link.href }))
    contents.replaceChildren(text('p', words || link.dataset.failed), way)
  }

  let asking

  const fill = async (link) => {
    const contents = dialog.lastElementChild
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    contents.setAttribute('aria-busy', 'true')
    contents.replaceChildren(text('p', link.dataset.busy))
    try {
      const answer = await fetch(link.dataset.storebridgeMiniCart, {
        credentials: 'same-origin',
        cache: 'no-store',
        signal,
      })
      const told = await answer.json()
      if (answer.ok) contents.innerHTML = told.html
      else fail(link, contents, told.message)
    } catch {
      if (!signal.aborted) fail(link, contents, '')
    }
    if (!signal.aborted) contents.removeAttribute('aria-busy')
  }

  for (const link of links) {
    link.addEventListener('click', (event) => {
      // Who wants a new tab, or has a browser without dialogs, gets the cart's page.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0 || !window.HTMLDialogElement)
        return
      event.preventDefault()
      if (!dialog) make(link)
      dialog.showModal()
      // Else the focus goes back to the body, where the browser does not take a link that was clicked for focused.
      dialog.addEventListener('close', () => link.focus(), { once: true })
      fill(link)
    })
  }

  count()
  addEventListener('pageshow', count)
  document.addEventListener('visibilitychange', count)
})()
