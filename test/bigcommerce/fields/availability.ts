import type { Product } from '../catalog/product.ts'
import { toIsoSeconds } from '../clock.ts'

export function toAvailability({ availability, availabilityMessage, releaseDate }: Product) {
  const shared = { status: availability, description: availabilityMessage ?? '' }
  const message = availabilityMessage ?? null
  if (availability === 'Available') return { __typename: 'ProductAvailable', ...shared }
  if (availability === 'Unavailable') return { __typename: 'ProductUnavailable', ...shared, message }
  const willBeReleasedAt = releaseDate ? { utc: toIsoSeconds(Date.parse(releaseDate)) } : null
  return { __typename: 'ProductPreOrder', ...shared, message, willBeReleasedAt }
}
