/* A form of the checkout is sent once: a second click waits for the first. Shows fields only with the choice that needs them. */
;(() => {
  for (const form of document.querySelectorAll('form[data-storebridge-once]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) {
        event.preventDefault()
        return
      }
      form.dataset.sent = 'yes'
      const button = event.submitter
      button?.setAttribute('aria-disabled', 'true')
      if (button?.dataset.busy) button.textContent = button.dataset.busy
    })
  }

  // The back button brings the page as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })

  for (const form of document.querySelectorAll('form:has([data-storebridge-need])')) {
    const show = () => {
      const needed = form.querySelector('[data-storebridge-needs]:checked')?.dataset.storebridgeNeeds
      for (const field of form.querySelectorAll('[data-storebridge-need]')) {
        field.hidden = field.dataset.storebridgeNeed !== needed
      }
    }
    form.addEventListener('change', show)
    show()
  }
})()
