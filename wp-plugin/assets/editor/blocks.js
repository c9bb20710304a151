/* Our blocks in the editor: what can be set, the choice of products, and the block as it will look. */
;(() => {
  const { createElement: h, Fragment, useState } = wp.element
  const { BlockControls, InspectorControls, useBlockProps } = wp.blockEditor
  const { Button, PanelBody, Placeholder, RadioControl, ToolbarButton, ToolbarGroup } = wp.components
  const { __ } = wp.i18n
  const { Picker } = window.storebridgePicker
  const { Chosen } = window.storebridgeChosen
  const { Preview } = window.storebridgePreview
  const { NameControl } = window.storebridgeNames
  const { fieldsOf, ruleFields } = window.storebridgeFields

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

  const labelsOf = ({ items = [], categoryName, brandName }) =>
    [
      ...items.map(({ name, sku, id }) => [name || `#${id}`, sku].filter(Boolean).join(' · ')),
      categoryName,
      brandName,
    ].filter(Boolean)

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

  function Rule({ attributes, setAttributes }) {
    return h(
      'div',
      { className: 'storebridge-fields' },
      h(NameControl, {
        kind: 'categories',
        label: __('Only from the category', 'storebridge'),
        value: attributes.category,
        name: attributes.categoryName,
        onChange: (category, categoryName) => setAttributes({ category, categoryName }),
      }),
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

  function Products({ attributes, setAttributes }) {
    const isByHand = attributes.choice === 'hand'
    return h(
      PanelBody,
      { title: __('Which products', 'storebridge') },
      h(RadioControl, {
        className: 'storebridge-ways',
        label: __('Chosen', 'storebridge'),
        selected: attributes.choice,
        options: [
          { value: 'rule', label: __('by rule, always up to date', 'storebridge') },
          { value: 'hand', label: __('by hand, in your own order', 'storebridge') },
        ],
        onChange: (choice) => setAttributes({ choice }),
      }),
      isByHand
        ? h(Choice, { kind: 'products', attributes, setAttributes })
        : h(Rule, { attributes, setAttributes }),
    )
  }

  function Settings({ kind, attributes, setAttributes }) {
    const fields = fieldsOf(kind, attributes, setAttributes)
    return h(
      InspectorControls,
      null,
      kind === 'products' && h(Products, { attributes, setAttributes }),
      hasProducts(kind) &&
        kind !== 'products' &&
        h(
          PanelBody,
          { title: __('Product', 'storebridge') },
          kind === 'product-part' &&
            h(
              'p',
              null,
              __('If you choose none, this shows the product of the page it is on.', 'storebridge'),
            ),
          h(Choice, { kind, attributes, setAttributes }),
        ),
      fields.length > 0 &&
        h(
          PanelBody,
          { title: __('Settings', 'storebridge') },
          h('div', { className: 'storebridge-fields' }, fields),
        ),
    )
  }

  function Chooser({ kind, attributes, setAttributes, onDone }) {
    return h(
      Placeholder,
      {
        icon: 'cart',
        label: byHand(kind, attributes)
          ? __('Choose from the store', 'storebridge')
          : __('Choose a category', 'storebridge'),
        className: 'storebridge-chooser',
      },
      h(
        'div',
        { className: 'storebridge-chooser__body' },
        byHand(kind, attributes)
          ? h(Choice, { kind, attributes, setAttributes, hasFocus: true })
          : h(Rule, { attributes, setAttributes }),
        onDone && h(Button, { variant: 'primary', onClick: onDone }, __('Done', 'storebridge')),
      ),
    )
  }

  function Edit({ name, attributes, setAttributes }) {
    const kind = name.replace('storebridge/', '')
    const [isChoosing, setChoosing] = useState(false)
    const mustChoose = isOpen(kind, attributes)
    return h(
      Fragment,
      null,
      hasProducts(kind) &&
        h(
          BlockControls,
          null,
          h(
            ToolbarGroup,
            null,
            h(
              ToolbarButton,
              { isPressed: isChoosing, onClick: () => setChoosing(!isChoosing) },
              byHand(kind, attributes)
                ? __('Choose products', 'storebridge')
                : __('Change the rule', 'storebridge'),
            ),
          ),
        ),
      h(Settings, { kind, attributes, setAttributes }),
      h(
        'div',
        useBlockProps(),
        (mustChoose || isChoosing) &&
          h(Chooser, {
            kind,
            attributes,
            setAttributes,
            onDone: mustChoose ? undefined : () => setChoosing(false),
          }),
        !mustChoose && h(Preview, { name, attributes, labels: labelsOf(attributes) }),
      ),
    )
  }

  for (const name of window.storebridgeBlocks) {
    wp.blocks.registerBlockType(name, { edit: Edit, save: () => null })
  }
})()
