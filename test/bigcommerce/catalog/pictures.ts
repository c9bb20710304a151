import { defsFor } from './drawing/defs.ts'
import { type Ink, inkOf, inks } from './drawing/ink.ts'
import { box, disc, url, use } from './drawing/paint.ts'
import { isSceneName, scenes } from './drawing/scenes.ts'
import { shapes } from './drawing/shapes.ts'

type Drawing = { drawing: string; defs?: Record<string, string>; ink: Ink }

const SIDE = 640

// A key names a thing, its colour and where it is seen: `mug-sage-front`; a texture its cloth: `texture-check`.
export function drawPicture(key: string, width: number, height: number): string {
  const { drawing, defs = {}, ink } = draw(key)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${SIDE} ${SIDE}" preserveAspectRatio="xMidYMid slice">`,
    defsFor(drawing, ink, defs),
    drawing,
    '</svg>',
  ].join('')
}

function draw(key: string): Drawing {
  const [thing = '', color = '', place = 'front'] = key.split('-')
  const ink = inkOf(color)
  if (ink && thing === 'texture') return texture(ink)
  const shape = shapes.get(thing)
  if (!shape || !ink || !isSceneName(place)) return placeholder(inks.sage)
  return { ...scenes[place](shape(ink), ink, thing), ink }
}

const texture = (ink: Ink): Drawing => ({
  ink,
  drawing:
    box([0, 0, SIDE, SIDE], ink.base) + box([0, 0, 160, 160], url('pattern'), { transform: 'scale(4)' }),
})

const placeholder = (ink: Ink): Drawing => ({
  ink,
  drawing: [
    box([0, 0, SIDE, SIDE], '#f1e9db'),
    disc(320, 320, 190, '#e6dcc8'),
    use('frond', 'translate(296 452) rotate(-10) scale(1.3)', '#b9bda0'),
    use('frond', 'translate(292 452) rotate(-48) scale(.9)', '#c6c9af'),
    use('frond', 'translate(300 452) rotate(34) scale(.95)', '#c6c9af'),
  ].join(''),
})
