import type { Ink } from './ink.ts'
import { darker, lighter } from './ink.ts'

type Stop = [offset: number, color: string, opacity?: number]

const stops = (list: Stop[]) =>
  list
    .map(
      ([offset, color, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`,
    )
    .join('')

const across = (id: string, list: Stop[]) => `<linearGradient id="${id}">${stops(list)}</linearGradient>`
const down = (id: string, list: Stop[]) =>
  `<linearGradient id="${id}" x2="0" y2="1">${stops(list)}</linearGradient>`
const slant = (id: string, list: Stop[]) =>
  `<linearGradient id="${id}" x2="1" y2="1">${stops(list)}</linearGradient>`
const radial = (id: string, list: Stop[]) => `<radialGradient id="${id}">${stops(list)}</radialGradient>`

const LIGHT = '#fff6e2'
const DARK = '#2a1a12'

const fixed: Record<string, string> = {
  round: across('round', [
    [0, DARK, 0.1],
    [0.16, LIGHT, 0.2],
    [0.32, LIGHT, 0.3],
    [0.58, DARK, 0.02],
    [0.86, DARK, 0.24],
    [1, DARK, 0.32],
  ]),
  flat: slant('flat', [
    [0, LIGHT, 0.26],
    [0.5, LIGHT, 0],
    [1, DARK, 0.16],
  ]),
  wood: across('wood', [
    [0, '#b98550'],
    [0.35, '#d3a570'],
    [1, '#8f6238'],
  ]),
  darkwood: across('darkwood', [
    [0, '#6f4a30'],
    [0.35, '#8d6344'],
    [1, '#4f3322'],
  ]),
  brass: across('brass', [
    [0, '#b98d43'],
    [0.3, '#ecd08f'],
    [0.6, '#c99c50'],
    [1, '#86612c'],
  ]),
  metal: across('metal', [
    [0, '#a9adac'],
    [0.3, '#f1f1ec'],
    [0.6, '#bfc2c0'],
    [1, '#7f8483'],
  ]),
  glass: across('glass', [
    [0, '#dfeae6', 0.75],
    [0.25, '#ffffff', 0.5],
    [0.7, '#cfdfdc', 0.35],
    [1, '#a9c0bd', 0.7],
  ]),
  glow: radial('glow', [
    [0, '#fff3c4', 0.95],
    [0.4, '#ffdf8f', 0.5],
    [1, '#ffd27a', 0],
  ]),
  ground: radial('ground', [
    [0, DARK, 0.42],
    [0.55, DARK, 0.18],
    [1, DARK, 0],
  ]),
  cast: across('cast', [
    [0, DARK, 0.26],
    [1, DARK, 0],
  ]),
  beam: down('beam', [
    [0, '#fffaf0', 0.75],
    [1, '#fffaf0', 0.25],
  ]),
  vignette: radial('vignette', [
    [0.6, DARK, 0],
    [1, DARK, 0.09],
  ]),
  drop: '<filter id="drop" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur in="SourceAlpha" stdDeviation="9" result="blur"/><feOffset in="blur" dx="9" dy="13" result="low"/><feComponentTransfer in="low" result="soft"><feFuncA type="linear" slope=".3"/></feComponentTransfer><feMerge><feMergeNode in="soft"/><feMergeNode in="SourceGraphic"/></feMerge></filter>',
  frond: `<g id="frond">${frond()}</g>`,
  leaf: '<path id="leaf" d="M0 0C-16 -14 -17 -38 0 -58C17 -38 16 -14 0 0z"/>',
}

// One fern frond, 200 high, bending to the right.
function frond() {
  const leaflets = Array.from({ length: 12 }, (_, index) => {
    const t = 0.1 + index * 0.077
    const x = Math.round(70 * t * t)
    const y = Math.round(-200 * t)
    const size = Math.round(46 * Math.sin(Math.PI * (0.16 + t * 0.8)) + 5)
    const lean = 20 * t
    const leaflet = (angle: number) =>
      `<path transform="translate(${x} ${y})rotate(${Math.round(angle + lean)})" d="M0 0C${-size / 5} ${-size / 3} ${-size / 6} ${-size * 0.8} 0 ${-size}C${size / 4} ${-size * 0.7} ${size / 5} ${-size / 4} 0 0z"/>`
    return leaflet(-62) + leaflet(66)
  })
  const round = (svg: string) => svg.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
  return `${round(leaflets.join(''))}<path d="M-2 0Q4 -130 70 -202Q8 -120 3 0z"/>`
}

const pattern = (id: string, size: [number, number], content: string, turn = 0) =>
  `<pattern id="${id}" width="${size[0]}" height="${size[1]}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${content}</pattern>`

const DOTS = [
  [6, 9, 2.2],
  [21, 4, 1.2],
  [35, 15, 1.9],
  [13, 24, 1.4],
  [28, 30, 2.6],
  [43, 33, 1.2],
  [5, 39, 1.6],
  [20, 44, 2],
  [38, 46, 1.5],
  [47, 22, 1.7],
]

function patternOf({ pattern: kind, accent }: Ink) {
  switch (kind) {
    case 'speckle':
      return pattern(
        'pattern',
        [50, 50],
        DOTS.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${accent}" opacity=".75"/>`).join(
          '',
        ),
      )
    case 'check':
      return pattern(
        'pattern',
        [48, 48],
        `<g fill="${accent}"><path d="M0 0h20v48H0z" opacity=".34"/><path d="M0 0h48v20H0z" opacity=".34"/><path d="M33 0h3v48h-3zM0 33h48v3H0z" opacity=".55"/></g>`,
      )
    case 'herringbone':
      return pattern(
        'pattern',
        [32, 16],
        `<path d="M0 8l8 -8l8 8l8 -8l8 8M0 16l8 -8l8 8l8 -8l8 8" fill="none" stroke="${accent}" stroke-width="2.6" opacity=".6"/>`,
      )
    default:
      return pattern(
        'pattern',
        [34, 34],
        `<path d="M0 4h34v5H0zM0 14h34v2H0z" fill="${accent}" opacity=".8"/>`,
      )
  }
}

const ofInk = (ink: Ink): Record<string, string> => ({
  dip: down('dip', [
    [0, ink.second ?? ink.base, 0],
    [0.535, ink.second ?? ink.base, 0],
    [0.54, ink.second ?? ink.base],
    [1, ink.second ?? ink.base],
  ]),
  pattern: patternOf(ink),
  tint: slant('tint', [
    [0, lighter(ink.base, 0.2)],
    [1, darker(ink.base, 0.18)],
  ]),
})

// Only what a drawing refers to.
export function defsFor(drawing: string, ink: Ink, more: Record<string, string>) {
  const known = { ...fixed, ...ofInk(ink), ...more }
  const used = Object.entries(known).filter(
    ([id]) => drawing.includes(`url(#${id})`) || drawing.includes(`href="#${id}"`),
  )
  return `<defs>${used.map(([, svg]) => svg).join('')}</defs>`
}

export { down, radial }
