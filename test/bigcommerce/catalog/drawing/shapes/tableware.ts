import { darker, lighter } from '../ink.ts'
import { box, type Draw, disc, form, gleam, group, mouth, oval, path, stroke, url } from '../paint.ts'

export const bowl: Draw = (ink) =>
  [
    path('M-64 -12h128l-8 14q-56 10 -112 0z', darker(ink.base, 0.32)),
    form('M-158 -128C-150 -50 -90 -2 0 -2S150 -50 158 -128Q0 -92 -158 -128z', ink),
    mouth([0, -128], [158, 32], lighter(ink.base, 0.25), '#d98f45'),
    path('M-50 -124q20 -12 44 -4t50 2q-20 12 -46 6t-48 -4z', '#f6e3c0', { opacity: 0.9 }),
    group(
      'translate(30 -118) rotate(60) scale(.3)',
      path('M0 0C-16 -14 -17 -38 0 -58C17 -38 16 -14 0 0z', '#5f7a4a'),
    ),
    group(
      'translate(12 -112) rotate(-50) scale(.34)',
      path('M0 0C-16 -14 -17 -38 0 -58C17 -38 16 -14 0 0z', '#6d8a52'),
    ),
    gleam('M-132 -94Q-112 -44 -70 -24q8 -2 2 -8Q-100 -52 -118 -94z', 0.32),
  ].join('')

const rings = (ink: Parameters<Draw>[0]) =>
  [
    disc(0, -150, 150, darker(ink.base, 0.12)),
    disc(-2, -153, 148, ink.base),
    disc(-2, -153, 148, url('flat')),
    disc(0, -150, 132, 'none'),
    disc(-2, -152, 106, darker(ink.base, 0.1)),
    disc(0, -149, 103, lighter(ink.base, 0.14)),
    disc(0, -149, 103, url('flat'), { opacity: 0.7 }),
  ].join('')

const ridges = (color: string) =>
  [142, 134, 126, 118]
    .map(
      (radius) =>
        `<circle cx="-2" cy="-153" r="${radius}" fill="none" stroke="${color}" stroke-width="2.5" opacity=".5"/>`,
    )
    .join('')

// Stands in a low rack, so that its face is seen.
export const plate: Draw = (ink) =>
  [
    stroke('M-96 4L-70 -96M96 4L70 -96', '#8f6238', 11),
    rings(ink),
    ridges(darker(ink.base, 0.3)),
    gleam('M-112 -214A128 128 0 0 1 -20 -278A140 140 0 0 0 -96 -206z', 0.45),
    box([-118, -14, 236, 18, 9], url('wood')),
    stroke('M-104 -4l-14 -26M104 -4l14 -26', '#b98550', 11),
  ].join('')

const flower = (turn: number) =>
  group(
    `rotate(${turn} 0 -150) translate(0 -278)`,
    [0, 72, 144, 216, 288]
      .map((petal) => oval([0, -9], [6, 10], '#fffaf0', { transform: `rotate(${petal})` }))
      .join(''),
    disc(0, 0, 5, '#dd9a2b'),
    path('M14 8q16 -2 22 12q-16 2 -22 -12zM-14 8q-16 -2 -22 12q16 2 22 -12z', '#7d9160'),
  )

export const platter: Draw = (ink) =>
  [
    stroke('M-96 4L-70 -96M96 4L70 -96', '#8f6238', 11),
    rings(ink),
    Array.from({ length: 9 }, (_, index) => flower(index * 40)).join(''),
    gleam('M-60 -226A102 102 0 0 1 30 -246A112 112 0 0 0 -48 -216z', 0.4),
    box([-118, -14, 236, 18, 9], url('wood')),
    stroke('M-104 -4l-14 -26M104 -4l14 -26', '#b98550', 11),
  ].join('')

export const shakers: Draw = (ink) => {
  const holes = [-16, 0, 16].map((x) => disc(x, -181 + Math.abs(x) / 8, 4, '#33231a')).join('')
  const shaker = (color: string) =>
    form('M-54 -150C-76 -90 -74 -20 -52 0Q0 12 52 0C74 -20 76 -90 54 -150z', { ...ink, base: color }) +
    form('M-54 -148C-50 -196 50 -196 54 -148Q0 -134 -54 -148z', { ...ink, base: '#c99e6a' }) +
    holes +
    gleam('M-50 -120Q-60 -60 -44 -20q7 4 7 -3Q-48 -66 -40 -120z', 0.34)
  return (
    group('translate(84 -14) scale(1.12)', shaker(ink.accent)) +
    group('translate(-76 0) scale(1.3)', shaker(ink.base))
  )
}

export const teapot: Draw = (ink) =>
  [
    stroke('M-112 -150C-214 -186 -216 -44 -110 -54', darker(ink.base, 0.2), 25),
    stroke('M-116 -156C-200 -180 -206 -66 -118 -62', lighter(ink.base, 0.1), 7, { opacity: 0.6 }),
    form('M92 -62C150 -74 148 -160 190 -196L214 -184C196 -124 190 -50 96 -20z', ink, 'flat'),
    form('M-128 -104C-128 -176 -68 -204 0 -204S128 -176 128 -104S70 2 0 4S-128 -32 -128 -104z', ink),
    form('M-66 -194C-60 -230 60 -230 66 -194Q0 -176 -66 -194z', { ...ink, base: lighter(ink.base, 0.08) }),
    stroke('M-70 -192Q0 -172 70 -192', darker(ink.base, 0.35), 3, { opacity: 0.6 }),
    disc(0, -232, 17, url('wood')),
    gleam('M-104 -128Q-104 -62 -62 -26q9 3 6 -5Q-88 -70 -86 -134z', 0.32),
  ].join('')

export const carafe: Draw = (ink) => {
  const body =
    'M-34 -318h68C34 -250 104 -190 104 -96C104 -20 70 2 0 2S-104 -20 -104 -96C-104 -190 -34 -250 -34 -318z'
  return [
    path(
      'M-97 -136Q0 -116 97 -136C104 -122 104 -108 104 -96C104 -20 70 2 0 2S-104 -20 -104 -96C-104 -108 -104 -122 -97 -136z',
      ink.base,
      { opacity: 0.55 },
    ),
    oval([0, -134], [98, 14], lighter(ink.base, 0.4), { opacity: 0.8 }),
    group(
      'translate(-18 -118) rotate(20)',
      oval([0, 0], [40, 11], '#ead07a'),
      oval([0, 0], [32, 7], '#f6e8b0'),
    ),
    group(
      'translate(38 -96) rotate(-28)',
      oval([0, 0], [36, 11], '#ead07a'),
      oval([0, 0], [28, 7], '#f6e8b0'),
    ),
    path(body, url('glass')),
    stroke(body, '#ffffff', 3, { opacity: 0.65 }),
    oval([0, -318], [36, 8], '#eef4f1'),
    oval([0, -317], [28, 5], '#b9cbc6'),
    path('M-26 -352h52l-6 44h-40z', url('wood')),
    oval([0, -352], [26, 6], '#ddb583'),
    gleam('M-74 -160C-92 -110 -92 -50 -62 -22q10 4 6 -6C-78 -60 -74 -120 -58 -160z', 0.7),
  ].join('')
}

export const jug: Draw = (ink) =>
  [
    stroke('M60 -238C150 -250 150 -110 82 -92', darker(ink.base, 0.18), 22),
    stroke('M66 -240C138 -244 136 -120 90 -102', lighter(ink.base, 0.16), 6, { opacity: 0.6 }),
    form(
      'M-64 -292L-40 -282Q10 -276 58 -282C54 -216 100 -170 96 -90C92 -20 60 4 0 4S-94 -20 -96 -90C-98 -160 -46 -200 -44 -250z',
      ink,
    ),
    path('M-70 -296Q-10 -262 60 -284Q20 -300 -20 -300Q-50 -304 -70 -296z', darker(ink.base, 0.42)),
    stroke('M-78 -150Q0 -126 80 -150', ink.accent, 5),
    stroke('M-88 -128l22 14l22 -10l22 14l22 -8l22 8l22 -14l22 10l22 -14', ink.accent, 5),
    stroke('M-94 -92Q0 -66 94 -92', ink.accent, 5),
    gleam('M-80 -104Q-84 -52 -52 -20q8 4 6 -4Q-68 -60 -64 -110z', 0.34),
  ].join('')

export const vase: Draw = (ink) =>
  [
    [
      [-8, -170, -26, 150],
      [6, -170, 16, 140],
      [0, -170, -4, 176],
    ]
      .map(([x = 0, y = 0, lean = 0, length = 0]) =>
        group(
          `translate(${x} ${y}) rotate(${lean})`,
          stroke(`M0 0V-${length}`, '#7a7a4e', 4),
          Array.from({ length: 7 }, (_, index) =>
            oval(
              [index % 2 ? 9 : -9, -length + 14 + index * 12],
              [7, 13],
              index % 3 ? '#e6cf9a' : '#d8b878',
              {
                transform: `rotate(${index % 2 ? 24 : -24} ${index % 2 ? 9 : -9} ${-length + 14 + index * 12})`,
              },
            ),
          ).join(''),
          oval([0, -length - 6], [6, 14], '#e6cf9a'),
        ),
      )
      .join(''),
    form(
      'M-26 -188h52C26 -150 92 -130 92 -66C92 -18 56 2 0 2S-92 -18 -92 -66C-92 -130 -26 -150 -26 -188z',
      ink,
    ),
    mouth([0, -188], [26, 7], lighter(ink.base, 0.25)),
    gleam('M-74 -78Q-74 -34 -46 -16q8 3 5 -5Q-60 -46 -56 -84z', 0.34),
  ].join('')
