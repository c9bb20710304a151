/* Sends quantities of the cart that were changed: by themselves once no more is typed, and before anything else that is asked
   for, so that nothing typed is lost. */
;(() => {
  const lines = '[data-storebridge-line]'

  // The lines whose quantity was changed, in the order of the changes.
  const changed = new Set()
  let timer
  let isSending = false
  // What was asked for meanwhile.
  let next
  const update = (form) => form.querySelector('[value="update"]')

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
    return field?.form?.matches(lines) && field.value !== field.defaultValue && !changed.has(field.form)
  }

  const settle = () => {
    if (changed.size > 0 && !isSending && !isTyping()) sendAll()
  }

  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(settle, 700)
  }

  document.addEventListener('change', ({ target: { form } }) => {
    if (!form?.matches(lines)) return
    changed.delete(form)
    changed.add(form)
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
      if (submitter === update(form)) changed.delete(form)
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
