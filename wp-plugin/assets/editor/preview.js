/* A block in the editor as it will look on the page. While the store is away it says so, and what is chosen stays. */
;(() => {
  const { createElement: h, RawHTML, useEffect, useState } = wp.element
  const { Button, Disabled } = wp.components
  const { __ } = wp.i18n
  const pause = 300

  const ask = (name, attributes, signal) =>
    wp.apiFetch({
      path: '/storebridge/v1/editor/preview',
      method: 'POST',
      data: { name, attributes },
      signal,
    })

  const usePreview = (name, attributes) => {
    const [told, setTold] = useState({ state: 'waiting' })
    const [tries, setTries] = useState(0)
    const sent = JSON.stringify(attributes)
    useEffect(() => {
      const abort = new AbortController()
      const load = async () => {
        try {
          setTold(await ask(name, JSON.parse(sent), abort.signal))
        } catch (error) {
          if (!abort.signal.aborted) {
            setTold({ state: 'away', words: error?.message ?? '' })
          }
        }
      }
      setTold((before) => ({ ...before, isOld: true }))
      const waiting = setTimeout(load, tries ? 0 : pause)
      return () => {
        clearTimeout(waiting)
        abort.abort()
      }
    }, [name, sent, tries])
    return { told, again: () => setTries(tries + 1) }
  }

  const bars = (kind, count) =>
    Array.from({ length: count }, (_, index) =>
      h(
        'div',
        { key: index, className: `storebridge-skeleton__${kind}` },
        kind === 'card' && h('span', { className: 'storebridge-skeleton__picture' }),
        h('span', { className: 'storebridge-skeleton__bar' }),
        h('span', { className: 'storebridge-skeleton__bar storebridge-skeleton__bar--short' }),
      ),
    )

  // As many places as there will be things, so that nothing jumps when they come.
  const skeleton = (attributes) => {
    const { columns, limit = 12, choice, items = [] } = attributes
    const count = columns ? Math.min(choice === 'hand' ? items.length : limit, columns * 2) : 1
    return h(
      'div',
      {
        className: 'storebridge-skeleton',
        role: 'status',
        'aria-label': __('Asking the store…', 'storebridge'),
        style: { '--storebridge-skeleton-columns': columns ?? 1 },
      },
      bars(columns ? 'card' : 'line', count),
    )
  }

  const away = (words, labels, again) =>
    h(
      'div',
      { className: 'storebridge-away' },
      h(
        'p',
        { className: 'storebridge-away__title' },
        __('This cannot be shown right now, but nothing is lost', 'storebridge'),
      ),
      labels.length > 0 &&
        h(
          'ul',
          { className: 'storebridge-away__chosen' },
          labels.map((label) => h('li', { key: label }, label)),
        ),
      words && h('p', null, words),
      h(
        'p',
        null,
        __(
          'What you chose is kept, and you can save. Visitors see what the store last said, where it is known.',
          'storebridge',
        ),
      ),
      h(Button, { variant: 'secondary', onClick: again }, __('Try again', 'storebridge')),
    )

  function Preview({ name, attributes, labels }) {
    const { told, again } = usePreview(name, attributes)
    if (told.state === 'away' && !told.isOld) {
      return away(told.words, labels, again)
    }
    if (told.state === 'empty') {
      return h(
        'p',
        { className: 'storebridge-away' },
        __('There is nothing to show here at the moment. Visitors do not see this block.', 'storebridge'),
      )
    }
    if (told.state !== 'shown') {
      return skeleton(attributes)
    }
    return h(
      Disabled,
      { className: told.isOld ? 'storebridge-preview is-old' : 'storebridge-preview' },
      h(RawHTML, null, told.html),
    )
  }

  window.storebridgePreview = { Preview }
})()
