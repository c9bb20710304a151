// A parcel on its way: tracked by a number, by an address, by both or not at all.
export type Shipment = {
  id: number
  shippedAt: string
  provider: string
  method: string
  tracking: { number?: string; url?: string } | null
}
