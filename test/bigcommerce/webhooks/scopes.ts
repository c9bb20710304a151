// What a hook may listen to, as far as a shop can make use of it (documented under Webhook Events).
const written = ['created', 'updated', 'deleted']

const under = (room: string, events: string[]) => events.map((event) => `${room}/${event}`)

const cart = [
  ...under('cart', [...written, 'abandoned', 'converted', 'couponApplied']),
  ...under('cart/lineItem', written),
]
const category = under('category', written)
const order = under('order', [
  'created',
  'updated',
  'archived',
  'statusUpdated',
  'message/created',
  'refund/created',
])
const inventory = ['inventory/updated', 'inventory/order/updated']

const ofStore = [
  ...cart,
  ...category,
  ...order,
  ...under('category/metafield', written),
  ...under('brand/metafield', written),
  ...under('channel', ['created', 'updated']),
  ...under('customer', [...written, 'payment/instrument/default/updated', 'channel/login/access/updated']),
  ...under('customer/address', written),
  ...under('order/transaction', ['created', 'updated']),
  ...under('priceList', [...written, 'activated', 'deactivated']),
  ...under('priceList/assignment', ['updated', 'deleted']),
  ...under('priceList/record', written),
  ...under('priceList/records', written),
  ...under('product', [...written, ...inventory]),
  ...under('product/metafield', written),
  ...under('shipment', written),
  ...under('sku', [...written, ...inventory]),
  ...under('subscriber', written),
  'app/uninstalled',
  'hook/deliveryException',
  'information/updated',
  'modifier/updated',
  'option/updated',
  'redirects/updated',
]

const ofChannel = [
  ...cart,
  ...category,
  ...order,
  ...under('category/product', ['assigned', 'unassigned']),
  ...under('page', ['created', 'updated']),
  ...under('product', ['assigned', 'unassigned']),
  ...under('settings/locale', ['added', 'updated', 'deleted']),
  ...[
    'catalog',
    'category',
    'checkout',
    'currency',
    'customerPrivacy',
    'defaultCustomerGroup',
    'logo',
    'product',
    'profile',
    'robots',
    'route',
    'searchContextFilters',
    'security',
    'SEO',
    'site',
  ].map((name) => `settings/${name}/updated`),
  'categoryTree/updated',
]

const CHANNEL = /^store\/channel\/\d+\//

export function isKnownScope(scope: string) {
  const isChannel = CHANNEL.test(scope)
  const [known, rest] = isChannel
    ? [ofChannel, scope.replace(CHANNEL, '')]
    : [ofStore, scope.replace(/^store\//, '')]
  if (!scope.startsWith('store/') || rest === '*') return false
  return rest.endsWith('/*') ? known.some((each) => each.startsWith(rest.slice(0, -1))) : known.includes(rest)
}

// A star stands for everything below, at any depth: store/cart/* hears store/cart/lineItem/created too.
export const isHeardBy = (listening: string, scope: string) =>
  listening.endsWith('/*') ? scope.startsWith(listening.slice(0, -1)) : listening === scope
