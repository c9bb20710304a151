import type { Currency } from '../catalog/currencies.ts'
import type { OrderAddress, Payment } from '../orders/order.ts'
import type { Shipment } from '../orders/shipment.ts'
import { toMoney } from './money.ts'

export function toShipment({ id, shippedAt, provider, method, tracking }: Shipment) {
  return {
    entityId: id,
    shippedAt: { utc: shippedAt },
    shippingProviderName: provider,
    shippingMethodName: method,
    tracking: tracking && { __typename: typeOf(tracking), ...tracking },
  }
}

function typeOf({ number, url }: NonNullable<Shipment['tracking']>) {
  if (number && url) return 'OrderShipmentNumberAndUrlTracking'
  return url ? 'OrderShipmentUrlOnlyTracking' : 'OrderShipmentNumberOnlyTracking'
}

export function toAddress(address: OrderAddress) {
  const [first = '', ...rest] = address.name.split(' ')
  return {
    firstName: address.firstName ?? first,
    lastName: address.lastName ?? rest.join(' '),
    company: address.company ?? '',
    address1: address.street,
    address2: address.address2 ?? '',
    city: address.city,
    stateOrProvince: address.stateOrProvince ?? '',
    stateOrProvinceCode: address.stateOrProvinceCode ?? '',
    country: address.country,
    countryCode: address.countryCode ?? (address.country === 'United States' ? 'US' : ''),
    postalCode: address.postalCode,
    phone: address.phone ?? '',
    email: address.email,
  }
}

// Store credit and accounts elsewhere have no details in the API.
export const toPayment = (payment: Payment, currency: Currency) => ({
  paymentMethodId: payment.methodId,
  paymentMethodName: payment.methodName,
  amount: toMoney(payment.cents, currency),
  detail: toDetail(payment),
})

function toDetail({ card, certificateCode }: Payment) {
  if (card) return { __typename: 'CreditCardPaymentInstrument', ...card }
  if (certificateCode) return { __typename: 'GiftCertificatePaymentInstrument', code: certificateCode }
  return null
}
