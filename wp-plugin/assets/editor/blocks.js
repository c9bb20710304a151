/* Our blocks in the editor: what can be set, the choice of products, and the block as it will look. */
;(() => {
  const { createElement: h, Fragment, useState } = wp.element
  const { BlockControls, InspectorControls, useBlockProps } = wp.blockEditor
  const { PanelBody, RadioControl, ToolbarButton, ToolbarGroup } = wp.components
  const { __ } = wp.i18n
  const { Preview } = window.storebridgePreview
  const { fieldsOf } = window.storebridgeFields
  const { one, byHand, hasProducts, isOpen, Choice, Rule, Chooser, useNames } = window.storebridgeChoice

  const labelsOf = ({ items = [], categoryName, brandName }) =>
    [
      ...items.map(({ name, sku, id }) => [name || `#${id}`, sku].filter(Boolean).join(' · ')),
      categoryName,
      brandName,
    ].filter(Boolean)

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
          { title: one.includes(kind) ? __('Product', 'storebridge') : __('Products', 'storebridge') },
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

  function Edit({ name, attributes, setAttributes, isSelected }) {
    const kind = name.replace('storebridge/', '')
    const [isChoosing, setChoosing] = useState(false)
    const mustChoose = isOpen(kind, attributes)
    useNames(isSelected ? attributes.items : [], setAttributes)
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
            name,
            kind,
            attributes,
            setAttributes,
            // A block that is only opened with its page leaves the focus where it is.
            hasFocus: isSelected,
            onDone: mustChoose ? undefined : () => setChoosing(false),
          }),
        !mustChoose && h(Preview, { name, attributes, labels: labelsOf(attributes) }),
      ),
    )
  }

  for (const name of window.storebridgeBlocks) {
    const transforms = window.storebridgeShortcodes.transforms(name.replace('storebridge/', ''))
    wp.blocks.registerBlockType(name, { edit: Edit, save: () => null, transforms })
  }
})()
