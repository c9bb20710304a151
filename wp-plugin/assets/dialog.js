/* What our dialogs have in common: they wear the page's colours, and give the focus back to where it was. */
const wearColors = (dialog) => {
  const { backgroundColor, color } = getComputedStyle(document.body)
  // See-through, it would show the page that lies behind.
  if (/^rgb\(/.test(backgroundColor)) {
    dialog.style.setProperty('--storebridge-paper', backgroundColor)
    dialog.style.setProperty('--storebridge-ink', color)
  }
}

/** Makes the dialog what the state says it is. */
export const follow = (dialog, isOpen) => {
  if (isOpen && !dialog.open) {
    wearColors(dialog)
    dialog.showModal()
  } else if (!isOpen && dialog.open) {
    dialog.close()
  }
}

/** A click beside it, on what lies behind, is one on the dialog itself. */
export const isBeside = (event) => event.target.localName === 'dialog'
