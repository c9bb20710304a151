/* What is chosen of a product's options, and what that comes to. */
import { askOwn, isSignedIn } from '@storebridge/own-prices'

const priced = 'select[data-storebridge-priced], input[data-storebridge-priced]'

// Value ids by option id, as an address writes them.
const choiceOf = (form) => {
  const chosen = new Map()
  for (const input of form.querySelectorAll(priced)) {
    const isChosen = input.matches('select') || input.checked
    if (isChosen && input.value) {
      chosen.set(input.name.replace('storebridge[options]', 'options'), input.value)
    }
  }
  return chosen
}

/** An address with the choice of this form in place of any other. */
export const withChoice = (address, form) => {
  const url = new URL(address, location.href)
  for (const name of [...url.searchParams.keys()].filter((key) => key.startsWith('options['))) {
    url.searchParams.delete(name)
  }
  for (const [name, value] of choiceOf(form)) {
    url.searchParams.set(name, value)
  }
  return url
}

// Who is signed in has prices of their own, which no cached answer holds.
const ownChoice = async (form, signal) => {
  const options = Object.fromEntries(
    [...choiceOf(form)].map(([name, value]) => [name.match(/\[(\d+)\]/)?.[1] ?? name, value]),
  )
  const id = Number(form.elements.namedItem('storebridge[product]')?.value)
  const own = await askOwn({ products: [{ id, options }] }, signal)
  return own?.products[0] ?? null
}

const anybodysChoice = async (form, signal) => {
  const answer = await fetch(withChoice(form.dataset.productEndpoint, form), { signal })
  return answer.ok ? answer.json() : null
}

const asked = new WeakMap()

/** What the choice comes to; null where it could not be asked for, or another one was made meanwhile. */
export const ask = async (form) => {
  asked.get(form)?.abort()
  const abort = new AbortController()
  asked.set(form, abort)
  try {
    const chosen = await (isSignedIn() ? ownChoice : anybodysChoice)(form, abort.signal)
    return abort.signal.aborted ? null : chosen
  } catch {
    return null
  }
}

const soon = new WeakMap()

/** Waits until the choice stands: arrow keys run through the values of an option faster than anybody reads. */
export const settled = (form) => {
  clearTimeout(soon.get(form))
  asked.get(form)?.abort()
  return new Promise((resolve) => {
    soon.set(form, setTimeout(resolve, 150))
  })
}
