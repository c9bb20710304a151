/* A choice among the store's categories or brands. What was chosen keeps its name while the store is away. */
;(() => {
  const { createElement: h, useEffect, useState } = wp.element
  const { ComboboxControl } = wp.components
  const asked = {}

  const ask = (kind) => {
    asked[kind] ??= wp
      .apiFetch({ path: wp.url.addQueryArgs('/storebridge/v1/editor/names', { kind }) })
      .catch((error) => {
        delete asked[kind]
        throw error
      })
    return asked[kind]
  }

  function NameControl({ kind, label, value, name, onChange }) {
    const [names, setNames] = useState(null)
    const [words, setWords] = useState('')
    useEffect(() => {
      let isHere = true
      ask(kind).then(
        (found) => isHere && setNames(found),
        (error) => isHere && setWords(error.message),
      )
      return () => {
        isHere = false
      }
    }, [kind])

    const known = (names ?? []).map((one) => ({
      value: String(one.id),
      label: `${'– '.repeat(one.depth)}${one.name}`,
    }))
    const kept = value && !known.some((one) => one.value === value) ? [{ value, label: name || value }] : []
    return h(ComboboxControl, {
      label,
      value: value || null,
      options: [...kept, ...known],
      help: words || undefined,
      onChange: (chosen) =>
        onChange(chosen ?? '', names?.find((one) => String(one.id) === chosen)?.name ?? (chosen ? name : '')),
      allowReset: true,
      __next40pxDefaultSize: true,
      __nextHasNoMarginBottom: true,
    })
  }

  window.storebridgeNames = { NameControl }
})()
