import type { FieldValue } from '../customers/customer.ts'

// As far as it was told; only the country is sure.
export type CheckoutAddress = {
  firstName: string
  lastName: string
  email: string
  company: string
  address1: string
  address2: string
  city: string
  stateOrProvince: string
  stateOrProvinceCode: string
  countryCode: string
  postalCode: string
  phone: string
  customFields: FieldValue[]
}

// What goes to one address. The option is one of those offered, by its code.
export type Consignment = {
  id: string
  address: CheckoutAddress
  lineIds: string[]
  optionCode?: string
}

// What a checkout knows beyond its cart.
export type CheckoutState = {
  billingAddress?: CheckoutAddress & { id: string }
  consignments: Consignment[]
  // Of coupons and gift certificates.
  couponCodes: string[]
  certificateCodes: string[]
  message: string
  isProvenPerson: boolean
  orderNumber?: number
}

export const newState = (): CheckoutState => ({
  consignments: [],
  couponCodes: [],
  certificateCodes: [],
  message: '',
  isProvenPerson: false,
})
