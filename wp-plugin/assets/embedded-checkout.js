/* Shows the store's checkout in a frame by BigCommerce's own script; where that fails, the hosted button stays. */
;(() => {
  const box = document.querySelector('[data-storebridge-embedded]')
  if (!box) return
  const { storebridgeEmbedded: endpoint, styles, done, logout } = box.dataset
  const status = box.querySelector('[data-storebridge-status]')
  const failed = document.querySelector('[data-storebridge-embedded-failed]')
  const hosted = [...document.querySelectorAll('.storebridge-checkout')]
  const containerId = box.querySelector('.storebridge-embedded__frame').id

  const hints = box.querySelector('[data-storebridge-hints]')

  // What the shop's own logic has to say, above the frame.
  const say = (notices) => {
    if (!hints) return
    hints.hidden = notices.length === 0
    hints.replaceChildren(
      ...notices.map((notice) => Object.assign(document.createElement('p'), { textContent: notice })),
    )
  }

  const link = async () => {
    const answer = await fetch(endpoint, { method: 'POST', credentials: 'same-origin' })
    const told = await answer.json()
    if (!answer.ok) throw new Error(told.code)
    say(told.notices ?? [])
    return told.url
  }

  const embed = async (module) =>
    module.embedCheckout({
      url: await link(),
      containerId,
      styles: JSON.parse(styles),
      onComplete: () => location.assign(done),
      onSignOut: () =>
        location.assign(`${logout}?redirectTo=${encodeURIComponent(location.pathname + location.search)}`),
      onFrameLoad: () => {
        status.hidden = true
      },
    })

  const show = (isFramed) => {
    box.hidden = !isFramed
    for (const part of hosted) part.hidden = isFramed
  }

  const open = async () => {
    show(true)
    try {
      const module = await window.checkoutKitLoader.load('embedded-checkout')
      // A link is good once and for seconds: the first may have been spent on the way.
      await embed(module).catch(() => embed(module))
    } catch {
      show(false)
      failed.hidden = false
    }
  }

  open()
})()
