/* The products chosen by hand, in their order: moved by buttons or by dragging. Their names are saved with them, so
   that they can be told apart while the store is away. */
;(() => {
  const { createElement: h, useEffect, useRef, useState } = wp.element
  const { __, sprintf } = wp.i18n

  const moved = (items, from, to) => {
    const rest = items.filter((_, index) => index !== from)
    return [...rest.slice(0, to), items[from], ...rest.slice(to)]
  }

  const nameOf = (item) => item.name || `#${item.id}`

  const button = (label, sign, isOff, onClick, ref) =>
    h(
      'button',
      {
        type: 'button',
        ref,
        className: 'storebridge-chosen__button',
        'aria-label': label,
        title: label,
        'aria-disabled': isOff || undefined,
        onClick: isOff ? undefined : onClick,
      },
      h('span', { 'aria-hidden': true }, sign),
    )

  function Chosen({ items, onChange }) {
    const [words, setWords] = useState('')
    const [dragged, setDragged] = useState(null)
    const buttons = useRef({})
    const focus = useRef('')

    // A row that moves takes its button along, and the focus with it.
    useEffect(() => {
      buttons.current[focus.current]?.focus()
      focus.current = ''
    })

    const move = (from, to, pressed) => {
      const item = items[from]
      focus.current = pressed ? `${item.id}-${pressed}` : ''
      onChange(moved(items, from, to))
      setWords(
        /* translators: 1: a product's name, 2: its place, 3: how many there are. */
        sprintf(__('%1$s is now number %2$d of %3$d.', 'storebridge'), nameOf(item), to + 1, items.length),
      )
    }
    const remove = (index) => {
      const next = items[index + 1] ?? items[index - 1]
      focus.current = next ? `${next.id}-remove` : ''
      onChange(items.filter((_, other) => other !== index))
      /* translators: %s: a product's name. */
      setWords(sprintf(__('%s was removed.', 'storebridge'), nameOf(items[index])))
    }
    const keep = (name) => (element) => {
      buttons.current[name] = element
    }

    const row = (item, index) => {
      const name = nameOf(item)
      return h(
        'li',
        {
          key: item.id,
          className: `storebridge-chosen__row${dragged === index ? ' is-dragged' : ''}`,
          draggable: items.length > 1,
          onDragStart: (event) => {
            event.stopPropagation()
            event.dataTransfer.effectAllowed = 'move'
            setDragged(index)
          },
          onDragOver: (event) => {
            if (dragged !== null) {
              event.preventDefault()
              event.stopPropagation()
            }
          },
          onDrop: (event) => {
            if (dragged !== null) {
              event.preventDefault()
              event.stopPropagation()
              move(dragged, index)
            }
          },
          onDragEnd: () => setDragged(null),
        },
        items.length > 1 && h('span', { className: 'storebridge-chosen__grip', 'aria-hidden': true }, '⠿'),
        h(
          'span',
          { className: 'storebridge-chosen__words' },
          h('span', { className: 'storebridge-chosen__name' }, name),
          item.sku && h('span', { className: 'storebridge-chosen__sku' }, item.sku),
        ),
        items.length > 1 &&
          [
            button(
              /* translators: %s: a product's name. */
              sprintf(__('Move %s up', 'storebridge'), name),
              '↑',
              index === 0,
              () => move(index, index - 1, 'up'),
              keep(`${item.id}-up`),
            ),
            button(
              /* translators: %s: a product's name. */
              sprintf(__('Move %s down', 'storebridge'), name),
              '↓',
              index === items.length - 1,
              () => move(index, index + 1, 'down'),
              keep(`${item.id}-down`),
            ),
          ].map((one, side) => h(wp.element.Fragment, { key: side }, one)),
        button(
          /* translators: %s: a product's name. */
          sprintf(__('Remove %s', 'storebridge'), name),
          '✕',
          false,
          () => remove(index),
          keep(`${item.id}-remove`),
        ),
      )
    }

    return h(
      wp.element.Fragment,
      null,
      items.length > 0 &&
        h(
          'ol',
          { className: 'storebridge-chosen', 'aria-label': __('Chosen products', 'storebridge') },
          items.map(row),
        ),
      h('p', { className: 'storebridge-picker__hidden', role: 'status' }, words),
    )
  }

  window.storebridgeChosen = { Chosen }
})()
