/* Sends each form of the cart once, says so while it waits, and lets it be sent again when the page comes back. */
;(() => {
  // Those of the quantities stand outside of their form.
  const buttonsOf = ({ elements }) => [...elements].filter(({ localName }) => localName === 'button')

  const release = () => {
    for (const form of document.querySelectorAll('[data-storebridge-sent]')) {
      delete form.dataset.storebridgeSent
      for (const button of buttonsOf(form)) button.removeAttribute('aria-disabled')
    }
  }

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('[data-storebridge-once], [data-storebridge-line]')
    if (!form) return
    if (form.dataset.storebridgeSent) {
      event.preventDefault()
      return
    }
    form.dataset.storebridgeSent = 'yes'
    for (const button of buttonsOf(form)) button.setAttribute('aria-disabled', 'true')
  })

  // A page the back button brings from memory is as it was left: with what it showed then, and with its forms sent.
  addEventListener('pageshow', (event) => {
    release()
    if (event.persisted && document.querySelector('.storebridge-cart')) location.reload()
  })
})()
