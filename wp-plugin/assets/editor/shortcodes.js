/* Our shortcodes as our blocks, and back: pasted, or turned in the editor. Only where nothing of it would be lost. */
;(() => {
  const { createBlock, getBlockType } = wp.blocks
  const yes = ['1', 'true', 'yes', 'on']
  const no = ['0', 'false', 'no', 'off', '']

  // Blocks of several shortcodes, by what is chosen to show of them. A shortcode without a part is the block's own.
  const parts = {
    account: [
      'login',
      'register',
      'forgot_password',
      'account_overview',
      'profile',
      'addresses',
      'orders',
      'order_lookup',
      'wishlists',
      'logout',
    ],
    'gift-certificate': ['gift_certificate_balance'],
  }

  const own = (kind) => `storebridge_${kind.replaceAll('-', '_')}`
  const tagsOf = (kind) => [own(kind), ...(parts[kind] ?? []).map((part) => `storebridge_${part}`)]

  const items = (list) =>
    /^\s*[1-9]\d*(\s*,\s*[1-9]\d*)*\s*$/.test(list)
      ? { items: list.split(',').map((id) => ({ id: Number(id), name: '', sku: '' })) }
      : null

  const hand = (list) => {
    const chosen = items(list)
    return chosen && { choice: 'hand', ...chosen }
  }

  const typed = (type, value) => {
    if (type === 'boolean') {
      const word = value.toLowerCase()
      return yes.includes(word) ? true : no.includes(word) ? false : undefined
    }
    return type === 'integer' ? (/^\d{1,4}$/.test(value) ? Number(value) : undefined) : value
  }

  // One attribute of a shortcode as those of the block; null where the block has none.
  const readOne = (kind, name, value) => {
    if (kind === 'products' && ['newest', 'best_selling'].includes(name)) {
      return yes.includes(value.toLowerCase()) ? { orderby: name } : null
    }
    if (name === 'ids') {
      return kind === 'products' ? hand(value) : kind === 'order-form' ? items(value) : null
    }
    if (name === 'id') {
      return ['product', 'product-part'].includes(kind) ? items(value) : null
    }
    const known = getBlockType(`storebridge/${kind}`)?.attributes[name]
    const read = known && name !== 'items' ? typed(known.type, value) : undefined
    return read === undefined ? null : { [name]: read }
  }

  // A name alone, as in [storebridge_products featured], means yes.
  const read = (kind, tag, { named = {}, numeric = [] }) => {
    const part = tag === own(kind) ? {} : { part: tag.replace('storebridge_', '') }
    const written = [...Object.entries(named), ...numeric.map((name) => [name, 'yes'])]
    const all = written.map(([name, value]) => readOne(kind, name.toLowerCase(), String(value).trim()))
    return all.includes(null) ? null : Object.assign({}, ...all, part)
  }

  // Without a product some blocks would only ask for one.
  const isWhole = (kind, attributes) =>
    attributes !== null && (!['product', 'order-form'].includes(kind) || attributes.items?.length > 0)

  const parse = (text) => {
    const found = wp.shortcode.next('storebridge_[a-z_]+', text.trim())
    return found?.index === 0 && found.content === text.trim() ? found.shortcode : null
  }

  const fromText = (kind, text = '') => {
    const shortcode = parse(text)
    return shortcode && tagsOf(kind).includes(shortcode.tag)
      ? read(kind, shortcode.tag, shortcode.attrs)
      : null
  }

  const shared = [
    'category',
    'brand',
    'search',
    'featured',
    'sale',
    'limit',
    'columns',
    'orderby',
    'order',
    'buy_now',
    'quick_view',
    'text',
    'parent',
  ]

  // What differs from the block's own defaults, as a shortcode has it.
  const write = (kind, attributes) => {
    const { attributes: known } = getBlockType(`storebridge/${kind}`)
    const { part, choice } = attributes
    const ids = (attributes.items ?? []).map(({ id }) => id).join(',')
    const isByHand = choice === 'hand'
    const names = isByHand ? ['columns', 'quick_view'] : shared
    const chosen = names
      .filter((name) => known[name] && attributes[name] !== known[name].default)
      .map((name) => [name, attributes[name] === true ? 'yes' : String(attributes[name])])
    const product = ids ? [[isByHand ? 'ids' : 'id', ids]] : []
    const isTag = parts[kind] && part
    const which = part && !parts[kind] ? [['part', part]] : []
    const said = [...product, ...which, ...chosen].map(([name, value]) => ` ${name}="${value}"`).join('')
    return `[${isTag ? `storebridge_${part}` : own(kind)}${said}]`
  }

  // What a block has of WordPress and no shortcode can say, where it is not as in every such block.
  const looks = [
    'anchor',
    'align',
    'className',
    'style',
    'backgroundColor',
    'textColor',
    'gradient',
    'fontSize',
    'fontFamily',
    'borderColor',
  ]

  const isUsual = (kind, name, value) =>
    !value || value === getBlockType(`storebridge/${kind}`).attributes[name]?.default

  const isWritable = (kind, attributes) =>
    looks.every((name) => isUsual(kind, name, attributes[name])) &&
    Object.values(attributes).every((value) => typeof value !== 'string' || !/["[\]<>]/.test(value))

  const transforms = (kind) => ({
    from: [
      ...tagsOf(kind).map((tag) => ({
        type: 'shortcode',
        tag,
        isMatch: (attrs) => isWhole(kind, read(kind, tag, attrs)),
        transform: (attrs) => createBlock(`storebridge/${kind}`, read(kind, tag, attrs)),
      })),
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({ text }) => isWhole(kind, fromText(kind, text)),
        transform: ({ text }) => createBlock(`storebridge/${kind}`, fromText(kind, text)),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: (attributes) => isWhole(kind, attributes) && isWritable(kind, attributes),
        transform: (attributes) => createBlock('core/shortcode', { text: write(kind, attributes) }),
      },
    ],
  })

  window.storebridgeShortcodes = { transforms }
})()
