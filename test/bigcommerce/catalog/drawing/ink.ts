export type Pattern = 'speckle' | 'check' | 'herringbone' | 'stripe'
export type Backdrop = 'cream' | 'oat' | 'blush' | 'mist' | 'leaf' | 'dusk'
export type Ink = { base: string; second?: string; pattern?: Pattern; accent: string; backdrop: Backdrop }

const ink = (base: string, accent: string, backdrop: Backdrop, more: Partial<Ink> = {}): Ink => ({
  base,
  accent,
  backdrop,
  ...more,
})

export const inks = {
  sage: ink('#93a88c', '#f1e8d6', 'cream'),
  moss: ink('#6d7f4e', '#ecd9a8', 'oat'),
  pine: ink('#3f5f50', '#e6c98d', 'cream'),
  fern: ink('#7a9a63', '#f4ecd9', 'blush'),
  clay: ink('#c67f5e', '#f6e7d3', 'leaf'),
  terracotta: ink('#c9724b', '#7d9a6a', 'cream'),
  rust: ink('#a9522f', '#f0d9b5', 'mist'),
  copper: ink('#c4865a', '#3f5f50', 'leaf'),
  ochre: ink('#d9a441', '#5c4a2c', 'mist'),
  honey: ink('#dd9a2b', '#f6e9cc', 'leaf'),
  lemon: ink('#ead07a', '#7b8f5a', 'mist'),
  butter: ink('#f0dfae', '#b9855a', 'mist'),
  ink: ink('#38496a', '#e9d9bd', 'oat'),
  sea: ink('#5f8f97', '#f3e6cf', 'blush'),
  tide: ink('#7fa6ad', '#f7efe0', 'oat'),
  sky: ink('#a9c3cf', '#e2a77d', 'cream'),
  slate: ink('#66727a', '#e3c79c', 'oat'),
  charcoal: ink('#474645', '#d8a066', 'oat'),
  iron: ink('#3d3e40', '#c4865a', 'oat'),
  fog: ink('#c3c8c4', '#8a9a86', 'blush'),
  steel: ink('#c9cccb', '#8a6242', 'leaf'),
  oat: ink('#dccbb0', '#a37b57', 'leaf'),
  cream: ink('#f1e6d2', '#b98a63', 'leaf'),
  chalk: ink('#f5f0e6', '#93a88c', 'dusk'),
  blush: ink('#e3b5a4', '#a9522f', 'cream'),
  rose: ink('#c98b8b', '#f6e3d6', 'leaf'),
  plum: ink('#7c4f66', '#e9c9a8', 'blush'),
  heather: ink('#9c8bab', '#e8d9b8', 'leaf'),
  oak: ink('#c99e6a', '#7a5230', 'mist'),
  walnut: ink('#7d573b', '#e6d0ad', 'leaf'),
  night: ink('#2e3a4f', '#f0c56c', 'dusk'),
  claycream: ink('#f1e2cb', '#c67f5e', 'leaf', { second: '#c67f5e' }),
  seasand: ink('#efe0c4', '#5f8f97', 'blush', { second: '#6f9ca3' }),
  speckle: ink('#ece2d0', '#7c6a58', 'leaf', { pattern: 'speckle' }),
  herringbone: ink('#d8c9b0', '#8c7457', 'mist', { pattern: 'herringbone' }),
  check: ink('#ecdcc2', '#8d5a44', 'leaf', { pattern: 'check' }),
  moorcheck: ink('#8a9a86', '#4d5f56', 'blush', { pattern: 'check' }),
  stripe: ink('#f0e6d3', '#7d93a0', 'cream', { pattern: 'stripe' }),
} satisfies Record<string, Ink>

export type InkName = keyof typeof inks

const isInkName = (name: string): name is InkName => Object.hasOwn(inks, name)

// A named ink, or any colour in hexadecimal.
export function inkOf(name: string): Ink | undefined {
  if (isInkName(name)) return inks[name]
  return /^[0-9a-f]{6}$/.test(name) ? ink(`#${name}`, '#f3e6cf', 'oat') : undefined
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

export function mix(one: string, other: string, share: number) {
  const second = channels(other)
  const mixed = channels(one).map((value, index) =>
    Math.round(value + ((second[index] ?? 0) - value) * share),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

// Shadows lean to warm brown and lights to cream, so that all pictures sit in one light.
export const darker = (color: string, share: number) => mix(color, '#33231a', share)
export const lighter = (color: string, share: number) => mix(color, '#fff8ea', share)
