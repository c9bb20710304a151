import { darker, lighter } from '../ink.ts'
import { box, type Draw, disc, form, formBox, gleam, group, oval, path, stroke, url } from '../paint.ts'

export const tent: Draw = (ink) =>
  [
    stroke('M-206 4L-124 -84M206 4L124 -84', '#e9d9bd', 3),
    form('M0 -256C-60 -200 -150 -60 -188 2H188C150 -60 60 -200 0 -256z', ink, 'flat'),
    path('M0 -256C60 -200 150 -60 188 2H80C70 -90 40 -190 0 -256z', '#2a1a12', { opacity: 0.16 }),
    path('M0 -256C-24 -180 -50 -70 -62 2H62C50 -70 24 -180 0 -256z', darker(ink.base, 0.5)),
    path('M-40 2Q-28 -50 0 -52T40 2z', '#f6d58a', { opacity: 0.85 }),
    path(
      'M0 -256C-24 -180 -50 -70 -62 2Q-84 -30 -52 -108Q-20 -190 0 -256zM0 -256C24 -180 50 -70 62 2Q84 -30 52 -108Q20 -190 0 -256z',
      ink.accent,
    ),
    stroke('M-66 -86q-14 6 -16 20M66 -86q14 6 16 20', darker(ink.accent, 0.3), 5),
    path('M0 -256C-44 -206 -100 -116 -134 -60Q-110 -70 -96 -60Q-60 -160 0 -256z', '#fff8ea', {
      opacity: 0.22,
    }),
    stroke('M0 -256v-30', '#8f6238', 5),
    path('M2 -286q24 4 34 -4q-2 14 -10 16q-12 0 -24 4z', ink.accent),
  ].join('')

export const backpack: Draw = (ink) =>
  [
    stroke('M-34 -306C-36 -346 36 -346 34 -306', darker(ink.base, 0.3), 11),
    stroke(
      'M-104 -220C-142 -180 -140 -80 -108 -40M104 -220C142 -180 140 -80 108 -40',
      darker(ink.base, 0.3),
      15,
    ),
    form('M-104 -226C-104 -322 104 -322 104 -226V-30Q104 4 70 4H-70Q-104 4 -104 -30z', ink),
    form('M-108 -214C-108 -326 108 -326 108 -214V-184Q108 -172 96 -172H-96Q-108 -172 -108 -184z', {
      ...ink,
      base: darker(ink.base, 0.1),
    }),
    formBox([-76, -132, 152, 112, 20], { ...ink, base: lighter(ink.base, 0.08) }),
    stroke('M-62 -104H62', darker(ink.base, 0.35), 4, { opacity: 0.7 }),
    [-50, 36]
      .map((x) => box([x, -206, 14, 92, 4], ink.accent) + box([x - 4, -170, 22, 16, 4], url('brass')))
      .join(''),
    box([-22, -82, 44, 28, 4], ink.accent),
    stroke('M-10 -68h20', darker(ink.accent, 0.4), 3),
    gleam('M-86 -222C-86 -270 -50 -292 -20 -294q6 6 -4 8C-52 -278 -72 -258 -74 -216z', 0.3),
  ].join('')

export const bottle: Draw = (ink) =>
  [
    stroke('M-30 -322C-34 -364 34 -364 30 -322', '#3b3531', 9),
    formBox([-44, -326, 88, 44, 10], { ...ink, base: ink.accent }),
    box([-34, -284, 68, 14], url('metal')),
    form('M-36 -272H36Q74 -256 74 -208V-24Q74 4 46 4H-46Q-74 4 -74 -24V-208Q-74 -256 -36 -272z', ink),
    path('M-44 -76l30 -56l20 30l16 -20l24 46z', ink.accent, { opacity: 0.9 }),
    disc(18, -150, 12, ink.accent, { opacity: 0.9 }),
    box([-74, -22, 148, 10], url('metal'), { opacity: 0.5 }),
    gleam('M-56 -206V-30q7 12 14 0V-218q-8 -4 -14 12z', 0.36),
  ].join('')

export const camplantern: Draw = (ink) =>
  [
    stroke('M-74 -198C-92 -338 92 -338 74 -198', '#6b6f6e', 6),
    box([-58, -196, 116, 130, 30], '#fbe7b6'),
    disc(0, -130, 130, url('glow')),
    path('M0 -176C22 -146 18 -106 0 -104C-18 -106 -22 -142 0 -176z', '#f6b443'),
    path('M0 -150C12 -132 9 -106 0 -106S-11 -130 0 -150z', '#fff1c2'),
    box([-58, -196, 116, 130, 30], url('glass'), { opacity: 0.6 }),
    stroke('M-68 -190Q-84 -130 -68 -70M68 -190Q84 -130 68 -70M-74 -130H74', darker(ink.base, 0.2), 5),
    form('M-72 -194Q-60 -236 0 -238T72 -194Q0 -180 -72 -194z', ink),
    formBox([-22, -256, 44, 22, 6], ink),
    form('M-78 -72H78L96 -14Q94 4 0 6Q-94 4 -96 -14z', ink),
    oval([0, -72], [78, 10], lighter(ink.base, 0.25)),
    disc(52, -34, 11, url('brass')),
    gleam('M-72 -56l-12 36q6 8 12 2l12 -38z', 0.4),
  ].join('')

export const stool: Draw = (ink) =>
  [
    stroke('M-92 4L74 -178M92 4L-74 -178', url('darkwood'), 17),
    stroke('M-66 2L92 -178M66 2L-92 -178', '#b98550', 17),
    disc(0, -86, 9, url('brass')),
    stroke('M-72 -28H72', '#8f6238', 9),
    form('M-128 -196Q0 -150 128 -196V-178Q0 -122 -128 -178z', ink),
    group(
      'translate(0 0)',
      box([-134, -204, 24, 32, 8], url('darkwood')),
      box([110, -204, 24, 32, 8], url('darkwood')),
    ),
    stroke('M-106 -176Q0 -132 106 -176', ink.accent, 4, { opacity: 0.8 }),
  ].join('')

export const yarn: Draw = (ink) => {
  const strands = [
    'M-104 -150Q-20 -232 84 -196',
    'M-118 -118Q-20 -210 112 -158',
    'M-122 -84Q-10 -180 122 -112',
    'M-112 -50Q0 -140 118 -70',
    'M-84 -18Q0 -90 96 -34',
    'M-70 -208Q40 -160 112 -60',
    'M-20 -228Q60 -170 122 -96',
  ]
  return [
    stroke('M-150 -250L96 0M158 -254L-80 -6', url('wood'), 11),
    disc(-150, -250, 12, '#8f6238'),
    disc(158, -254, 12, '#8f6238'),
    disc(0, -112, 122, ink.base),
    strands
      .map((d, index) =>
        stroke(d, index % 2 ? lighter(ink.base, 0.22) : darker(ink.base, 0.16), 9, { opacity: 0.75 }),
      )
      .join(''),
    disc(0, -112, 122, url('round'), { opacity: 0.85 }),
    stroke('M70 -16C120 22 160 -20 190 -2q24 12 44 -8', ink.base, 9),
  ].join('')
}

export const knob: Draw = (ink) =>
  [
    form('M-52 -16Q-52 -40 -20 -48V-84H20V-48Q52 -40 52 -16V2H-52z', { ...ink, base: '#b9bdbb' }),
    disc(0, -128, 66, ink.base),
    disc(0, -128, 66, url('round')),
    stroke('M-50 -150Q0 -120 52 -148M-58 -124Q0 -92 58 -122', darker(ink.base, 0.3), 3, { opacity: 0.4 }),
    gleam('M-40 -164q16 -20 40 -22q4 6 -6 10q-16 4 -26 20z', 0.45),
  ].join('')
