/* Offers the states of the country that is chosen; where it has none, a line to write in. */
for (const country of document.querySelectorAll('[data-storebridge-country]')) {
  const carried = ['id', 'name', 'class', 'autocomplete', 'aria-describedby', 'data-storebridge-state']
  const stateOf = () => country.form?.querySelector('[data-storebridge-state]')
  const namesOf = () => country.selectedOptions[0]?.dataset.states?.split('|') ?? []

  const offer = () => {
    const old = stateOf()
    const names = namesOf()
    if (!old) return
    const field = document.createElement(names.length ? 'select' : 'input')
    for (const name of carried) {
      if (old.hasAttribute(name)) field.setAttribute(name, old.getAttribute(name))
    }
    if (names.length) field.append(new Option('', ''), ...names.map((name) => new Option(name, name)))
    if (names.includes(old.value)) field.value = old.value
    field.required =
      old.dataset.storebridgeState === 'needed' &&
      names.length > 0 &&
      !country.closest('[data-storebridge-estimate]')
    old.replaceWith(field)
  }

  // Somebody may have chosen a country before this script came, or a browser filled in what it was before.
  const fits = () => {
    const offered = [...(stateOf()?.options ?? [])].map(({ value }) => value).filter(Boolean)
    return offered.join('|') === namesOf().join('|')
  }

  country.addEventListener('change', offer)
  if (!fits()) offer()
}
