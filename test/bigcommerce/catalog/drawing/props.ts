import { darker, type Ink, lighter, mix } from './ink.ts'
import { box, gleam, oval, path, stroke, url, use } from './paint.ts'

const LEAF = '#7d9160'

// What stands beside the product, in colours that give way to it.
export const books = ({ accent, base }: Ink) =>
  [
    box([-62, -24, 128, 24, 4], mix(base, '#efe4d2', 0.45)),
    box([-52, -46, 112, 22, 4], mix(accent, '#efe4d2', 0.35)),
    box([-58, -66, 104, 20, 4], '#8a9a86'),
    box([-40, -24, 6, 24], '#fff6e2', { opacity: 0.5 }),
    box([-30, -46, 5, 22], '#2a1a12', { opacity: 0.18 }),
    box([-62, -66, 128, 66, 4], url('flat'), { opacity: 0.5 }),
  ].join('')

export const sprigInVase = ({ backdrop }: Ink) =>
  [
    use('leaf', 'translate(4 -150) rotate(-34) scale(1)', LEAF),
    use('leaf', 'translate(2 -170) rotate(28) scale(1.05)', mix(LEAF, '#e8d9b8', 0.25)),
    use('leaf', 'translate(-2 -200) rotate(-20) scale(1.05)', mix(LEAF, '#33231a', 0.12)),
    use('leaf', 'translate(0 -214) rotate(18) scale(1)', LEAF),
    use('leaf', 'translate(0 -124) rotate(50) scale(.9)', mix(LEAF, '#33231a', 0.1)),
    use('leaf', 'translate(0 -112) rotate(-58) scale(.8)', mix(LEAF, '#e8d9b8', 0.2)),
    stroke('M0 -84Q4 -150 -1 -222', '#5f6e48', 4),
    path('M-15 -96h30c0 26 29 32 29 62c0 26 -20 34 -44 34s-44 -8 -44 -34c0 -30 29 -36 29 -62z', '#efe2cd'),
    path('M-15 -96h30c0 26 29 32 29 62c0 26 -20 34 -44 34s-44 -8 -44 -34c0 -30 29 -36 29 -62z', url('round')),
    oval([0, -96], [15, 4], backdrop === 'dusk' ? '#8a7a6c' : '#b3a087'),
  ].join('')

export const trailingPlant = ({ base }: Ink) => {
  const pot = mix('#c9855f', base, 0.12)
  const vine = (d: string) => stroke(d, '#5f6e48', 3.5)
  const leaves = [
    [-40, -96, -60],
    [-22, -112, -20],
    [8, -118, 12],
    [34, -100, 50],
    [-52, -44, 205],
    [-60, 2, 190],
    [-52, 44, 170],
    [-66, 26, 235],
    [46, -40, 160],
    [54, 10, 175],
    [-2, -98, -4],
  ]
  return [
    vine('M-20 -76C-60 -110 -64 -40 -58 70'),
    vine('M20 -76C58 -100 54 -40 54 40'),
    path('M-42 -76h84l-11 76h-62z', pot),
    path('M-42 -76h84l-11 76h-62z', url('round')),
    box([-48, -84, 96, 18, 5], lighter(pot, 0.12)),
    box([-48, -84, 96, 18, 5], url('round')),
    leaves
      .map(([x, y, turn], index) =>
        use(
          'leaf',
          `translate(${x} ${y}) rotate(${turn}) scale(.62)`,
          index % 2 ? LEAF : index % 3 ? darker(LEAF, 0.16) : mix(LEAF, '#e8d9b8', 0.25),
        ),
      )
      .join(''),
    gleam('M-32 -58q3 26 8 44h5q-6 -22 -7 -44z', 0.3),
  ].join('')
}
