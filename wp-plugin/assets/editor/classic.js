/* In the classic editor: a dialog that finds a product and writes its shortcode where the cursor stands. */
;(() => {
  const { createElement: h, createRoot } = wp.element
  const { __ } = wp.i18n
  const { Picker } = window.storebridgePicker

  const write = (editor, { id }) => {
    window.wpActiveEditor = editor
    window.send_to_editor(`[storebridge_product id="${id}"]`)
  }

  const make = () => {
    const dialog = document.createElement('dialog')
    dialog.className = 'storebridge-dialog'
    dialog.setAttribute('aria-labelledby', 'storebridge-dialog-title')
    document.body.append(dialog)
    return dialog
  }

  const open = (dialog, editor) => {
    const close = () => dialog.close()
    const body = document.createElement('div')
    const root = createRoot(body)
    dialog.replaceChildren(body)
    dialog.addEventListener('close', () => root.unmount(), { once: true })
    root.render(
      h(
        wp.element.Fragment,
        null,
        h(
          'h2',
          { id: 'storebridge-dialog-title', className: 'storebridge-dialog__title' },
          __('Add a product from the store', 'storebridge'),
        ),
        h(Picker, {
          label: __('Find a product', 'storebridge'),
          hasFocus: true,
          onPick: (product) => {
            close()
            write(editor, product)
          },
        }),
        h('button', { type: 'button', className: 'button', onClick: close }, __('Cancel', 'storebridge')),
      ),
    )
    dialog.showModal()
  }

  let dialog
  for (const button of document.querySelectorAll('[data-storebridge-insert]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      dialog ??= make()
      open(dialog, button.dataset.storebridgeInsert)
    })
  }
})()
