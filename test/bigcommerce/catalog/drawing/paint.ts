import { darker, type Ink } from './ink.ts'

export type Draw = (ink: Ink) => string

type Look = { opacity?: number; transform?: string }

const look = ({ opacity, transform }: Look) =>
  (opacity === undefined ? '' : ` opacity="${opacity}"`) + (transform ? ` transform="${transform}"` : '')

export const url = (id: string) => `url(#${id})`

export const path = (d: string, fill: string, how: Look = {}) => `<path d="${d}" fill="${fill}"${look(how)}/>`

export const stroke = (d: string, color: string, width: number, how: Look = {}) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${look(how)}/>`

export const oval = (at: [number, number], radii: [number, number], fill: string, how: Look = {}) =>
  `<ellipse cx="${at[0]}" cy="${at[1]}" rx="${radii[0]}" ry="${radii[1]}" fill="${fill}"${look(how)}/>`

export const disc = (x: number, y: number, radius: number, fill: string, how: Look = {}) =>
  oval([x, y], [radius, radius], fill, how)

export type Box = [x: number, y: number, width: number, height: number, corner?: number]

export const box = ([x, y, width, height, corner = 0]: Box, fill: string, how: Look = {}) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}" fill="${fill}"${look(how)}/>`

export const group = (transform: string, ...parts: string[]) =>
  `<g transform="${transform}">${parts.join('')}</g>`

export const use = (id: string, transform: string, fill: string) =>
  `<use href="#${id}" transform="${transform}" fill="${fill}"/>`

const outline = ([x, y, width, height, corner = 0]: Box) => {
  const inner = [width - 2 * corner, height - 2 * corner]
  const arc = (dx: number, dy: number) => `a${corner} ${corner} 0 0 1 ${dx} ${dy}`
  return `M${x + corner} ${y}h${inner[0]}${arc(corner, corner)}v${inner[1]}${arc(-corner, corner)}h${-(inner[0] ?? 0)}${arc(-corner, -corner)}v${-(inner[1] ?? 0)}${arc(corner, -corner)}z`
}

// The main body of a thing: its colour, its glaze line or pattern, and the light from the left.
export function form(d: string, ink: Ink, shade: 'round' | 'flat' = 'round') {
  return [
    path(d, ink.base),
    ink.second ? path(d, url('dip')) : '',
    ink.pattern ? path(d, url('pattern')) : '',
    path(d, url(shade)),
  ].join('')
}

export const formBox = (at: Box, ink: Ink, shade: 'round' | 'flat' = 'round') => form(outline(at), ink, shade)

// An opening seen from slightly above: lip, inner wall, and what is in it.
export function mouth(at: [number, number], radii: [number, number], lip: string, filling?: string) {
  const [x, y] = at
  const [wide, high] = radii
  return [
    oval(at, radii, lip),
    oval([x, y + 1], [wide - 7, high - 4], darker(lip, 0.42)),
    filling ? oval([x, y + high * 0.32], [wide - 16, high * 0.6], filling) : '',
    path(
      `M${x - wide + 9} ${y}A${wide - 9} ${high - 5} 0 0 1 ${x + wide - 9} ${y}A${wide} ${high * 1.3} 0 0 0 ${x - wide + 9} ${y}z`,
      '#1d120b',
      { opacity: 0.16 },
    ),
  ].join('')
}

export const gleam = (d: string, opacity = 0.35) => path(d, '#fffaf0', { opacity })
