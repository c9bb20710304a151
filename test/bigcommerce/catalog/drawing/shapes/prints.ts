import { darker, lighter } from '../ink.ts'
import { box, type Draw, disc, form, formBox, gleam, group, oval, path, stroke, url, use } from '../paint.ts'

const framed = (ink: Parameters<Draw>[0], motif: string) =>
  [
    box([-122, -308, 256, 318, 3], '#2a1a12', { opacity: 0.16 }),
    formBox([-128, -316, 256, 318, 4], ink, 'flat'),
    box([-114, -302, 228, 290], '#fbf6ea'),
    `<svg x="-84" y="-272" width="168" height="230" viewBox="0 0 168 230">${motif}</svg>`,
    path('M-114 -302H60L-114 -90z', '#ffffff', { opacity: 0.16 }),
  ].join('')

export const heronprint: Draw = (ink) =>
  framed(
    ink,
    [
      box([0, 0, 168, 230], '#dfe6dc'),
      disc(116, 62, 34, '#e9b384'),
      path('M0 168Q50 154 168 166V230H0z', '#a9c3bf'),
      stroke('M10 184h60M90 196h70M24 212h80', '#f6f2e4', 3, { opacity: 0.8 }),
      stroke('M82 150L78 214M94 150L96 212', '#4a5a5e', 4),
      path('M40 140C60 104 104 96 118 112C124 136 92 156 40 140z', '#66727a'),
      path('M40 140C70 122 96 122 112 128C98 152 70 152 40 140z', '#46545c'),
      stroke('M110 116C136 96 92 76 100 50', '#66727a', 9),
      path('M92 50Q96 36 110 40L142 50L110 54Q98 58 92 50z', '#66727a'),
      path('M112 42L142 50L112 53z', '#d9a441'),
      path('M98 40Q78 36 66 46Q82 46 94 50z', '#38496a'),
      [12, 24, 150, 160]
        .map((x, index) => stroke(`M${x} 190Q${x + 4} 140 ${x - 4} ${110 + index * 8}`, '#7d9160', 4))
        .join(''),
    ].join(''),
  )

export const photoprint: Draw = (ink) =>
  framed(
    ink,
    [
      box([0, 0, 168, 230], '#cfe0df'),
      disc(48, 60, 24, '#fff3d2'),
      path('M0 150L52 84L96 138L124 108L168 160V230H0z', '#8fa5a0'),
      path('M0 176Q60 140 168 178V230H0z', '#7d9160'),
      path('M70 230C70 196 92 190 94 160h8C104 190 130 200 134 230z', '#e8d9b8'),
    ].join(''),
  )

export const giftcard: Draw = (ink) =>
  group(
    'translate(0 -24)',
    group(
      'rotate(8)',
      box([-150, -196, 300, 190, 16], lighter(ink.accent, 0.1)),
      box([-150, -196, 300, 190, 16], url('flat')),
    ),
    group(
      'rotate(-5)',
      formBox([-158, -204, 316, 200, 16], ink, 'flat'),
      use('frond', 'translate(-96 -14) rotate(10) scale(.86)', ink.accent),
      use('frond', 'translate(-100 -14) rotate(-24) scale(.6)', lighter(ink.base, 0.35)),
      use('frond', 'translate(-90 -14) rotate(46) scale(.66)', lighter(ink.base, 0.25)),
      stroke('M26 -60h96M26 -40h60', ink.accent, 6),
      box([92, -204, 20, 200], ink.accent, { opacity: 0.9 }),
      path('M102 -150C70 -184 60 -140 102 -148C144 -140 134 -184 102 -150z', ink.accent),
    ),
  )

export const ebook: Draw = (ink) =>
  [
    box([-116, -316, 232, 320, 20], '#3b3835'),
    box([-116, -316, 232, 320, 20], url('flat')),
    box([-98, -296, 196, 262, 4], '#fbf5e6'),
    box([-98, -296, 196, 262, 4], ink.base),
    disc(0, -140, 66, '#f9efd8', { opacity: 0.9 }),
    use('frond', 'translate(-14 -80) rotate(-4) scale(.62)', darker(ink.base, 0.25)),
    use('frond', 'translate(-16 -80) rotate(-40) scale(.42)', ink.accent),
    use('frond', 'translate(-10 -80) rotate(34) scale(.44)', ink.accent),
    stroke('M-60 -262h120M-38 -238h76', '#fbf5e6', 8),
    stroke('M-24 -52h48', '#fbf5e6', 5),
    path('M-98 -296H40L-98 -120z', '#ffffff', { opacity: 0.12 }),
    disc(0, -15, 8, '#5a5550'),
  ].join('')

const sheet = (lines: string) =>
  [
    box([-104, -300, 216, 302, 2], '#2a1a12', { opacity: 0.13 }),
    box([-110, -306, 216, 302, 2], '#fcf7ec'),
    lines,
  ].join('')

export const planner: Draw = (ink) =>
  [
    group('rotate(6)', sheet('')),
    group(
      'rotate(-3)',
      sheet(''),
      box([-110, -306, 216, 50, 2], ink.base),
      stroke('M-84 -280h86', '#fcf7ec', 8),
      Array.from({ length: 20 }, (_, index) => {
        const [column, row] = [index % 5, Math.floor(index / 5)]
        return box([-92 + column * 38, -236 + row * 54, 30, 44, 4], index % 7 === 3 ? ink.accent : '#efe4cf')
      }).join(''),
    ),
  ].join('')

export const pattern: Draw = (ink) =>
  [
    group(
      'rotate(-4)',
      sheet(''),
      stroke('M-84 -276h110M-84 -256h70', ink.base, 7),
      path('M-66 -100C-66 -190 62 -190 62 -100z', ink.base),
      disc(-2, -176, 20, ink.accent),
      box([-76, -108, 148, 34, 14], ink.accent),
      stroke(
        'M-50 -126l12 12l12 -12l12 12l12 -12l12 12l12 -12l12 12l12 -12M-44 -148l12 12l12 -12l12 12l12 -12l12 12l12 -12l12 12',
        '#fcf7ec',
        4,
      ),
      stroke('M-84 -48h168M-84 -30h120', '#d9cbb0', 5),
    ),
    oval([106, -30], [38, 38], ink.base),
    stroke('M74 -42q30 -24 62 4M72 -26q34 -18 66 14M86 -60q-8 40 26 64', lighter(ink.base, 0.35), 4),
    stroke('M60 -104L146 20M158 -92L78 22', url('wood'), 7),
  ].join('')

export const stamp: Draw = (ink) =>
  [
    form('M-30 -170Q-44 -240 0 -246Q44 -240 30 -170Q22 -136 40 -104H-40Q-22 -136 -30 -170z', {
      ...ink,
      base: '#c99e6a',
    }),
    formBox([-96, -108, 192, 62, 10], { ...ink, base: '#b98550' }),
    box([-90, -46, 180, 20, 3], ink.base),
    box([-112, -26, 224, 28, 6], '#3b3835'),
    gleam('M-18 -220Q-26 -200 -16 -166q6 4 7 -2Q-14 -196 -8 -222z', 0.4),
  ].join('')
