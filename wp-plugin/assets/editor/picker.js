/* Finds products of the store as somebody types, and keeps those chosen in an order. Both by keyboard alone. */
;(() => {
  const { createElement: h, useEffect, useId, useRef, useState } = wp.element
  const { __, _n, sprintf } = wp.i18n
  const pause = 250

  const search = (typed, signal) =>
    wp.apiFetch({ path: wp.url.addQueryArgs('/storebridge/v1/editor/products', { search: typed }), signal })

  const facts = ({ sku, price, stock }) => [sku, price, stock].filter(Boolean).join(' · ')

  const picture = (src) =>
    src
      ? h('img', { className: 'storebridge-picker__picture', src, alt: '', loading: 'lazy' })
      : h('span', { className: 'storebridge-picker__picture' })

  // What is typed, made what was found; the last that was typed wins.
  const useFound = (typed) => {
    const [found, setFound] = useState(null)
    const [words, setWords] = useState('')
    useEffect(() => {
      setWords('')
      if (!typed.trim()) {
        setFound(null)
        return
      }
      const abort = new AbortController()
      const ask = async () => {
        setWords(__('Searching…', 'storebridge'))
        try {
          const products = await search(typed.trim(), abort.signal)
          setFound(products)
          setWords(
            products.length
              ? /* translators: %d: a number of products. */
                sprintf(
                  _n('%d product found.', '%d products found.', products.length, 'storebridge'),
                  products.length,
                )
              : __('The store has no such product.', 'storebridge'),
          )
        } catch (error) {
          if (!abort.signal.aborted) {
            setFound(null)
            setWords(error?.message ?? __('The search failed. Please try again.', 'storebridge'))
          }
        }
      }
      const waiting = setTimeout(ask, pause)
      return () => {
        clearTimeout(waiting)
        abort.abort()
      }
    }, [typed])
    return { found, words }
  }

  /* A field with its list: arrows move, Enter takes, Escape closes. */
  function Picker({ label, onPick, hasFocus = false }) {
    const [typed, setTyped] = useState('')
    const [active, setActive] = useState(0)
    const { found, words } = useFound(typed)
    const input = useRef(null)
    const list = useRef(null)
    const id = useId()
    const isOpen = Boolean(found?.length)

    useEffect(() => {
      setActive(0)
    }, [found])
    useEffect(() => {
      if (hasFocus) {
        input.current?.focus()
      }
    }, [hasFocus])
    useEffect(() => {
      list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
    }, [active])

    const pick = (product) => {
      setTyped('')
      onPick({ id: product.id, name: product.name, sku: product.sku })
      input.current?.focus()
    }
    const keys = {
      ArrowDown: () => setActive((active + 1) % found.length),
      ArrowUp: () => setActive((active + found.length - 1) % found.length),
      Home: () => setActive(0),
      End: () => setActive(found.length - 1),
      Enter: () => pick(found[active]),
    }
    // On its way down to the field: on the way up the editor would have taken Escape for itself.
    const press = (event) => {
      const close = event.key === 'Escape' && typed ? () => setTyped('') : undefined
      const act = isOpen ? (keys[event.key] ?? close) : close
      if (act || event.key === 'Enter') {
        event.preventDefault()
        event.stopPropagation()
        act?.()
      }
    }

    const option = (product, index) =>
      h(
        'li',
        {
          key: product.id,
          id: `${id}-${index}`,
          role: 'option',
          'aria-selected': index === active,
          className: 'storebridge-picker__option',
          onMouseDown: (event) => event.preventDefault(),
          onClick: () => pick(product),
        },
        picture(product.picture),
        h(
          'span',
          { className: 'storebridge-picker__words' },
          h('span', { className: 'storebridge-picker__name' }, product.name),
          h('span', { className: 'storebridge-picker__facts' }, facts(product)),
        ),
      )

    return h(
      'div',
      { className: 'storebridge-picker' },
      h('label', { className: 'storebridge-picker__label', htmlFor: `${id}-input` }, label),
      h('input', {
        id: `${id}-input`,
        ref: input,
        className: 'storebridge-picker__input',
        type: 'text',
        role: 'combobox',
        autoComplete: 'off',
        placeholder: __('Name or SKU', 'storebridge'),
        maxLength: 100,
        value: typed,
        'aria-expanded': isOpen,
        'aria-controls': `${id}-list`,
        'aria-autocomplete': 'list',
        'aria-activedescendant': isOpen ? `${id}-${active}` : undefined,
        onChange: (event) => setTyped(event.target.value),
        onKeyDownCapture: press,
      }),
      h(
        'ul',
        {
          id: `${id}-list`,
          ref: list,
          role: 'listbox',
          className: 'storebridge-picker__list',
          hidden: !isOpen,
          'aria-label': __('Products found', 'storebridge'),
        },
        (found ?? []).map(option),
      ),
      h('p', { className: 'storebridge-picker__status', role: 'status' }, words),
    )
  }

  window.storebridgePicker = { Picker }
})()
