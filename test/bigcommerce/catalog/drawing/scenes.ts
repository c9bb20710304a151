import { down, radial } from './defs.ts'
import { sized } from './fit.ts'
import { type Backdrop, darker, type Ink, lighter, mix } from './ink.ts'
import { box, disc, group, oval, path, stroke, url, use } from './paint.ts'
import { books, sprigInVase, trailingPlant } from './props.ts'

type Scene = (thing: string, ink: Ink, kind: string) => { defs: Record<string, string>; drawing: string }

const walls: Record<Backdrop, { wall: string; floor: string; halo: string }> = {
  cream: { wall: '#f6eddd', floor: '#e9dcc4', halo: '#fbd9b0' },
  oat: { wall: '#efe4d2', floor: '#dfceb4', halo: '#fbf3e2' },
  blush: { wall: '#f6e3d7', floor: '#e8cbb9', halo: '#fdf3e8' },
  mist: { wall: '#e6ebe6', floor: '#cfd8d1', halo: '#fbf4e4' },
  leaf: { wall: '#e6e8d6', floor: '#d0d4b9', halo: '#f9f3e0' },
  dusk: { wall: '#d9cfc6', floor: '#c2b3a6', halo: '#efe6da' },
}

export const wallsOf = (ink: Ink) => walls[ink.backdrop]

const sweep = (ink: Ink, deeper = 0) => {
  const { wall, floor } = wallsOf(ink)
  return {
    wall: down('wall', [
      [0, lighter(darker(wall, deeper), 0.3)],
      [1, darker(wall, deeper)],
    ]),
    floor: down('floor', [
      [0, darker(floor, deeper)],
      [1, lighter(darker(floor, deeper), 0.45)],
    ]),
    halo: radial('halo', [
      [0, wallsOf(ink).halo, 0.95],
      [0.75, wallsOf(ink).halo, 0.75],
      [1, wallsOf(ink).halo, 0.55],
    ]),
  }
}

const room = (floorFrom: number) =>
  box([0, 0, 640, 640], url('wall')) + box([0, floorFrom, 640, 640 - floorFrom], url('floor'))

const shadow = (x: number, y: number, width: number) =>
  oval([x + width * 0.05, y + 2], [width * 0.64, width * 0.1], url('ground'), { opacity: 0.75 }) +
  oval([x, y], [width * 0.46, width * 0.055], url('ground'))

const halos = [
  disc(320, 292, 218, url('halo')),
  path('M124 470V270a196 196 0 0 1 392 0V470z', url('halo')),
  path('M92 470C110 250 210 96 352 118S566 270 556 470z', url('halo')),
]

const haloFor = (kind: string) =>
  halos[[...kind].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % halos.length] ?? ''

const front: Scene = (thing, ink, kind) => ({
  defs: sweep(ink),
  drawing: [room(470), haloFor(kind), shadow(320, 543, 390), sized(thing, kind, [320, 540], 1)].join(''),
})

const close: Scene = (thing, ink) => ({
  defs: sweep(ink, 0.1),
  drawing: [
    room(560),
    disc(470, 170, 330, url('halo'), { opacity: 0.7 }),
    shadow(240, 668, 700),
    group('translate(240 664) rotate(-2) scale(2)', thing),
  ].join(''),
})

const shelf: Scene = (thing, ink, kind) => ({
  defs: sweep(ink),
  drawing: [
    box([0, 0, 640, 640], url('wall')),
    box([0, 0, 640, 640], url('vignette')),
    path('M60 508h520l-14 60H74z', '#2a1a12', { opacity: 0.07 }),
    group('translate(512 480)', books(ink)),
    group('translate(526 414) scale(.72)', sprigInVase(ink)),
    group('translate(80 480) scale(.74)', trailingPlant(ink)),
    oval([272, 482], [135, 10], url('ground')),
    sized(thing, kind, [282, 480], 0.7),
    box([30, 480, 580, 26, 5], url('wood')),
    box([30, 480, 580, 6, 3], '#fff6e2', { opacity: 0.3 }),
    path('M118 506h18v34l-18 -14zM504 506h18v20l-18 14z', '#8f6238'),
  ].join(''),
})

const pane = (x: number, y: number) => path(`M${x} ${y}l120 -34v150l-120 34z`, url('beam'), { opacity: 0.85 })

const window: Scene = (thing, ink, kind) => ({
  defs: {
    ...sweep(ink, 0.08),
    table: down('table', [
      [0, '#d9b48a'],
      [1, '#b98a5c'],
    ]),
  },
  drawing: [
    box([0, 0, 640, 640], url('wall')),
    group('translate(-6 0)', pane(310, 80), pane(448, 41), pane(310, 248), pane(448, 209)),
    use('frond', 'translate(560 400) rotate(-38) scale(1.25)', darker(wallsOf(ink).wall, 0.16)),
    use('frond', 'translate(610 420) rotate(-12) scale(1.1)', darker(wallsOf(ink).wall, 0.13)),
    path('M0 462h640v178H0z', url('table')),
    path('M0 462h640v5H0z', '#fff6e2', { opacity: 0.45 }),
    stroke('M0 522q170 -10 330 2t310 -4M0 590q240 12 640 -6', '#8f6238', 2, { opacity: 0.18 }),
    path('M300 556C420 566 540 560 640 540V500C540 516 430 522 340 524z', url('cast')),
    shadow(310, 548, 300),
    sized(thing, kind, [300, 548], 0.9),
    group('translate(520 566) rotate(74) scale(.62)', use('frond', '', mix('#6d7f4e', ink.base, 0.15))),
  ].join(''),
})

const hills: Scene = (thing, _ink, kind) => ({
  defs: {
    sky: down('sky', [
      [0, '#cfe0df'],
      [0.6, '#f4ead3'],
      [1, '#f8dcb8'],
    ]),
    meadow: down('meadow', [
      [0, '#9fae77'],
      [1, '#7d9160'],
    ]),
  },
  drawing: [
    box([0, 0, 640, 640], url('sky')),
    disc(478, 178, 150, url('glow')),
    disc(478, 178, 52, '#fff3d2'),
    path('M0 380C90 280 170 250 250 320C330 220 450 210 640 350V640H0z', '#b9c5b4'),
    path('M0 430C120 350 220 380 320 410C430 340 540 350 640 400V640H0z', '#a0b091'),
    path('M0 470C160 420 300 450 420 456C500 440 580 440 640 450V640H0z', url('meadow')),
    [60, 96, 560, 596, 30]
      .map((x, index) => path(`M${x} ${462 - (index % 3) * 6}l16 -62l16 62z`, '#5f7757'))
      .join(''),
    shadow(320, 546, 350),
    sized(thing, kind, [320, 552], 0.94),
    [70, 150, 520, 590]
      .map((x, index) =>
        stroke(`M${x} ${600 - index * 7}q-6 -18 -12 -26m12 26q0 -22 3 -34m-3 34q8 -16 16 -22`, '#5f7a4a', 4),
      )
      .join(''),
  ].join(''),
})

const flat: Scene = (thing, ink) => ({
  defs: sweep(ink, 0.03),
  drawing: [
    box([0, 0, 640, 640], url('floor')),
    path('M640 0v640H470L640 0z', '#fff8ea', { opacity: 0.25 }),
    path('M-20 430L250 640H-20z', darker(wallsOf(ink).floor, 0.1), { opacity: 0.5 }),
    use('frond', 'translate(34 622) rotate(8) scale(1.35)', 'rgba(42,26,18,.13)'),
    use('frond', 'translate(26 612) rotate(8) scale(1.35)', mix('#7d9160', wallsOf(ink).floor, 0.15)),
    use('frond', 'translate(10 600) rotate(-22) scale(1)', mix('#6d7f4e', wallsOf(ink).floor, 0.2)),
    `<g filter="url(#drop)">${group('translate(332 520) rotate(7) scale(1.3)', thing)}</g>`,
    group(
      'translate(580 560) rotate(20)',
      box([4, -292, 15, 300, 3], '#2a1a12', { opacity: 0.14 }),
      box([-6, -300, 15, 272, 2], ink.accent),
      box([-6, -300, 5, 272], '#fff8ea', { opacity: 0.35 }),
      path('M-6 -28h15l-7.5 30z', '#e8cfa8'),
      path('M-1.5 -8h6l-3 10z', '#3b3531'),
    ),
  ].join(''),
})

const HUNG = ['heronprint', 'photoprint', 'mirror', 'board', 'teatowel', 'hooks']

// On the wall what hangs, below it on the sideboard what stands.
const wall: Scene = (thing, ink, kind) => ({
  defs: sweep(ink),
  drawing: [
    room(566),
    HUNG.includes(kind) ? group('translate(300 428) scale(1.06)', thing) : '',
    box([56, 492, 528, 26, 5], url('wood')),
    box([72, 518, 496, 86], '#b98a5c'),
    path('M72 518h496v10H72z', '#2a1a12', { opacity: 0.2 }),
    stroke('M320 524v78', '#8f6238', 3),
    disc(304, 560, 5, url('brass')),
    disc(336, 560, 5, url('brass')),
    path('M92 604h16v30h-12zM532 604h16l-4 30h-12z', '#8f6238'),
    group('translate(506 492) scale(.9)', sprigInVase(ink)),
    group('translate(140 492) scale(.8)', books(ink)),
    HUNG.includes(kind)
      ? ''
      : oval([310, 494], [125, 9], url('ground')) + sized(thing, kind, [310, 492], 0.82),
  ].join(''),
})

export const scenes = { front, close, shelf, window, hills, flat, wall } satisfies Record<string, Scene>

export type SceneName = keyof typeof scenes
export const isSceneName = (name: string): name is SceneName => Object.hasOwn(scenes, name)
