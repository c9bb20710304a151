/* Offers the states of the country that was chosen; where it has none, a line to write in. */
for (const country of document.querySelectorAll('[data-storebridge-country]')) {
  const carried = ['id', 'name', 'class', 'autocomplete', 'aria-describedby', 'data-storebridge-state']
  country.addEventListener('change', () => {
    const old = country.form?.querySelector('[data-storebridge-state]')
    const names = country.selectedOptions[0]?.dataset.states?.split('|') ?? []
    if (!old) return
    const field = document.createElement(names.length ? 'select' : 'input')
    for (const name of carried) {
      if (old.hasAttribute(name)) field.setAttribute(name, old.getAttribute(name))
    }
    if (names.length) field.append(new Option('', ''), ...names.map((name) => new Option(name, name)))
    if (names.includes(old.value)) field.value = old.value
    field.required = country.required && names.length > 0
    old.replaceWith(field)
  })
}
