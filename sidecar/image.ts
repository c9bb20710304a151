/** A picture at any size: replace the token `{:size}` by `320w`, `640x480` or `original`. */
export type Image = { url: string; alt: string }

type ImageWire = { urlTemplate: string; altText: string }

/** Merchants leave the alternative text empty more often than not; the product's name is the next best. */
export const toImage = (wire: ImageWire | null | undefined, name: string): Image | null =>
  wire ? { url: wire.urlTemplate, alt: wire.altText || name } : null
