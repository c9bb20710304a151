import type { Shopper } from './shopper.ts'

export type Cents = { value: number }
export type WireCheckout = {
  entityId: string
  version: number
  customerMessage: string
  billingAddress: { entityId: string; stateOrProvince: string; stateOrProvinceCode: string } | null
  subtotal: Cents
  shippingCostTotal: Cents
  shippingCostBeforeDiscount: Cents
  handlingCostTotal: Cents
  giftWrappingCostTotal: Cents
  taxTotal: Cents
  grandTotal: Cents
  outstandingBalance: Cents
  taxes: { name: string; amount: Cents }[]
  coupons: { code: string; couponType: string; discountedAmount: Cents }[]
  giftCertificates: { code: string; balance: Cents; used: Cents; remaining: Cents }[]
  promotions: { banners: { type: string; text: string }[] }[]
  order: { entityId: number } | null
  shippingConsignments: WireConsignment[]
  cart: { amount: Cents; discountedAmount: Cents; lineItems: WireItems }
}

export type WireConsignment = {
  entityId: string
  lineItemIds: string[]
  shippingCost: Cents
  selectedShippingOption: { description: string } | null
  availableShippingOptions: {
    entityId: string
    description: string
    type: string
    cost: Cents
    isRecommended: boolean
  }[]
}

type WireItems = {
  totalQuantity: number
  physicalItems: {
    entityId: string
    name: string
    quantity: number
    couponAmount: Cents
    discountedAmount: Cents
    giftWrapping: { name: string; message: string | null; amount: Cents } | null
  }[]
  giftCertificates: { entityId: string; theme: string; amount: Cents; recipient: { email: string } }[]
  customItems: { entityId: string; name: string; quantity: number; extendedListPrice: Cents }[]
}

const whole = `entityId version customerMessage billingAddress { entityId stateOrProvince stateOrProvinceCode }
  subtotal { value } shippingCostTotal { value } shippingCostBeforeDiscount { value } handlingCostTotal { value }
  giftWrappingCostTotal { value } taxTotal { value } grandTotal { value } outstandingBalance { value }
  taxes { name amount { value } } coupons { code couponType discountedAmount { value } }
  giftCertificates { code balance { value } used { value } remaining { value } }
  promotions { banners { type text } } order { entityId }
  shippingConsignments { entityId lineItemIds shippingCost { value } selectedShippingOption { description }
    availableShippingOptions { entityId description type cost { value } isRecommended } }
  cart { amount { value } discountedAmount { value } lineItems { totalQuantity
    physicalItems { entityId name quantity couponAmount { value } discountedAmount { value }
      giftWrapping { name message amount { value } } }
    giftCertificates { entityId theme amount { value } recipient { email } }
    customItems { entityId name quantity extendedListPrice { value } } } }`

export async function findCheckout(shopper: Shopper, id: string): Promise<WireCheckout | null> {
  const { data, errors } = await shopper.ask(
    `query($id: String!) { site { checkout(entityId: $id) { ${whole} } } }`,
    { id },
  )
  if (errors) throw new Error(errors[0]?.message)
  return (data as { site: { checkout: WireCheckout | null } }).site.checkout
}

export async function readCheckout(shopper: Shopper, id: string): Promise<WireCheckout> {
  const checkout = await findCheckout(shopper, id)
  if (!checkout) throw new Error(`There is no checkout ${id}`)
  return checkout
}

/** Any mutation of a checkout, answered by the checkout as it then is. */
export async function change(shopper: Shopper, field: string, input: object): Promise<WireCheckout> {
  const { data, errors } = await mutate(shopper, field, input)
  if (errors) throw new Error(errors[0]?.message)
  const { checkout } = (data as { checkout: Record<string, { checkout: { entityId: string } }> }).checkout[
    field
  ] ?? { checkout: { entityId: '' } }
  return readCheckout(shopper, checkout.entityId)
}

const mutate = (shopper: Shopper, field: string, input: object) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  return shopper.ask(
    `mutation($input: ${type}!) { checkout { ${field}(input: $input) { checkout { entityId version } } } }`,
    { input },
  )
}

/** The text with which a mutation of a checkout is refused. */
export async function refused(shopper: Shopper, field: string, input: object) {
  const { data, errors } = await mutate(shopper, field, input)
  if (!errors) throw new Error(`${field} was not refused: ${JSON.stringify(data)}`)
  return errors[0]?.message ?? ''
}

export async function completeCheckout(shopper: Shopper, checkoutEntityId: string) {
  const { data, errors } = await shopper.ask(
    `mutation($input: CompleteCheckoutInput!) { checkout { completeCheckout(input: $input) {
      orderEntityId paymentAccessToken } } }`,
    { input: { checkoutEntityId } },
  )
  type Completed = { orderEntityId: number | null; paymentAccessToken: string | null }
  const told = (data as { checkout: { completeCheckout: Completed | null } }).checkout.completeCheckout
  return { ...told, refusal: errors?.[0]?.message }
}

export const inMaine = {
  firstName: 'Ada',
  lastName: 'Winter',
  email: 'ada@example.com',
  address1: '12 Harbour Lane',
  city: 'Portland',
  stateOrProvince: 'Maine',
  countryCode: 'US',
  postalCode: '04101',
  shouldSaveAddress: false,
}

export const inBerlin = {
  ...inMaine,
  city: 'Berlin',
  stateOrProvince: 'BE',
  countryCode: 'DE',
  postalCode: '10115',
}
export const inZurich = {
  ...inMaine,
  city: 'Zürich',
  stateOrProvince: 'ZH',
  countryCode: 'CH',
  postalCode: '8001',
}
