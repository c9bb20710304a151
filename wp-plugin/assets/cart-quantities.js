/* Sends quantities of the cart that were changed: by themselves once no more is typed, and before anything else that is asked
   for, so that nothing typed is lost. All lines are fields of one form; in a theme's older copy each has its own. */
;(() => {
  const lines = '[data-storebridge-line]'

  // The forms in which a quantity was changed, in the order of the changes, and what each field was changed to.
  const changed = new Set()
  const values = new Map()
  let timer
  let isSending = false
  // What was asked for meanwhile.
  let next
  // The line of the last change, where the page is to be found again.
  let place
  const update = (form) => form.querySelector('button[value="update"]')

  const post = (form, options) =>
    fetch(form.action, {
      method: 'POST',
      body: new FormData(form, update(form)),
      redirect: 'manual',
      ...options,
    })

  /* One after the other. The answer to one that was taken leads back to the cart. One that was not is sent as a form, so that
     its page says why; so is the last, where nothing else was asked for. */
  const sendAll = async () => {
    isSending = true
    let shown
    while (!shown && changed.size > (next ? 0 : 1)) {
      const [form] = changed
      changed.delete(form)
      const answer = await post(form).catch(() => null)
      if (answer?.type !== 'opaqueredirect') shown = form
    }
    isSending = false
    const goOn = next
    next = undefined
    if (!shown && goOn) return goOn()
    const form = shown ?? [...changed][0]
    form?.requestSubmit(update(form))
  }

  // What is still being typed is waited for.
  const isTyping = () => {
    const { activeElement: field } = document
    const shown = values.get(field) ?? field?.defaultValue
    return field?.form?.matches(lines) && shown !== undefined && field.value !== shown
  }

  const settle = () => {
    if (changed.size > 0 && !isSending && !isTyping()) sendAll()
  }

  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(settle, 700)
  }

  document.addEventListener('change', ({ target: field }) => {
    const { form } = field
    if (!form?.matches(lines)) return
    changed.delete(form)
    changed.add(form)
    values.set(field, field.value)
    place = field.closest('.storebridge-line')
    // One that is on its way already goes again with this.
    delete form.dataset.storebridgeSent
    wait()
  })
  for (const kind of ['input', 'focusout'])
    document.addEventListener(kind, ({ target: { form } }) => {
      if (changed.size > 0 && form?.matches(lines)) wait()
    })

  // Whatever else is asked for on the page waits for the changed quantities, its own line's among them.
  const after = (event, goOn) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    clearTimeout(timer)
    next = goOn
    if (!isSending) sendAll()
  }

  document.addEventListener(
    'submit',
    (event) => {
      const { target: form, submitter } = event
      // An older copy's button that removes sends no quantity.
      if (form.matches(lines) && submitter?.value !== 'remove') {
        changed.delete(form)
        place ??= submitter?.closest('.storebridge-line')
        if (place) form.action = form.action.replace(/#.*|$/, `#${place.id}`)
      }
      if (changed.size === 0 && !isSending) return
      if (form.closest('.storebridge-cart')) after(event, () => form.requestSubmit(submitter))
    },
    true,
  )
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target.closest?.('.storebridge-cart a[href]')
      const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      if (link && isPlain && (changed.size > 0 || isSending)) after(event, () => location.assign(link.href))
    },
    true,
  )
  addEventListener('pagehide', () => {
    for (const form of changed) post(form, { keepalive: true }).catch(() => {})
    changed.clear()
  })
})()
