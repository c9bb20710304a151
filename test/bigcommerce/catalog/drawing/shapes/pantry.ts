import { darker } from '../ink.ts'
import { box, type Draw, form, gleam, group, oval, path, stroke, url } from '../paint.ts'

const lid = (wide: number, y: number) =>
  [
    box([-wide, y - 34, wide * 2, 38, 10], url('wood')),
    oval([0, y - 34], [wide - 4, 8], '#e2bd8b'),
    box([-wide + 6, y, wide * 2 - 12, 8, 3], '#e8dcc6'),
  ].join('')

const jarGlass = (wide: number, high: number) =>
  `M${-wide + 10} ${-high}H${wide - 10}Q${wide} ${-high} ${wide} ${-high + 24}V-26Q${wide} 2 ${wide - 28} 2H${28 - wide}Q${-wide} 2 ${-wide} -26V${-high + 24}Q${-wide} ${-high} ${10 - wide} ${-high}z`

const filled = (wide: number, high: number, level: number, filling: string) => {
  const outline = jarGlass(wide, high)
  return [
    path(outline, '#e9efe9', { opacity: 0.8 }),
    path(
      `M${6 - wide} ${-level}Q0 ${-level - 16} ${wide - 6} ${-level}V-28Q${wide - 6} -4 ${wide - 30} -4H${30 - wide}Q${6 - wide} -4 ${6 - wide} -28z`,
      filling,
    ),
    path(outline, url('round'), { opacity: 0.8 }),
    stroke(outline, '#ffffff', 3, { opacity: 0.6 }),
    gleam(`M${18 - wide} ${-high + 30}V-40q6 10 14 0V${-high + 26}q-8 -4 -14 4z`, 0.55),
  ].join('')
}

const label = (x: number, y: number, color: string) =>
  [
    box([x, y, 90, 58, 6], '#f8f1e2'),
    stroke(`M${x + 20} ${y + 22}h50M${x + 30} ${y + 38}h30`, color, 4),
  ].join('')

export const jar: Draw = (ink) =>
  [
    group('translate(78 -12) scale(.72)', filled(92, 200, 130, ink.accent), lid(84, -198)),
    group(
      'translate(-44 0) scale(1.02)',
      filled(98, 228, 164, ink.base),
      lid(90, -226),
      label(-45, -128, ink.accent),
    ),
  ].join('')

export const spice: Draw = (ink) =>
  [-104, 0, 104]
    .map((x, index) =>
      group(
        `translate(${x} ${index === 1 ? 0 : -6}) scale(.62)`,
        filled(
          72,
          176,
          [110, 128, 92][index] ?? 100,
          [ink.base, ink.accent, darker(ink.base, 0.3)][index] ?? ink.base,
        ),
        lid(66, -174),
        label(-45, -106, darker(ink.base, 0.2)),
      ),
    )
    .join('')

export const honey: Draw = (ink) =>
  [
    form('M-74 -200Q-112 -190 -112 -140V-40Q-112 2 -70 2H70Q112 2 112 -40V-140Q112 -190 74 -200z', ink),
    box([-74, -236, 148, 42, 8], '#f2e5c9'),
    box([-74, -236, 148, 42, 8], url('round')),
    path(
      'M-88 -214Q0 -192 88 -214L96 -176q-20 12 -30 -2q-20 16 -36 0q-16 14 -32 0q-16 16 -34 0q-18 14 -34 2q-16 10 -26 -2z',
      '#f6ecd6',
    ),
    stroke('M-82 -206Q0 -186 82 -206', ink.accent, 5),
    box([-62, -142, 124, 92, 46], '#fbf4e3'),
    group(
      'translate(0 -96) scale(1.1)',
      path('M-22 0l11 -19h22l11 19l-11 19h-22z', ink.base),
      path('M-22 0l11 -19h22l11 19l-11 19h-22z', 'none'),
    ),
    gleam('M-94 -142V-40q8 12 16 0V-146q-8 -12 -16 4z', 0.4),
    group(
      'translate(150 -4) rotate(-68)',
      box([40, -6, 150, 12, 6], url('wood')),
      [0, 12, 24, 36]
        .map((x, index) =>
          oval([x + 4, 0], [7, [18, 23, 23, 17][index] ?? 20], index % 2 ? '#b98550' : '#c99e6a'),
        )
        .join(''),
    ),
  ].join('')
