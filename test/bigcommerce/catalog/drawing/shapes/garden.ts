import { darker, lighter } from '../ink.ts'
import { type Draw, disc, form, formBox, gleam, group, oval, path, stroke, url, use } from '../paint.ts'

const fernOf = (greens: string[]) =>
  [
    [-78, 0.86, 2],
    [70, 0.8, 2],
    [-58, 1, 1],
    [44, 0.98, 1],
    [-34, 1.08, 0],
    [18, 1.1, 0],
    [-14, 1.16, 1],
    [-96, 0.62, 0],
    [88, 0.6, 1],
  ]
    .map(([turn = 0, size = 1, shade = 0]) =>
      use(
        'frond',
        `translate(0 -150) rotate(${turn}) scale(${turn < 0 ? -size : size} ${size})`,
        greens[shade] ?? '#7d9160',
      ),
    )
    .join('')

const POT = 'M-84 -162H84L70 -24Q66 2 40 2H-40Q-66 2 -70 -24z'

export const planter: Draw = (ink) =>
  [
    fernOf(['#6f8f55', '#86a366', '#567344']),
    form(POT, ink),
    formBox([-92, -178, 184, 34, 10], { ...ink, base: lighter(ink.base, 0.1) }),
    gleam('M-66 -130L-56 -34q7 8 11 0L-52 -132z', 0.3),
  ].join('')

export const fern: Draw = () =>
  [
    group('translate(0 112)', fernOf(['#6f8f55', '#86a366', '#567344'])),
    path('M-52 -34Q0 -62 52 -34Q58 -4 40 2H-40Q-58 -4 -52 -34z', '#5b4332'),
    path('M-52 -34Q0 -62 52 -34Q58 -4 40 2H-40Q-58 -4 -52 -34z', url('round')),
    stroke('M-30 -26q10 14 4 26M2 -34q-8 18 2 34M30 -26q-12 12 -4 26', '#8d6a4c', 3, { opacity: 0.6 }),
  ].join('')

export const pots: Draw = (ink) =>
  [
    group(
      'translate(96 -10) scale(.66)',
      fernOf(['#7d9160', '#93a88c', '#6d7f4e']),
      form(POT, ink),
      formBox([-92, -178, 184, 34, 8], ink),
    ),
    group(
      'translate(-110 -6) scale(.56)',
      use('leaf', 'translate(-20 -160) rotate(-34) scale(2.1)', '#6f8f55'),
      use('leaf', 'translate(20 -160) rotate(30) scale(2.2)', '#86a366'),
      use('leaf', 'translate(0 -160) rotate(-4) scale(2.7)', '#7d9a5f'),
      form(POT, ink),
      formBox([-92, -178, 184, 34, 8], ink),
    ),
    group(
      'translate(-6 0) scale(.9)',
      oval([0, -176], [84, 16], '#4b3527'),
      form(POT, ink),
      formBox([-92, -180, 184, 36, 8], ink),
      oval([0, -178], [80, 8], '#4b3527'),
    ),
  ].join('')

export const ceramicpot: Draw = (ink) =>
  [
    [-34, -16, 4, 22, 40]
      .map((lean, index) =>
        group(
          `translate(${lean / 2} -130) rotate(${lean})`,
          stroke(`M0 0V${-120 - (index % 3) * 22}`, '#6d7f4e', 5),
          use('leaf', 'translate(0 -46) rotate(50) scale(.8)', '#7d9a5f'),
          [0, 60, 120, 180, 240, 300]
            .map((petal) =>
              group(
                `translate(0 ${-128 - (index % 3) * 22}) rotate(${petal})`,
                oval([0, -17], [9, 15], index % 2 ? '#f2c84b' : '#ecd58a'),
              ),
            )
            .join(''),
          disc(0, -128 - (index % 3) * 22, 9, '#b9772f'),
        ),
      )
      .join(''),
    form('M-96 -144C-112 -80 -92 -8 -56 2H56C92 -8 112 -80 96 -144Q0 -126 -96 -144z', ink),
    oval([0, -144], [96, 15], lighter(ink.base, 0.2)),
    oval([0, -143], [84, 11], '#4b3527'),
    stroke('M-102 -92q26 22 51 0t51 0t51 0t51 0', ink.accent, 7),
    stroke('M-98 -62q24 20 49 0t49 0t49 0t49 0', ink.accent, 5, { opacity: 0.7 }),
    gleam('M-78 -116Q-86 -60 -58 -18q8 2 5 -6Q-68 -60 -64 -114z', 0.32),
  ].join('')

export const wateringcan: Draw = (ink) =>
  [
    stroke('M-84 -128C-196 -160 -190 -14 -92 -30', darker(ink.base, 0.18), 16),
    stroke('M-56 -168C-50 -262 62 -250 70 -168', darker(ink.base, 0.14), 15),
    stroke('M-52 -172C-44 -250 54 -242 64 -176', lighter(ink.base, 0.2), 4, { opacity: 0.6 }),
    form('M78 -30L204 -214L226 -200L96 -4z', ink, 'flat'),
    form('M196 -226L246 -194Q250 -214 236 -226T196 -226z', { ...ink, base: '#d3aa5e' }, 'flat'),
    form('M-100 -168L-112 -18Q-110 4 0 6Q110 4 112 -18L100 -168Q0 -150 -100 -168z', ink),
    oval([0, -168], [100, 17], lighter(ink.base, 0.2)),
    path('M-92 -168A92 13 0 0 0 92 -168A92 13 0 0 0 40 -179L20 -160z', darker(ink.base, 0.5)),
    stroke('M-106 -84Q0 -64 106 -84', '#d3aa5e', 7),
    gleam('M-82 -140L-90 -30q8 10 14 0L-64 -138z', 0.34),
    [
      'M262 -196q10 22 0 28q-10 -6 0 -28z',
      'M284 -176q10 22 0 28q-10 -6 0 -28z',
      'M268 -146q10 22 0 28q-10 -6 0 -28z',
    ]
      .map((d) => path(d, '#a9c3cf'))
      .join(''),
  ].join('')
