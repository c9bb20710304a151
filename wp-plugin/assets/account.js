/* Suggests the states of the country that was chosen. */
for (const country of document.querySelectorAll('[data-storebridge-country]')) {
  country.addEventListener('change', () => {
    const state = country.form?.querySelector('[data-storebridge-state]')
    const names = country.selectedOptions[0]?.dataset.states?.split('|') ?? []
    state?.list?.replaceChildren(...names.map((name) => new Option('', name)))
  })
}
