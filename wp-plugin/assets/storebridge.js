/* Adds to the cart without leaving the page, and shows what a choice costs. Every form here works without it. */
;(() => {
  const find = (root, name) => root.querySelector(`[data-storebridge-${name}]`)
  const optionId = (field) => field.replace('options.', '')

  const message = (status, kind, words, link, list = []) => {
    const box = document.createElement('div')
    const line = document.createElement('p')
    box.className = `storebridge-message storebridge-message--${kind}`
    line.textContent = words
    if (link?.url) {
      const anchor = document.createElement('a')
      anchor.href = link.url
      anchor.textContent = link.text
      // Who looks at the cart knows whether it was added, and may wish for it again.
      anchor.addEventListener('click', () => delete status.closest('form')?.dataset.once)
      line.append(' ', anchor)
    }
    box.append(line)
    if (list.length) {
      const items = document.createElement('ul')
      items.append(...list.map((item) => Object.assign(document.createElement('li'), { textContent: item })))
      box.append(items)
    }
    status.replaceChildren(box)
  }

  const typed = 'input:not([type="hidden"]), select, textarea'

  const showErrors = (form, fields) => {
    for (const field of form.querySelectorAll('[data-storebridge-field]')) {
      const words = fields[field.dataset.storebridgeField] ?? ''
      const error = find(field, 'error')
      error.textContent = words
      error.hidden = !words
      const marked = field.matches('fieldset') ? [field] : field.querySelectorAll(typed)
      for (const input of marked) {
        if (words) {
          input.setAttribute('aria-invalid', 'true')
        } else {
          input.removeAttribute('aria-invalid')
        }
      }
    }
    const first = form.querySelector('[aria-invalid="true"]')
    ;(first?.matches('fieldset') ? first.querySelector('input') : first)?.focus()
  }

  // Of this wish: kept while nobody knows whether it was done, so that to try again never adds twice.
  const onceOf = (form) => {
    form.dataset.once ??= [...crypto.getRandomValues(new Uint8Array(16))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
    return form.dataset.once
  }

  const body = (form) => {
    const data = new FormData(form)
    data.append('storebridge[once]', onceOf(form))
    for (const { dataset } of form.querySelectorAll('[data-label]')) {
      data.append(`storebridge[labels][${optionId(dataset.storebridgeField)}]`, dataset.label)
    }
    return data
  }

  const longestWait = 20_000

  // A tab that hangs must not keep the others from it for ever. Browsers have locks on safe pages only.
  const amongTabs = async (work) => {
    if (!navigator.locks) {
      return work()
    }
    let isMine = false
    const mine = () => {
      isMine = true
      return work()
    }
    try {
      return await navigator.locks.request(
        'storebridge-cart',
        { signal: AbortSignal.timeout(longestWait) },
        mine,
      )
    } catch (error) {
      if (isMine) {
        throw error
      }
      return work()
    }
  }

  // One after the other, in all tabs: two that find no cart would make one each, and one of them would be lost.
  let before = Promise.resolve()
  const inTurn = (work) => {
    const mine = before.then(() => amongTabs(work))
    before = mine.catch(() => {})
    return mine
  }

  const add = async (form) => {
    const status = find(form, 'status')
    const button = form.querySelector('button[type="submit"]')
    const words = button.textContent
    form.dataset.sending = 'yes'
    button.setAttribute('aria-disabled', 'true')
    button.textContent = form.dataset.busy
    form.querySelector('[role="alert"]')?.remove()
    try {
      const sent = { method: 'POST', body: body(form), credentials: 'same-origin' }
      const answer = await inTurn(() => fetch(form.dataset.cartEndpoint, sent))
      const told = await answer.json()
      if (answer.status < 500) {
        delete form.dataset.once
      }
      message(
        status,
        answer.ok ? 'good' : 'error',
        told.message,
        { url: told.cartUrl, text: told.cartText },
        Object.values(told.fields ?? {}),
      )
      showErrors(form, told.fields ?? {})
      if (answer.ok) {
        for (const count of document.querySelectorAll('[data-storebridge-cart-count]')) {
          count.textContent = told.count
        }
      }
    } catch {
      message(status, 'error', form.dataset.failed)
    }
    button.textContent = words
    button.removeAttribute('aria-disabled')
    delete form.dataset.sending
  }

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

  const withChoice = (address, form) => {
    const url = new URL(address, location.href)
    for (const name of [...url.searchParams.keys()].filter((key) => key.startsWith('options['))) {
      url.searchParams.delete(name)
    }
    for (const [name, value] of choiceOf(form)) {
      url.searchParams.set(name, value)
    }
    return url
  }

  const pictured = new WeakMap()

  // A shopper who looks at another picture is not led away from it by a choice that changes none.
  const showPicture = (product, picture) => {
    const large = [...product.querySelectorAll('.storebridge-gallery__large img')]
    const was = pictured.get(product) ?? large[0]?.getAttribute('src')
    pictured.set(product, picture.src)
    if (was === picture.src) {
      return
    }
    const known = large.find((image) => image.getAttribute('src') === picture.src)
    const first = known ?? large[0]
    if (!first) {
      return
    }
    const choice = first.closest('.storebridge-gallery__large').previousElementSibling
    if (!known) {
      for (const image of [first, ...(choice?.querySelectorAll('img') ?? [])]) {
        image.srcset = picture.srcset
        image.src = picture.src
      }
      first.alt = picture.alt
    }
    const input = choice?.querySelector('input')
    if (input) {
      input.checked = true
    }
  }

  // A product in one piece, or its parts wherever they stand.
  const piecesOf = (form) => {
    const product = form.closest('[data-storebridge-product]')
    const { storebridgePartOf: id } = product.dataset
    return id ? [...document.querySelectorAll(`[data-storebridge-part-of="${id}"]`)] : [product]
  }

  const showIn = (product, chosen) => {
    for (const name of ['price', 'stock', 'bulk']) {
      const place = find(product, name)
      if (place && place.innerHTML !== chosen[name]) {
        place.innerHTML = chosen[name]
      }
    }
    for (const code of product.querySelectorAll('[data-storebridge-code]')) {
      code.textContent = chosen.codes[code.dataset.storebridgeCode] ?? ''
      code.parentElement.hidden = !code.textContent
    }
    if (chosen.picture) {
      showPicture(product, chosen.picture)
    }
  }

  const show = (form, chosen) => {
    for (const product of piecesOf(form)) {
      showIn(product, chosen)
    }
    const message = find(form, 'message')
    message.textContent = chosen.message
    message.hidden = !chosen.message
    const order = find(form, 'order')
    if (order) {
      order.hidden = !chosen.orderable
    }
  }

  // Who is signed in has prices of their own, which no cached answer holds.
  const isOwn = () => window.storebridgePrices?.isSignedIn?.() ?? false

  const ownChoice = async (form, signal) => {
    const options = Object.fromEntries(
      [...choiceOf(form)].map(([name, value]) => [name.match(/\[(\d+)\]/)?.[1] ?? name, value]),
    )
    const id = Number(form.elements.namedItem('storebridge[product]')?.value)
    const own = await window.storebridgePrices.ask({ products: [{ id, options }] }, signal)
    return own?.products[0] ?? null
  }

  const anybodysChoice = async (form, signal) => {
    const answer = await fetch(withChoice(form.dataset.productEndpoint, form), { signal })
    return answer.ok ? answer.json() : null
  }

  const asked = new WeakMap()

  const ask = async (form) => {
    asked.get(form)?.abort()
    const abort = new AbortController()
    asked.set(form, abort)
    try {
      const chosen = isOwn() ? await ownChoice(form, abort.signal) : await anybodysChoice(form, abort.signal)
      if (chosen && !abort.signal.aborted) {
        show(form, chosen)
      }
    } catch {
      // A price that could not be asked for stays as it is; the cart has the last word.
    }
  }

  const soon = new WeakMap()

  // Arrow keys run through the values of an option faster than anybody reads.
  const choose = (form) => {
    clearTimeout(soon.get(form))
    asked.get(form)?.abort()
    soon.set(
      form,
      setTimeout(() => {
        if (form.closest('[data-storebridge-page]')) {
          history.replaceState(history.state, '', withChoice(location.href, form))
        }
        ask(form)
      }, 150),
    )
  }

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('[data-storebridge-form]')
    if (form && event.submitter?.matches('[data-storebridge-leave]')) {
      if (form.dataset.leaving) {
        event.preventDefault()
      }
      form.dataset.leaving = 'yes'
    } else if (form && event.submitter?.value !== 'wish') {
      event.preventDefault()
      if (!form.dataset.sending) {
        add(form)
      }
    }
  })

  // A browser may fill in what was chosen before, when a page is shown anew.
  const isRefilled = (input) =>
    input.matches('select')
      ? [...input.options].some((option) => option.selected !== option.defaultSelected)
      : input.checked !== input.defaultChecked

  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('[data-storebridge-form]')) {
      delete form.dataset.leaving
      delete form.dataset.once
      if ([...form.querySelectorAll(priced)].some(isRefilled)) {
        choose(form)
      } else if (isOwn() && form.dataset.productEndpoint) {
        ask(form)
      }
    }
  })

  let waiting
  document.addEventListener('change', (event) => {
    const form = event.target.form
    delete form?.dataset.once
    if (event.target.matches('[data-storebridge-priced]') && form?.matches('[data-storebridge-form]')) {
      choose(form)
    }
    if (form?.matches('[data-storebridge-line]')) {
      clearTimeout(waiting)
      waiting = setTimeout(() => form.requestSubmit(form.querySelector('[value="update"]')), 700)
    }
  })
})()
