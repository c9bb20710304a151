/* Writes into a product's HTML what its form has come to know. The HTML is a template's, on the page or brought later. */
const find = (root, name) => root.querySelector(`[data-storebridge-${name}]`)

const linkTo = ({ url, text }, onFollow) => {
  const anchor = Object.assign(document.createElement('a'), { href: url, textContent: text })
  anchor.addEventListener('click', onFollow)
  return anchor
}

const listOf = (words) => {
  const list = document.createElement('ul')
  list.append(...words.map((textContent) => Object.assign(document.createElement('li'), { textContent })))
  return list
}

/** Says it in the form's live region. `onFollow` is told when the link in it is taken. */
export const showMessage = (form, { kind, words, link, fields }, onFollow) => {
  const box = document.createElement('div')
  const line = document.createElement('p')
  box.className = `storebridge-message storebridge-message--${kind}`
  line.textContent = words
  if (link?.url) {
    line.append(' ', linkTo(link, onFollow))
  }
  box.append(line)
  const wrong = Object.values(fields)
  if (wrong.length) {
    box.append(listOf(wrong))
  }
  find(form, 'status').replaceChildren(box)
}

const typed = 'input:not([type="hidden"]), select, textarea'

/** Says at each field what is wrong with it, and leads to the first. */
export const showErrors = (form, fields) => {
  for (const field of form.querySelectorAll('[data-storebridge-field]')) {
    const words = fields[field.dataset.storebridgeField] ?? ''
    const error = find(field, 'error')
    error.textContent = words
    error.hidden = !words
    for (const input of field.matches('fieldset') ? [field] : field.querySelectorAll(typed)) {
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

const wordsOf = new WeakMap()

/** The button keeps the focus, and says that it is at work. */
export const showSending = (form, isSending) => {
  const button = form.querySelector('button[type="submit"]')
  if (isSending) {
    wordsOf.set(button, button.textContent)
    button.textContent = form.dataset.busy
    button.setAttribute('aria-disabled', 'true')
    form.querySelector('[role="alert"]')?.remove()
  } else if (wordsOf.has(button)) {
    button.textContent = wordsOf.get(button)
    button.removeAttribute('aria-disabled')
  }
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

/** Price, stock, numbers, picture, and whether this choice can be ordered. */
export const showChosen = (form, chosen) => {
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
