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

  const showErrors = (form, fields) => {
    for (const field of form.querySelectorAll('[data-storebridge-field]')) {
      const words = fields[field.dataset.storebridgeField] ?? ''
      const error = find(field, 'error')
      error.textContent = words
      error.hidden = !words
      const marked = field.matches('fieldset') ? [field] : field.querySelectorAll('input, select, textarea')
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

  const body = (form) => {
    const data = new FormData(form)
    for (const { dataset } of form.querySelectorAll('[data-label]')) {
      data.append(`storebridge[labels][${optionId(dataset.storebridgeField)}]`, dataset.label)
    }
    return data
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
      const answer = await fetch(form.dataset.cartEndpoint, {
        method: 'POST',
        body: body(form),
        credentials: 'same-origin',
      })
      const told = await answer.json()
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

  const asked = new WeakMap()

  const show = (form, chosen) => {
    const product = form.closest('[data-storebridge-product]')
    find(product, 'price').innerHTML = chosen.price
    find(product, 'stock').innerHTML = chosen.stock
    const sku = find(product, 'sku')
    sku.textContent = chosen.sku
    sku.parentElement.hidden = !chosen.sku
    const order = find(form, 'order')
    if (order) {
      order.hidden = !chosen.orderable
      find(form, 'sorry').hidden = chosen.orderable
    }
    const picture = find(product, 'picture')?.querySelector('img')
    if (picture && chosen.picture && picture.getAttribute('src') !== chosen.picture.src) {
      picture.srcset = chosen.picture.srcset
      picture.src = chosen.picture.src
      picture.alt = chosen.picture.alt
      const first = product.querySelector('.storebridge-gallery input')
      if (first) {
        first.checked = true
      }
    }
  }

  const ask = async (form) => {
    asked.get(form)?.abort()
    const abort = new AbortController()
    asked.set(form, abort)
    const url = new URL(form.dataset.productEndpoint)
    for (const input of form.querySelectorAll(
      'select[data-storebridge-priced], input[data-storebridge-priced]:checked',
    )) {
      if (input.value) {
        url.searchParams.set(input.name.replace('storebridge[options]', 'options'), input.value)
      }
    }
    try {
      const answer = await fetch(url, { signal: abort.signal })
      if (answer.ok) {
        show(form, await answer.json())
      }
    } catch {
      // A price that could not be asked for stays as it is; the cart has the last word.
    }
  }

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('[data-storebridge-form]')
    if (form) {
      event.preventDefault()
      if (!form.dataset.sending) {
        add(form)
      }
    }
  })

  let waiting
  document.addEventListener('change', (event) => {
    const form = event.target.form
    if (event.target.matches('[data-storebridge-priced]') && form?.matches('[data-storebridge-form]')) {
      ask(form)
    }
    if (form?.matches('[data-storebridge-line]')) {
      clearTimeout(waiting)
      waiting = setTimeout(() => form.requestSubmit(form.querySelector('[value="update"]')), 700)
    }
  })
})()
