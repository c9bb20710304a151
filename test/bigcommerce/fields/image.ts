export type Picture = { folder: string; key: string; alt: string; isDefault: boolean }

type Size = { width: number; height?: number | null }

// An image address has the size as a step of its path, so that one template serves every size.
export function toImage({ folder, key, alt, isDefault }: Picture, publicUrl: string) {
  const at = (size: string) =>
    `${publicUrl}/images/stencil/${size}/${folder}/${encodeURIComponent(key)}.svg?c=1`
  return {
    url: ({ width, height }: Size) => at(height ? `${width}x${height}` : `${width}w`),
    urlOriginal: at('original'),
    urlTemplate: at('{:size}'),
    altText: alt,
    isDefault,
  }
}
