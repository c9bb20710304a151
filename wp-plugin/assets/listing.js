/* Filters, sorts, searches and turns the pages of a list in place, by asking for the very address a link or a form leads
   to; WordPress's own router puts the answer into the page. All of it works without this, and whatever goes wrong here
   ends in going to that address. */
import { syncEvent } from '@storebridge/sync-event'
import { getElement, store } from '@wordpress/interactivity'

const lists = (page = document) => [...page.querySelectorAll('[data-wp-interactive="storebridge/listing"]')]
const part = (name, list) => list.querySelector(`[data-storebridge-${name}]`)
const foldsIn = (list) => [...part('filters', list).querySelectorAll('details')]
const regionOf = (list) => list.getAttribute('data-wp-router-region')
const withoutHash = (href) => href.split('#')[0]
const canonicalIn = (page) => page.querySelector('link[rel="canonical"]')

const { state } = store('storebridge/listing', { state: { busy: null, news: '' } })

let shown = withoutHash(location.href)
let router
let asking
let typed
let waiting

// Asked for when a hand comes near, for it is needed only by those who use it.
const loadRouter = () => {
  router ??= import('@wordpress/interactivity-router')
  return router
}

const choicesOf = (form) =>
  [...form.elements].flatMap((field) =>
    [...(field.options ?? [field])].map((one) => ({ one, key: `${field.name}=${one.value}` })),
  )

// What an address says of the page beside the regions, which is all that the router looks at.
const seen = new Map()
const remember = (href, page) => {
  const chosen = lists(page).map((list) => {
    const said = choicesOf(part('filters', list)).filter(
      ({ one }) => one.defaultChecked || one.defaultSelected,
    )
    return new Set(said.map(({ key }) => key))
  })
  seen.set(href, { chosen, canonical: canonicalIn(page)?.href ?? href })
}
remember(shown, document)

// A tick or a choice that led nowhere is still there, and the router does not know of it.
const choose = (form, chosen) => {
  for (const { one, key } of choicesOf(form)) {
    one[one.localName === 'option' ? 'selected' : 'checked'] = chosen.has(key)
  }
}

/* What the router would change that is the shopper's or somebody else's: open folds, what has the focus, and style
   sheets that came in by a script, which it switches off. */
const keep = () => {
  const sheets = [...document.styleSheets].filter(({ disabled }) => !disabled)
  const had = document.activeElement
  const list = lists().find((one) => one.contains(had) && one !== had)
  const folds = lists().map(
    (one) => new Map(foldsIn(one).map(({ dataset, open }) => [dataset.storebridgeFacet, open])),
  )
  return { sheets, had, list, folds }
}

const focusAgain = ({ had, list }) => {
  had.focus({ preventScroll: true })
  if (document.activeElement !== had) {
    part('results', list).focus({ preventScroll: true })
  }
}

const restore = ({ sheets, folds, had, list }) => {
  for (const sheet of sheets) {
    sheet.disabled = false
  }
  const { chosen, canonical } = seen.get(shown)
  for (const [index, one] of lists().entries()) {
    choose(part('filters', one), chosen[index])
    for (const fold of foldsIn(one)) {
      fold.open = folds[index].get(fold.dataset.storebridgeFacet) ?? fold.open
    }
  }
  canonicalIn(document)?.setAttribute('href', canonical)
  if (typed) {
    typed.field.value = typed.value
  }
  if (list) {
    focusAgain({ had, list })
  }
}

const showResults = (list) => {
  part('results', list).focus({ preventScroll: true })
  part('results', list).scrollIntoView({ behavior: 'instant' })
}

// Other scripts of ours, and a theme's, may have something to do to the new cards.
const tell = (list) => {
  state.busy = null
  state.news = part('count', list).textContent.trim()
  document.dispatchEvent(new Event('storebridge-listed'))
}

// A sort that was not chosen stays out of the address, and so does an empty field.
const addressOf = (form) => {
  const url = new URL(form.getAttribute('action'), location.href)
  const isSorted = new URL(shown).searchParams.has('sort')
  url.search = ''
  for (const [name, value] of new FormData(form)) {
    const isOwn =
      name === 'sort' && !isSorted && seen.get(shown).chosen.some((one) => one.has(`sort=${value}`))
    if (value && !isOwn) {
      url.searchParams.append(name, value)
    }
  }
  return url.href
}

const leave = (href) => {
  if (withoutHash(href) === withoutHash(location.href)) {
    location.reload()
  } else {
    location.assign(href)
  }
}

const ask = async (href, signal) => {
  const answer = await fetch(withoutHash(href), { signal })
  const html = await answer.text()
  const page = new DOMParser().parseFromString(html, 'text/html')
  const regions = lists(page).map(regionOf)
  if (!answer.ok || !lists().every((list) => regions.includes(regionOf(list)))) {
    throw new Error(answer.status)
  }
  return { html, page, url: withoutHash(answer.redirected ? answer.url : href) }
}

const stop = () => {
  clearTimeout(waiting)
  asking?.abort()
  asking = new AbortController()
  typed = undefined
  return asking.signal
}

const go = async (list, href, turned = false) => {
  const signal = stop()
  Object.assign(state, { busy: 'true', news: '' })
  try {
    const [{ html, page, url }, { actions }] = await Promise.all([ask(href, signal), loadRouter()])
    remember(url, page)
    const kept = keep()
    await actions.navigate(url, {
      html,
      force: true,
      loadingAnimation: false,
      screenReaderAnnouncement: false,
    })
    if (signal.aborted) {
      return
    }
    shown = url
    restore(turned ? { ...kept, list: undefined } : kept)
    tell(list)
    if (turned) {
      showResults(list)
    }
  } catch {
    if (!signal.aborted) {
      leave(href)
    }
  }
}

// The router shows what it has of the address, and reloads where it has nothing.
addEventListener('popstate', async () => {
  const here = withoutHash(location.href)
  if (here === shown || !seen.has(here)) {
    return
  }
  stop()
  shown = here
  const kept = keep()
  const { actions } = await loadRouter()
  await actions.prefetch(here)
  await new Promise((done) => setTimeout(done))
  restore(kept)
  tell(kept.list ?? lists()[0])
})

const watchWidth = (list) => {
  let beside
  // Where the filters stand beside the products they are open, for browsers and readers that go by that alone.
  const watcher = new ResizeObserver(() => {
    const fold = part('fold', list)
    const now = fold !== null && getComputedStyle(fold.querySelector('summary')).display === 'none'
    if (fold && now !== beside && (now || beside)) {
      fold.open = now
    }
    beside = now
  })
  watcher.observe(list)
  return () => watcher.disconnect()
}

const isPlain = (event) =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

const listOf = ({ target }) => lists().find((list) => list.contains(target))

store('storebridge/listing', {
  actions: {
    click: syncEvent((event) => {
      const list = listOf(event)
      if (event.target.closest('[data-storebridge-done]')) {
        part('fold', list).open = false
        showResults(list)
      }
      const link = event.target.closest('[data-storebridge-turn]')
      if (link && isPlain(event)) {
        event.preventDefault()
        go(list, link.href, link.dataset.storebridgeTurn === 'page')
      }
    }),
    change: (event) => {
      const list = listOf(event)
      const form = part('filters', list)
      if (event.target.form === form) {
        clearTimeout(waiting)
        waiting = setTimeout(() => go(list, addressOf(form)), event.target.type === 'number' ? 500 : 0)
      }
    },
    submit: syncEvent((event) => {
      const list = listOf(event)
      if (event.target.matches('[data-storebridge-filters], [role="search"]')) {
        event.preventDefault()
        go(list, addressOf(event.target))
      }
    }),
    type: ({ target }) => {
      typed = { field: target, value: target.value }
    },
    near: ({ target }) => {
      if (target.closest('form, select, [data-storebridge-turn]')) {
        loadRouter().catch(() => {})
      }
    },
  },
  callbacks: {
    begin: () => {
      const { ref } = getElement()
      ref.dataset.live = ''
      return watchWidth(ref)
    },
  },
})

// A theme's own list from before this one has no directives: it gets back the buttons that it has for who has no script.
for (const hidden of document.querySelectorAll('.storebridge-listing:not([data-wp-interactive]) noscript')) {
  hidden.outerHTML = hidden.textContent
}
