import type { ConsignmentWire } from '../bigcommerce/checkout-wire.ts'
import { type Money, toMoney } from '../money.ts'

export type ShippingOption = {
  id: string
  description: string
  cost: Money
  transitTime: string | null
  isSelected: boolean
}

/** Where the goods would go, and what ways there are. */
export type Estimate = {
  address: { countryCode: string; stateOrProvince: string; city: string; postalCode: string }
  options: ShippingOption[]
}

export const toEstimate = ({
  address,
  availableShippingOptions,
  selectedShippingOption,
}: ConsignmentWire): Estimate => ({
  address: {
    countryCode: address.countryCode,
    stateOrProvince: address.stateOrProvince || address.stateOrProvinceCode || '',
    city: address.city ?? '',
    postalCode: address.postalCode ?? '',
  },
  options: (availableShippingOptions ?? []).map(({ entityId, description, cost, transitTime }) => ({
    id: entityId,
    description,
    cost: toMoney(cost),
    transitTime: transitTime || null,
    isSelected: entityId === selectedShippingOption?.entityId,
  })),
})
