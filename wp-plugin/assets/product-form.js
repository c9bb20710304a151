/* Adds to the cart without leaving the page, and shows what a choice costs. What the shopper does changes the form's context,
   and `show` makes the HTML what the context says: the same for a form of the page and for one that a quick view brought. */
import { isSignedIn } from '@storebridge/own-prices'
import { showChosen, showErrors, showMessage, showSending } from '@storebridge/product-shown'
import { syncEvent } from '@storebridge/sync-event'
import { getContext, getElement, store } from '@wordpress/interactivity'

const namespace = 'storebridge/product'
const { state: shop } = store('storebridge')

const formOf = (element) =>
  element.matches('form') ? element : element.querySelector('[data-storebridge-form]')
const optionId = (field) => field.replace('options.', '')

const fieldsOf = (form, once) => {
  const data = new FormData(form)
  data.append('storebridge[once]', once)
  for (const { dataset } of form.querySelectorAll('[data-label]')) {
    data.append(`storebridge[labels][${optionId(dataset.storebridgeField)}]`, dataset.label)
  }
  return data
}

// What became of it, in words; `fields` is null where nothing is known of them.
const send = async (form, context) => {
  try {
    const { inTurn, newWish } = await import('@storebridge/cart-turn')
    // Kept while nobody knows whether it was done, so that to try again never adds twice.
    context.once ||= newWish()
    const sent = { method: 'POST', body: fieldsOf(form, context.once), credentials: 'same-origin' }
    const answer = await inTurn(() => fetch(form.dataset.cartEndpoint, sent))
    const { message, cartUrl, cartText, fields, count } = await answer.json()
    if (answer.ok) {
      shop.cartCount = String(count)
    }
    return {
      kind: answer.ok ? 'good' : 'error',
      words: message,
      link: { url: cartUrl, text: cartText },
      fields: fields ?? {},
      isKnown: answer.status < 500,
    }
  } catch {
    return { kind: 'error', words: form.dataset.failed, fields: null, isKnown: false }
  }
}

const add = async (form, context) => {
  context.isSending = true
  const told = await send(form, context)
  // In a quick view another product may have come into the same context.
  if (form.isConnected) {
    Object.assign(context, { told, isSending: false, once: told.isKnown ? '' : context.once })
  }
}

// Needed by those who choose, and who pay prices of their own.
const choices = () => import('@storebridge/product-choice')

const learn = async (form, context) => {
  const { ask } = await choices()
  const chosen = await ask(form)
  if (chosen && form.isConnected) {
    context.chosen = chosen
  }
}

const choose = async (form, context) => {
  const { settled, withChoice } = await choices()
  await settled(form)
  if (form.closest('[data-storebridge-page]')) {
    history.replaceState(history.state, '', withChoice(location.href, form))
  }
  await learn(form, context)
}

export const submit = syncEvent((event) => {
  const context = getContext(namespace)
  const { target: form, submitter } = event
  if (submitter?.matches('[data-storebridge-leave]')) {
    if (context.isLeaving) {
      event.preventDefault()
    }
    context.isLeaving = true
  } else if (submitter?.value !== 'wish') {
    event.preventDefault()
    if (!context.isSending) {
      add(form, context)
    }
  }
})

export const change = ({ target }) => {
  const context = getContext(namespace)
  context.once = ''
  if (target.matches('[data-storebridge-priced]')) {
    choose(target.form, context)
  }
}

// A browser may fill in what was chosen before, when a page is shown anew.
const isRefilled = (form) =>
  [...form.querySelectorAll('[data-storebridge-priced]')].some((input) =>
    input.matches('select')
      ? [...input.options].some((option) => option.selected !== option.defaultSelected)
      : input.checked !== input.defaultChecked,
  )

/** Takes a form as it comes: just printed, or brought back by the browser. */
export const begin = () => {
  const context = getContext(namespace)
  const form = formOf(getElement().ref)
  Object.assign(context, { once: '', isLeaving: false })
  if (isRefilled(form)) {
    choose(form, context)
  } else if (isSignedIn() && form.dataset.productEndpoint) {
    learn(form, context)
  }
}

/** Takes a form that a quick view has put in place of another. */
export const take = () => {
  Object.assign(getContext(namespace), { isSending: false, told: null, chosen: null })
  begin()
}

const shown = new WeakMap()

export const show = () => {
  const context = getContext(namespace)
  const form = formOf(getElement().ref)
  const { isSending, told, chosen } = context
  if (!form) {
    return
  }
  const was = shown.get(form) ?? { isSending: false, told: null, chosen: null }
  shown.set(form, { isSending, told, chosen })
  if (isSending !== was.isSending) {
    showSending(form, isSending)
  }
  if (told && told !== was.told) {
    // Who looks at the cart knows whether it was added, and may wish for it again.
    showMessage(form, { ...told, fields: told.fields ?? {} }, () => {
      context.once = ''
    })
    if (told.fields) {
      showErrors(form, told.fields)
    }
  }
  if (chosen && chosen !== was.chosen) {
    showChosen(form, chosen)
  }
}

store(namespace, {
  actions: { submit, change },
  callbacks: {
    // Browsers fill a form in when they show its page, which is after the scripts have run.
    begin() {
      if (document.readyState === 'complete') {
        begin()
      }
    },
    returned: begin,
    show,
  },
})
