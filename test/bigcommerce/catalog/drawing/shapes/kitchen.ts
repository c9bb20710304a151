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

export const pan: Draw = (ink) =>
  [
    path('M128 -74L268 -128Q290 -134 288 -116Q284 -104 270 -100L134 -44z', darker(ink.base, 0.1)),
    path('M176 -90l92 -36q18 -4 16 8l-102 40z', '#fff6e2', { opacity: 0.1 }),
    disc(272, -116, 6, '#efe4d2'),
    form('M-160 -84Q-146 -2 -110 0H80Q122 -2 140 -84Q-10 -54 -160 -84z', ink),
    mouth([-10, -84], [150, 30], lighter(ink.base, 0.16)),
    oval([-14, -74], [66, 13], '#fdf8ec'),
    path('M-76 -74q14 -14 40 -8t62 -8t30 16t-46 12t-50 4t-36 -16z', '#fdf8ec'),
    oval([-22, -77], [20, 8], '#e8a63a'),
    oval([-26, -79], [8, 3], '#fbdc93'),
    gleam('M-138 -52Q-128 -16 -108 -10q6 0 2 -6Q-118 -32 -124 -54z', 0.2),
  ].join('')

export const casserole: Draw = (ink) =>
  [
    stroke('M-146 -104h-26v34h30M146 -104h26v34h-30', darker(ink.base, 0.22), 18),
    form('M-146 -138V-38Q-144 0 -104 2H104Q144 0 146 -38V-138z', ink),
    form('M-154 -136C-150 -196 150 -196 154 -136Q0 -112 -154 -136z', ink),
    stroke('M-154 -134Q0 -110 154 -134', darker(ink.base, 0.4), 4, { opacity: 0.7 }),
    path('M-26 -182h52l-8 14h-36z', darker(ink.base, 0.3)),
    box([-32, -204, 64, 24, 12], url('brass')),
    gleam('M-128 -110Q-130 -50 -116 -26q8 4 8 -4Q-116 -60 -112 -108z', 0.3),
    gleam('M-120 -152Q-80 -176 -40 -178q4 4 -4 6Q-84 -168 -112 -148z', 0.3),
  ].join('')

export const kettle: Draw = (ink) =>
  [
    stroke('M-92 -186C-92 -306 92 -306 92 -186', '#3b3531', 12),
    stroke('M-50 -262Q0 -288 50 -262', url('wood'), 24),
    stroke('M-50 -266Q0 -292 50 -266', '#f3d7a8', 4, { opacity: 0.5 }),
    form('M96 -104C140 -112 140 -168 172 -178L190 -164C176 -132 168 -72 112 -56z', ink, 'flat'),
    form('M-134 -60C-134 -150 -84 -196 0 -196S134 -150 134 -60Q134 2 96 4H-96Q-134 2 -134 -60z', ink),
    stroke('M-132 -42Q0 -18 132 -42', darker(ink.base, 0.3), 3, { opacity: 0.5 }),
    oval([0, -190], [58, 13], darker(ink.base, 0.25)),
    oval([0, -194], [54, 12], lighter(ink.base, 0.15)),
    disc(0, -212, 14, url('wood')),
    gleam('M-108 -88Q-106 -150 -60 -172q8 4 0 10Q-88 -140 -92 -84q-8 8 -16 -4z', 0.36),
  ].join('')

export const pourer: Draw = (ink) =>
  [
    stroke('M-84 -168C-176 -190 -182 -66 -128 -44', '#3b3531', 13),
    stroke('M-150 -150Q-164 -104 -138 -62', url('darkwood'), 22),
    stroke('M88 -34C170 -40 128 -190 196 -206', darker(ink.base, 0.12), 20),
    stroke('M92 -38C160 -48 124 -190 188 -208', lighter(ink.base, 0.3), 5, { opacity: 0.7 }),
    form('M-74 -190L-106 -16Q-104 4 -84 4H84Q104 4 106 -16L74 -190z', ink),
    form('M-76 -188Q-70 -212 0 -214T76 -188Q0 -172 -76 -188z', { ...ink, base: lighter(ink.base, 0.12) }),
    stroke('M-76 -186Q0 -168 76 -186', darker(ink.base, 0.4), 3, { opacity: 0.6 }),
    disc(0, -228, 16, url('darkwood')),
    gleam('M-62 -160L-86 -30q6 8 12 0L-46 -158z', 0.4),
  ].join('')

const LEMON = [0, 45, 90, 135, 180, 225, 270, 315]

const lemonHalf = [
  disc(0, 0, 44, '#e2b83f'),
  disc(0, 0, 38, '#fbf0c8'),
  LEMON.map((turn) => path('M0 -5L12 -32Q0 -38 -12 -32z', '#f0cf62', { transform: `rotate(${turn})` })).join(
    '',
  ),
  disc(0, 0, 4, '#fbf0c8'),
].join('')

const paring: Draw = (ink) =>
  [
    path('M-6 -20H-120Q-188 -14 -226 20Q-120 28 -6 22z', url('metal')),
    path('M-226 20Q-120 28 -6 22V10Q-120 18 -226 20z', '#ffffff', { opacity: 0.6 }),
    box([-12, -23, 18, 46, 4], url('brass')),
    form('M6 -22Q80 -34 146 -24Q172 -14 168 14Q164 28 146 26Q80 18 6 24z', ink, 'flat'),
    [40, 88, 136].map((x) => disc(x, 0, 6, url('brass'))).join(''),
    gleam('M16 -16Q80 -26 140 -18q8 6 -4 7Q70 -18 16 -8z', 0.25),
  ].join('')

export const knife: Draw = (ink) =>
  [
    use('leaf', 'translate(-96 -34) rotate(-62) scale(1.5)', '#6d7f4e'),
    use('leaf', 'translate(-96 -34) rotate(-22) scale(1.7)', '#7d9a5f'),
    use('leaf', 'translate(-96 -34) rotate(22) scale(1.5)', '#93a88c'),
    group('translate(104 -92) scale(1.3)', oval([-10, 14], [44, 44], '#c99a2c'), lemonHalf),
    formBox([-196, -38, 392, 40, 12], { ...ink, base: '#d3a570' }, 'flat'),
    stroke('M-180 -20H40M70 -14H182M-120 -10h90', '#8f6238', 2, { opacity: 0.35 }),
    group('translate(14 -82) rotate(-9)', paring(ink)),
  ].join('')

export const board: Draw = (ink) =>
  group(
    'rotate(-5)',
    form(
      'M-96 -236Q-96 -262 -70 -262H-30Q-24 -262 -24 -276V-322Q-24 -344 0 -344T24 -322V-276Q24 -262 30 -262H70Q96 -262 96 -236V-26Q96 0 70 0H-70Q-96 0 -96 -26z',
      ink,
      'flat',
    ),
    stroke(
      'M-70 -244Q-58 -120 -70 -18M-34 -250Q-24 -130 -40 -14M6 -250Q18 -120 0 -14M40 -250Q56 -140 40 -16M70 -246Q80 -140 72 -20',
      darker(ink.base, 0.3),
      2.5,
      { opacity: 0.35 },
    ),
    stroke(
      'M0 -108a16 24 0 1 0 32 0a16 24 0 1 0 -32 0M9 -108a7 12 0 1 0 14 0a7 12 0 1 0 -14 0',
      darker(ink.base, 0.35),
      2.5,
      { opacity: 0.4 },
    ),
    disc(0, -318, 10, '#efe4d2'),
    stroke('M0 -318C-30 -360 30 -372 2 -326', '#8a7a66', 5),
    path('M80 -262q16 4 16 26V-26Q96 0 70 0h-10q24 -8 24 -30z', '#2a1a12', { opacity: 0.14 }),
  )
