/** A block of ours as WordPress saves it. */
export const block = (name: string, attributes: Record<string, unknown> = {}): string =>
  `<!-- wp:storebridge/${name} ${Object.keys(attributes).length === 0 ? '' : `${JSON.stringify(attributes)} `}/-->`

export const chosen = (...ids: number[]) => ids.map((id) => ({ id, name: `Number ${id}`, sku: '' }))
