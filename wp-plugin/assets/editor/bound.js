/* The source "storebridge/product" in the editor: what of a product other blocks can be bound to, its values, and the choice
   of the product. Values are shown from WordPress 6.7 on, and the choice of a field is WordPress's own from 6.9 on. */
;(() => {
  const { createElement: h, Fragment } = wp.element
  const { InspectorControls } = wp.blockEditor
  const { PanelBody } = wp.components
  const { __ } = wp.i18n
  const { Picker } = window.storebridgePicker
  const { Chosen } = window.storebridgeChosen
  const source = 'storebridge/product'
  const store = 'storebridge/bound'
  const names = ['id', 'sku', 'path']

  const labels = () => ({
    title: __('Title', 'storebridge'),
    price: __('Price', 'storebridge'),
    price_was: __('Previous price', 'storebridge'),
    sku: __('SKU', 'storebridge'),
    brand: __('Brand', 'storebridge'),
    description: __('Description', 'storebridge'),
    url: __('Product page URL', 'storebridge'),
    brand_url: __('Brand page URL', 'storebridge'),
    image: __('Picture', 'storebridge'),
    image_alt: __('Picture’s alternative text', 'storebridge'),
  })

  const named = (args = {}) => {
    const name = names.find((one) => args[one])
    return name ? { [name]: String(args[name]) } : null
  }

  // Each product is asked for once. While the store is away, blocks show what is written in them.
  wp.data.register(
    wp.data.createReduxStore(store, {
      reducer: (products = {}, { type, key, fields }) =>
        type === 'FOUND' ? { ...products, [key]: fields } : products,
      actions: { found: (key, fields) => ({ type: 'FOUND', key, fields }) },
      selectors: { fieldsOf: (products, key) => products[key] },
      resolvers: {
        fieldsOf:
          (key) =>
          async ({ dispatch }) => {
            const path = wp.url.addQueryArgs('/storebridge/v1/editor/product', JSON.parse(key))
            dispatch.found(key, await wp.apiFetch({ path }).catch(() => null))
          },
      },
    }),
  )

  // In a template it is whichever product the page is of, so the field's name stands for it.
  const isOfTemplate = (select) =>
    ['wp_template', 'wp_template_part'].includes(select('core/editor')?.getCurrentPostType())

  const valueFor = (select, args, written) => {
    const label = labels()[args?.field ?? 'title'] ?? ''
    const product = named(args)
    if (!product) {
      return isOfTemplate(select) ? label : written || label
    }
    return select(store).fieldsOf(JSON.stringify(product))?.[args.field ?? 'title'] ?? (written || label)
  }

  const getValues = ({ select, clientId, bindings }) => {
    const written = select('core/block-editor').getBlockAttributes(clientId) ?? {}
    return Object.fromEntries(
      Object.entries(bindings).map(([attribute, { args }]) => [
        attribute,
        valueFor(select, args, String(written[attribute] ?? '')),
      ]),
    )
  }

  const bindingsOf = (attributes) =>
    Object.entries(attributes?.metadata?.bindings ?? {}).filter(([, one]) => one?.source === source)

  // What names the product: the same for all bindings of one block.
  const productOf = (attributes) => {
    const { field: _, ...product } = bindingsOf(attributes)[0]?.[1].args ?? {}
    return product
  }

  const getFieldsList = ({ select }) => {
    const product = productOf(select('core/block-editor').getSelectedBlock()?.attributes)
    return Object.entries(labels()).map(([field, label]) => ({
      label,
      type: 'string',
      args: { field, ...product },
    }))
  }

  wp.blocks.registerBlockBindingsSource?.({
    name: source,
    label: __('Store product', 'storebridge'),
    getValues,
    getFieldsList,
  })

  const bindTo = (attributes, product) => {
    const ours = bindingsOf(attributes).map(([attribute, { args }]) => [
      attribute,
      { source, args: { field: args?.field ?? 'title', ...product } },
    ])
    const { metadata } = attributes
    return { metadata: { ...metadata, bindings: { ...metadata.bindings, ...Object.fromEntries(ours) } } }
  }

  const chosen = ({ id, name, sku, path }) =>
    id || sku || path ? [{ id: id ?? sku ?? path, name: name ?? sku ?? path ?? '' }] : []

  function Product({ attributes, setAttributes }) {
    return h(
      InspectorControls,
      null,
      h(
        PanelBody,
        { title: __('Store product', 'storebridge') },
        h('p', null, __('If you choose none, this shows the product of the page it is on.', 'storebridge')),
        h(Picker, {
          label: __('Find a product', 'storebridge'),
          onPick: ({ id, name }) => setAttributes(bindTo(attributes, { id, name })),
        }),
        h(Chosen, {
          items: chosen(productOf(attributes)),
          onChange: () => setAttributes(bindTo(attributes, {})),
        }),
      ),
    )
  }

  wp.hooks.addFilter(
    'editor.BlockEdit',
    'storebridge/product-of-bindings',
    (Edit) => (props) =>
      h(
        Fragment,
        null,
        h(Edit, props),
        props.isSelected && bindingsOf(props.attributes).length > 0 && h(Product, props),
      ),
  )
})()
