/* Filters, sorts and turns the pages of a list in place, by asking for the very address a link or the form leads to.
   All of it works without this; whatever goes wrong here ends in going to that address. */
;(() => {
  const listing = document.querySelector('[data-storebridge-listing]')
  if (!listing) {
    return
  }
  const part = (name, root = listing) => root.querySelector(`[data-storebridge-${name}]`)
  const withoutHash = (href) => href.split('#')[0]
  let shown = withoutHash(location.href)
  let asking
  let sent
  let waiting

  // A sort that was not chosen stays out of the address, and so does an empty field.
  const addressOf = (form) => {
    const url = new URL(form.getAttribute('action'), location.href)
    const unsorted = !new URL(shown).searchParams.has('sort')
    url.search = ''
    for (const [name, value] of new FormData(form)) {
      const own =
        name === 'sort' && unsorted && listing.querySelector('[name="sort"] [selected]')?.value === value
      if (value && !own) {
        url.searchParams.append(name, value)
      }
    }
    return url.href
  }

  // What had the focus, in words that find its successor.
  const focused = () => {
    const { activeElement: had } = document
    if (!listing.contains(had) || had === listing) {
      return null
    }
    const is = (one) =>
      one.localName === had.localName &&
      one.type === had.type &&
      (had.name
        ? one.name === had.name && (had.type === 'number' || had.matches('select') || one.value === had.value)
        : one.href
          ? one.textContent === had.textContent
          : one.textContent.trim() === had.textContent.trim())
    return { had, find: () => [...listing.querySelectorAll('a, input, select, button, summary')].find(is) }
  }

  const keepOpen = (from, to) => {
    for (const details of from.querySelectorAll('details')) {
      const name = details.dataset.storebridgeFacet
      const same =
        name === undefined
          ? part('fold', to)
          : to.querySelector(`[data-storebridge-facet="${CSS.escape(name)}"]`)
      if (same) {
        same.open = details.open
      }
    }
  }

  const replace = (next) => {
    const focus = focused()
    for (const name of ['filters', 'results']) {
      keepOpen(part(name), part(name, next))
      part(name).replaceChildren(...part(name, next).childNodes)
    }
    part('filters').setAttribute('action', part('filters', next).getAttribute('action'))
    part('results').removeAttribute('aria-busy')
    const successor = focus?.find()
    // Typed on while the answer was on its way.
    if (successor?.type === 'number' && focus.had.value !== sent) {
      successor.value = focus.had.value
    }
    return focus && !successor ? part('results') : successor
  }

  const showResults = () => {
    part('results').focus({ preventScroll: true })
    part('results').scrollIntoView()
  }

  const show = (page, next, turned) => {
    const focus = replace(next)
    document.title = page.title
    const canonical = 'link[rel="canonical"]'
    document.querySelector(canonical)?.setAttribute('href', page.querySelector(canonical)?.href ?? shown)
    part('news').textContent = part('count').textContent.trim()
    if (turned) {
      showResults()
    } else {
      focus?.focus({ preventScroll: true })
    }
  }

  const leave = (href) => {
    if (withoutHash(href) === withoutHash(location.href)) {
      location.reload()
    } else {
      location.assign(href)
    }
  }

  const go = async (href, { push = true, turned = false } = {}) => {
    clearTimeout(waiting)
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    sent = document.activeElement?.value
    part('results').setAttribute('aria-busy', 'true')
    try {
      const answer = await fetch(withoutHash(href), { signal })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const next = part('listing', page)
      if (!answer.ok || !next) {
        throw new Error(answer.status)
      }
      shown = answer.redirected ? withoutHash(answer.url) : withoutHash(href)
      if (push) {
        history.pushState(null, '', shown)
      }
      show(page, next, turned)
    } catch {
      if (!signal.aborted) {
        leave(href)
      }
    }
  }

  listing.addEventListener('click', (event) => {
    if (event.target.closest('[data-storebridge-done]')) {
      part('fold').open = false
      showResults()
    }
    const link = event.target.closest('[data-storebridge-turn]')
    if (
      link &&
      !event.defaultPrevented &&
      event.button === 0 &&
      !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    ) {
      event.preventDefault()
      go(link.href, { turned: link.dataset.storebridgeTurn === 'page' })
    }
  })

  listing.addEventListener('change', ({ target }) => {
    const form = part('filters')
    if (target.form === form) {
      clearTimeout(waiting)
      waiting = setTimeout(() => go(addressOf(form)), target.type === 'number' ? 500 : 0)
    }
  })

  listing.addEventListener('submit', (event) => {
    if (event.target === part('filters')) {
      event.preventDefault()
      go(addressOf(event.target))
    }
  })

  addEventListener('popstate', () => {
    if (withoutHash(location.href) !== shown) {
      go(location.href, { push: false })
    }
  })

  // Where the filters stand beside the products they are open, for browsers and readers that go by that alone.
  let beside
  new ResizeObserver(() => {
    const fold = part('fold')
    const now = fold !== null && getComputedStyle(fold.querySelector('summary')).display === 'none'
    if (fold && now !== beside && (now || beside)) {
      fold.open = now
    }
    beside = now
  }).observe(listing)
  listing.dataset.live = ''
})()
