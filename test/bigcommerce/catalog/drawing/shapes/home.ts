import { darker, lighter } from '../ink.ts'
import {
  box,
  type Draw,
  disc,
  form,
  formBox,
  gleam,
  group,
  mouth,
  oval,
  path,
  stroke,
  url,
  use,
} from '../paint.ts'

const flame = (x: number, y: number, scale: number) =>
  group(
    `translate(${x} ${y}) scale(${scale})`,
    disc(0, -22, 74, url('glow')),
    path('M0 -56C22 -30 20 2 0 4C-20 2 -22 -26 0 -56z', '#f6b443'),
    path('M0 -34C12 -18 10 2 0 2C-10 2 -11 -16 0 -34z', '#fff1c2'),
  )

const pillar = (wide: number, high: number, color: string) => {
  const ink = { base: color, accent: color, backdrop: 'cream' } as const
  return [
    form(`M${-wide} ${-high}V-8Q0 14 ${wide} -8V${-high}z`, ink),
    oval([0, -high], [wide, wide * 0.22], lighter(color, 0.45)),
    oval([0, -high + 1], [wide * 0.7, wide * 0.14], '#ffe9b8', { opacity: 0.8 }),
    path(`M${-wide} ${-high + 2}q6 40 14 44t10 -34q6 22 10 -2z`, lighter(color, 0.3)),
    stroke(`M0 ${-high}v-16`, '#33231a', 4),
    flame(0, -high - 14, wide / 62),
  ].join('')
}

export const candle: Draw = (ink) =>
  [
    group('translate(88 -10)', pillar(46, 130, darker(ink.base, 0.04))),
    group('translate(-96 -8)', pillar(42, 92, lighter(ink.base, 0.12))),
    group('translate(-6 0)', pillar(58, 208, ink.base)),
  ].join('')

const cage = (color: string) =>
  stroke('M-76 -190V-30M76 -190V-30', color, 9) + stroke('M-26 -196V-26M26 -196V-26', color, 5)

export const lantern: Draw = (ink) =>
  [
    stroke('M-52 -250C-60 -352 60 -352 52 -250', darker(ink.base, 0.2), 9),
    stroke('M-26 -328Q0 -340 26 -328', url('wood'), 15),
    box([-76, -196, 152, 168, 10], '#fbe7b6'),
    disc(0, -96, 120, url('glow')),
    group('translate(0 -30) scale(.72)', pillar(40, 74, '#f6ead0')),
    box([-76, -196, 152, 168, 10], url('glass'), { opacity: 0.55 }),
    cage(darker(ink.base, 0.1)),
    form('M-96 -190L-48 -246H48L96 -190Q0 -176 -96 -190z', ink),
    formBox([-34, -266, 68, 24, 8], ink),
    formBox([-98, -34, 196, 36, 10], ink),
    box([-98, -34, 196, 6, 3], '#fff6e2', { opacity: 0.3 }),
  ].join('')

export const lamp: Draw = (ink) =>
  [
    disc(0, -226, 210, url('glow'), { opacity: 0.7 }),
    form('M-62 -6Q-72 -76 -18 -110V-156H18V-110Q72 -76 62 -6Q0 12 -62 -6z', { ...ink, base: ink.accent }),
    gleam('M-46 -20Q-50 -66 -18 -92q6 2 2 8Q-36 -58 -34 -18z', 0.34),
    box([-7, -176, 14, 30], url('brass')),
    form('M-74 -326H74L128 -164Q0 -142 -128 -164z', ink, 'flat'),
    path('M-74 -326H74L128 -164Q0 -142 -128 -164z', '#ffe9b0', { opacity: 0.45 }),
    oval([0, -326], [74, 9], '#fff1cd'),
    stroke('M-128 -164Q0 -142 128 -164', darker(ink.base, 0.25), 4, { opacity: 0.5 }),
    stroke('M-40 -324L-70 -154M0 -324V-148M40 -324L70 -154', darker(ink.base, 0.3), 2, { opacity: 0.16 }),
    stroke('M62 -158v44', '#8f6238', 2.5),
    disc(62, -110, 6, url('brass')),
  ].join('')

const bar = (color: string, wide: number) =>
  form(
    `M${-wide} -52Q${-wide} -66 ${-wide + 18} -66H${wide - 18}Q${wide} -66 ${wide} -52V-14Q${wide} 0 ${wide - 18} 0H${18 - wide}Q${-wide} 0 ${-wide} -14z`,
    { base: color, accent: color, backdrop: 'cream' },
    'flat',
  )

export const soap: Draw = (ink) =>
  [
    box([-160, -22, 320, 24, 12], url('wood')),
    group(
      'translate(-10 -22)',
      bar(ink.base, 122),
      stroke(
        'M-70 -40q16 -12 32 0t32 0t32 0t32 0M-70 -24q16 -12 32 0t32 0t32 0t32 0',
        darker(ink.base, 0.25),
        3,
        { opacity: 0.5 },
      ),
    ),
    group(
      'translate(8 -88) rotate(-3)',
      bar(lighter(ink.base, 0.3), 108),
      box([-30, -68, 54, 70], ink.accent),
      box([-30, -68, 54, 70], url('flat')),
    ),
    use('leaf', 'translate(6 -158) rotate(-74) scale(1.1)', '#7d9160'),
    use('leaf', 'translate(6 -158) rotate(-30) scale(.9)', '#93a88c'),
    use('leaf', 'translate(6 -158) rotate(20) scale(.8)', '#6d7f4e'),
    [
      [-136, -92, 16],
      [-118, -126, 9],
      [-152, -128, 6],
      [140, -72, 11],
      [154, -104, 6],
    ]
      .map(
        ([x = 0, y = 0, r = 0]) =>
          disc(x, y, r, '#ffffff', { opacity: 0.5 }) + disc(x - r / 3, y - r / 3, r / 4, '#ffffff'),
      )
      .join(''),
  ].join('')

export const mirror: Draw = (ink) =>
  [
    stroke('M-86 4v-20M86 4v-20', '#8f6238', 14),
    form('M-112 0V-230A112 112 0 0 1 112 -230V0z', ink, 'flat'),
    path('M-94 -18V-230A94 94 0 0 1 94 -230V-18z', '#d9e4e1'),
    path('M-94 -18V-230A94 94 0 0 1 94 -230V-18z', url('flat')),
    path('M-94 -60L60 -318Q40 -324 20 -324L-94 -140zM-94 -18L94 -300V-240L-54 -18z', '#ffffff', {
      opacity: 0.35,
    }),
    group(
      'translate(40 -18)',
      use('frond', 'rotate(-14) scale(.6)', '#a9b998'),
      use('frond', 'rotate(-46) scale(.48)', '#bccaab'),
    ),
    stroke('M-94 -18V-230A94 94 0 0 1 94 -230V-18z', darker(ink.base, 0.3), 3, { opacity: 0.5 }),
  ].join('')

export const reed: Draw = (ink) =>
  [
    stroke('M0 -120L-44 -318M4 -120L-8 -332M4 -120L36 -324M0 -120L70 -300', '#b98550', 6),
    form('M-30 -150H30V-128Q86 -116 86 -64V-24Q86 2 60 2H-60Q-86 2 -86 -24V-64Q-86 -116 -30 -128z', ink),
    mouth([0, -150], [30, 7], lighter(ink.base, 0.2)),
    box([-46, -82, 92, 54, 5], '#f8f1e2'),
    stroke('M-26 -62h52M-16 -46h32', ink.accent, 4),
    gleam('M-70 -66V-26q7 12 13 0V-72q-6 -6 -13 6z', 0.4),
  ].join('')

const key = (x: number) =>
  [
    stroke(`M${x} -96v26`, '#8a7a66', 4),
    `<circle cx="${x}" cy="-54" r="15" fill="none" stroke="#c99c50" stroke-width="7"/>`,
    stroke(`M${x} -39v54m0 -8h13m-13 -16h9`, '#c99c50', 7),
  ].join('')

// A rail to hang on the wall; what hangs from it shows what it is for.
export const hooks: Draw = (ink) =>
  [
    group('translate(2 6)', box([-176, -200, 352, 62, 10], '#2a1a12', { opacity: 0.14 })),
    box([-178, -202, 356, 62, 10], url('wood')),
    stroke('M-160 -184H60M-40 -160H160', '#8f6238', 2.5, { opacity: 0.3 }),
    [-164, 164].map((x) => disc(x, -171, 5, url('brass'))).join(''),
    [-128, -64, 0, 64, 128]
      .map(
        (x) =>
          disc(x, -166, 15, darker(ink.base, 0.15)) +
          stroke(`M${x} -162V-116q0 24 -16 20`, ink.base, 11) +
          stroke(`M${x - 2} -160V-120`, lighter(ink.base, 0.4), 3, { opacity: 0.6 }),
      )
      .join(''),
    key(56),
    box([-188, -92, 76, 98, 4], '#f8f1e2', { transform: 'rotate(5 -150 -92)' }),
    stroke('M-172 -64l44 4M-174 -46l40 4M-176 -28l28 3', ink.accent, 4),
  ].join('')
