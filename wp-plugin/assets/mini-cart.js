/* The cart in the header: a link to the cart's page, which opens what is in it over the page, asked for only then. */
import { follow, isBeside } from '@storebridge/dialog'
import { syncEvent } from '@storebridge/sync-event'
import { getContext, getElement, store } from '@wordpress/interactivity'

// Who wants a new tab, or has a browser without dialogs, gets the cart's page.
const isElsewhere = ({ metaKey, ctrlKey, shiftKey, button }) =>
  metaKey || ctrlKey || shiftKey || button !== 0 || !window.HTMLDialogElement

let opener
let asking

/** The answer, or why there is none: null for what the page itself has words for. */
const ask = async (url, signal) => {
  try {
    const answer = await fetch(url, { credentials: 'same-origin', cache: 'no-store', signal })
    const told = await answer.json()
    return answer.ok ? { html: told.html } : { failure: told.message }
  } catch {
    return {}
  }
}

const { state } = store('storebridge/mini-cart', {
  state: { isOpen: false, isAsking: false, title: '', html: '', failure: '' },
  actions: {
    open: syncEvent(async (event) => {
      if (isElsewhere(event)) {
        return
      }
      event.preventDefault()
      opener = getElement().ref
      const { title, endpoint, failed } = getContext()
      asking?.abort()
      asking = new AbortController()
      const { signal } = asking
      Object.assign(state, { isOpen: true, isAsking: true, title, html: '', failure: '' })
      const { html, failure } = await ask(endpoint, signal)
      if (!signal.aborted) {
        Object.assign(state, {
          isAsking: false,
          html: html ?? '',
          failure: html === undefined ? failure || failed : '',
        })
      }
    }),
    close() {
      state.isOpen = false
    },
    closeBeside(event) {
      if (isBeside(event)) {
        state.isOpen = false
      }
    },
    // Else the focus goes to the body, where the browser does not take a link that was clicked for focused.
    closed() {
      state.isOpen = false
      opener?.focus()
    },
  },
  callbacks: {
    follow() {
      follow(getElement().ref, state.isOpen)
    },
    // The HTML is a template's, printed by the site; nothing else writes into this place.
    fill() {
      getElement().ref.innerHTML = state.html
    },
  },
})
