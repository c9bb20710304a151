/* The choice of what a block shows: by hand or by rule, in the block while nothing is chosen and beside it later. */
;(() => {
  const { createElement: h, Fragment, useEffect } = wp.element
  const { Button, Placeholder } = wp.components
  const { __ } = wp.i18n
  const { Picker } = window.storebridgePicker
  const { Chosen } = window.storebridgeChosen
  const { NameControl } = window.storebridgeNames
  const { ruleFields } = window.storebridgeFields

  const one = ['product', 'product-part']
  const byHand = (kind, { choice }) => one.includes(kind) || kind === 'order-form' || choice === 'hand'
  const hasProducts = (kind) => one.includes(kind) || kind === 'order-form' || kind === 'products'

  // While nothing is chosen, there is nothing to show.
  const isOpen = (kind, { choice, items = [], of, category, isExample }) => {
    if (isExample || kind === 'product-part') {
      return false
    }
    if (byHand(kind, { choice })) {
      return items.length === 0
    }
    return kind === 'products' && of === 'category' && !category
  }

  // A second choice of the same product only says that it is there already.
  const added = (items, product, isOne) => {
    if (isOne) {
      return [product]
    }
    return items.some(({ id }) => id === product.id) ? items : [...items, product]
  }

  function Choice({ kind, attributes, setAttributes, hasFocus }) {
    const { items = [] } = attributes
    const isOne = one.includes(kind)
    return h(
      Fragment,
      null,
      h(Picker, {
        label: isOne ? __('Find a product', 'storebridge') : __('Find products to add', 'storebridge'),
        hasFocus,
        onPick: (product) => setAttributes({ items: added(items, product, isOne) }),
      }),
      h(Chosen, { items, onChange: (next) => setAttributes({ items: next }) }),
    )
  }

  const categoryField = (attributes, setAttributes) =>
    h(NameControl, {
      kind: 'categories',
      label: __('Only from the category', 'storebridge'),
      value: attributes.category,
      name: attributes.categoryName,
      onChange: (category, categoryName) => setAttributes({ category, categoryName }),
    })

  function Rule({ attributes, setAttributes }) {
    return h(
      'div',
      { className: 'storebridge-fields' },
      categoryField(attributes, setAttributes),
      h(NameControl, {
        kind: 'brands',
        label: __('Only from the brand', 'storebridge'),
        value: attributes.brand,
        name: attributes.brandName,
        onChange: (brand, brandName) => setAttributes({ brand, brandName }),
      }),
      ruleFields(attributes, setAttributes),
    )
  }

  const instructions = (kind, attributes, isOpen) => {
    if (!byHand(kind, attributes)) {
      return isOpen
        ? __('Choose the category whose products to show.', 'storebridge')
        : __('Products that match this rule are shown, always up to date.', 'storebridge')
    }
    return one.includes(kind)
      ? __('Choose a product: type part of its name or its SKU.', 'storebridge')
      : __('Choose products: type part of a name or a SKU.', 'storebridge')
  }

  const choiceOf = (kind, attributes, setAttributes, hasFocus, isOpen) => {
    if (byHand(kind, attributes)) {
      return h(Choice, { kind, attributes, setAttributes, hasFocus })
    }
    return isOpen
      ? h('div', { className: 'storebridge-fields' }, categoryField(attributes, setAttributes))
      : h(Rule, { attributes, setAttributes })
  }

  function Chooser({ name, kind, attributes, setAttributes, hasFocus, onDone }) {
    const { title, icon } = wp.blocks.getBlockType(name)
    return h(
      Placeholder,
      {
        icon: icon?.src ?? 'cart',
        label: title,
        instructions: instructions(kind, attributes, !onDone),
        className: 'storebridge-chooser',
      },
      h(
        'div',
        { className: 'storebridge-chooser__body' },
        choiceOf(kind, attributes, setAttributes, hasFocus, !onDone),
        onDone && h(Button, { variant: 'primary', onClick: onDone }, __('Done', 'storebridge')),
      ),
    )
  }

  // Products that came with a shortcode have ids alone; their names are asked for once.
  const useNames = (items = [], setAttributes) => {
    const nameless = items.filter(({ name }) => !name).map(({ id }) => id)
    useEffect(() => {
      if (nameless.length === 0) {
        return
      }
      const path = wp.url.addQueryArgs('/storebridge/v1/editor/products', { ids: nameless })
      wp.apiFetch({ path }).then(
        (found) => {
          const named = Object.fromEntries(found.map(({ id, name, sku }) => [id, { id, name, sku }]))
          if (found.length > 0) {
            setAttributes({ items: items.map((item) => (item.name ? item : (named[item.id] ?? item))) })
          }
        },
        () => {},
      )
    }, [nameless.join()])
  }

  window.storebridgeChoice = { one, byHand, hasProducts, isOpen, Choice, Rule, Chooser, useNames }
})()
