/* What can be set of each block beside its products. */
;(() => {
  const { createElement: h } = wp.element
  const { RangeControl, SelectControl, TextControl, ToggleControl } = wp.components
  const { __ } = wp.i18n
  const modern = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true }

  const range = (label, key, most, attributes, setAttributes) =>
    h(RangeControl, {
      key,
      label,
      min: 1,
      max: most,
      value: attributes[key],
      onChange: (value) => setAttributes({ [key]: value }),
      ...modern,
    })

  const toggle = (label, key, attributes, setAttributes) =>
    h(ToggleControl, {
      key,
      label,
      checked: attributes[key],
      onChange: (value) => setAttributes({ [key]: value }),
      __nextHasNoMarginBottom: true,
    })

  const text = (label, key, attributes, setAttributes, help) =>
    h(TextControl, {
      key,
      label,
      help,
      value: attributes[key] ?? '',
      onChange: (value) => setAttributes({ [key]: value }),
      ...modern,
    })

  const select = (label, key, options, attributes, setAttributes) =>
    h(SelectControl, {
      key,
      label,
      value: attributes[key] ?? '',
      options: Object.entries(options).map(([value, words]) => ({ value, label: words })),
      onChange: (value) => setAttributes({ [key]: value }),
      ...modern,
    })

  const orders = () => ({
    '': __('Default order', 'storebridge'),
    featured: __('Featured first', 'storebridge'),
    newest: __('Newest first', 'storebridge'),
    best_selling: __('Best selling first', 'storebridge'),
    best_reviewed: __('Best reviewed first', 'storebridge'),
    'name asc': __('Name, A to Z', 'storebridge'),
    'name desc': __('Name, Z to A', 'storebridge'),
    'price asc': __('Price, lowest first', 'storebridge'),
    'price desc': __('Price, highest first', 'storebridge'),
  })

  const ruleFields = (attributes, setAttributes) => {
    const { orderby, order } = attributes
    return [
      toggle(__('Only featured products', 'storebridge'), 'featured', attributes, setAttributes),
      toggle(__('Only products on sale', 'storebridge'), 'sale', attributes, setAttributes),
      text(__('Only what matches this search', 'storebridge'), 'search', attributes, setAttributes),
      h(SelectControl, {
        key: 'orderby',
        label: __('Order', 'storebridge'),
        value: [orderby, order].filter(Boolean).join(' '),
        options: Object.entries(orders()).map(([value, words]) => ({ value, label: words })),
        onChange: (chosen) => {
          const [by = '', way = ''] = chosen.split(' ')
          setAttributes({ orderby: by, order: way })
        },
        ...modern,
      }),
      range(__('Maximum number', 'storebridge'), 'limit', 48, attributes, setAttributes),
    ]
  }

  const productParts = () => ({
    title: __('Title', 'storebridge'),
    image: __('Picture', 'storebridge'),
    price: __('Price', 'storebridge'),
    stock: __('Stock', 'storebridge'),
    'add-to-cart': __('Add to cart', 'storebridge'),
    description: __('Description', 'storebridge'),
    reviews: __('Reviews', 'storebridge'),
  })

  const accountParts = () => ({
    '': __('The whole account', 'storebridge'),
    login: __('Sign in', 'storebridge'),
    register: __('Registration', 'storebridge'),
    forgot_password: __('Forgot password', 'storebridge'),
    account_overview: __('Overview', 'storebridge'),
    profile: __('Profile', 'storebridge'),
    addresses: __('Addresses', 'storebridge'),
    orders: __('Orders', 'storebridge'),
    order_lookup: __('Order look-up for guests', 'storebridge'),
    wishlists: __('Wishlists', 'storebridge'),
    logout: __('Sign out', 'storebridge'),
  })

  const certificateParts = () => ({
    '': __('Buy a gift certificate', 'storebridge'),
    gift_certificate_balance: __('Check a balance', 'storebridge'),
  })

  const { NameControl } = window.storebridgeNames

  const name = (kind, label, key, attributes, setAttributes) =>
    h(NameControl, {
      key,
      kind,
      label,
      value: attributes[key],
      name: attributes[`${key}Name`],
      onChange: (chosen, words) => setAttributes({ [key]: chosen, [`${key}Name`]: words }),
    })

  const shows = () => __('What it shows', 'storebridge')

  const offers = () => ({
    '': __('As in the settings', 'storebridge'),
    yes: __('Show', 'storebridge'),
    no: __('Hide', 'storebridge'),
  })

  const quickView = (...of) => select(__('Quick view', 'storebridge'), 'quick_view', offers(), ...of)

  const fields = {
    products: (...of) => [range(__('Columns', 'storebridge'), 'columns', 6, ...of), quickView(...of)],
    product: (...of) => [toggle(__('Show a “Buy now” button', 'storebridge'), 'buy_now', ...of)],
    'product-part': (...of) => [select(shows(), 'part', productParts(), ...of)],
    account: (...of) => [select(shows(), 'part', accountParts(), ...of)],
    'gift-certificate': (...of) => [select(shows(), 'part', certificateParts(), ...of)],
    listing: (...of) => [
      name('categories', __('Only from the category', 'storebridge'), 'category', ...of),
      name('brands', __('Only from the brand', 'storebridge'), 'brand', ...of),
      text(__('Only what matches this search', 'storebridge'), 'search', ...of),
      quickView(...of),
    ],
    categories: (...of) => [name('categories', __('Subcategories of', 'storebridge'), 'parent', ...of)],
    'mini-cart': (...of) => [text(__('Text next to the icon', 'storebridge'), 'text', ...of)],
    'checkout-button': (...of) => [text(__('Button text', 'storebridge'), 'text', ...of)],
  }

  window.storebridgeFields = {
    ruleFields,
    fieldsOf: (kind, attributes, setAttributes) => fields[kind]?.(attributes, setAttributes) ?? [],
  }
})()
