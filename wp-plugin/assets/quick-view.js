/* Opens a product over the list its card stands in. It and what takes its form are fetched when it is asked for. */
import { follow, isBeside } from '@storebridge/dialog'
import { syncEvent } from '@storebridge/sync-event'
import { getContext, getElement, store } from '@wordpress/interactivity'

let opener
let asking

/* What takes the form; without it, the form posts to the product's own page. */
let forms

const takesForms = async () => {
  forms ??= await import('@storebridge/product-form').catch(() => null)
}

// A site may have put the stylesheet into the page itself.
const wearsStyle = (href) =>
  new Promise((resolve) => {
    if (document.querySelector('link[id^="storebridge-product-"], style[id^="storebridge-product-"]')) {
      resolve()
      return
    }
    const id = 'storebridge-product-css'
    const properties = { id, rel: 'stylesheet', href, onload: resolve, onerror: resolve }
    document.head.append(Object.assign(document.createElement('link'), properties))
  })

const ask = async (endpoint, id, signal) => {
  const url = new URL(endpoint)
  url.searchParams.set('product', id)
  try {
    const answer = await fetch(url, { signal })
    const told = await answer.json()
    return answer.ok ? { html: told.html } : { failure: told.message }
  } catch {
    return {}
  }
}

const show = async (button, { endpoint, style, busy, ready, failed }) => {
  const { storebridgeQuickView: id, name, url } = button.dataset
  asking?.abort()
  asking = new AbortController()
  const { signal } = asking
  Object.assign(state, { isOpen: true, isAsking: true, isShown: false, name, url, html: '', news: busy })
  const [{ html, failure }] = await Promise.all([ask(endpoint, id, signal), takesForms(), wearsStyle(style)])
  if (!signal.aborted) {
    const isShown = html !== undefined
    const news = isShown ? ready : failure || failed
    Object.assign(state, { isAsking: false, isShown, html: html ?? '', news })
  }
}

const { state } = store('storebridge/quick-view', {
  state: { isOpen: false, isAsking: false, isShown: false, name: '', url: '', html: '', news: '' },
  actions: {
    // On the document: a list may be replaced, and its cards with it.
    open({ target }) {
      const button = target.closest?.('[data-storebridge-quick-view]')
      if (button) {
        opener = button
        show(button, getContext())
      }
    },
    close() {
      state.isOpen = false
    },
    closeBeside(event) {
      if (isBeside(event)) {
        state.isOpen = false
      }
    },
    closed() {
      asking?.abort()
      Object.assign(state, { isOpen: false, html: '' })
      opener?.focus()
    },
    submit: syncEvent((event) => forms?.submit(event)),
    change: (event) => forms?.change(event),
  },
  callbacks: {
    offer() {
      document.documentElement.classList.add('storebridge-quick-views')
    },
    follow() {
      follow(getElement().ref, state.isOpen)
    },
    // The HTML is a template's, printed by the site; nothing else writes into this place.
    fill() {
      getElement().ref.innerHTML = state.html
      if (state.html) {
        forms?.take()
      }
    },
    show() {
      if (state.isShown) {
        forms?.show()
      }
    },
  },
})
