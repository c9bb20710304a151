import { darker, lighter } from '../ink.ts'
import { type Draw, form, gleam, group, mouth, oval, path, stroke, use } from '../paint.ts'

const COFFEE = '#5a3a26'
const TEA = '#b9772f'

const MUG = 'M-100 -222L-90 -44Q-86 2 0 4Q86 2 90 -44L100 -222Q0 -198 -100 -222z'

const handle = (color: string) =>
  stroke('M94 -176C164 -190 172 -76 88 -62', darker(color, 0.16), 28) +
  stroke('M94 -180C158 -190 164 -82 92 -68', lighter(color, 0.12), 9, { opacity: 0.7 })

export const mug: Draw = (ink) =>
  [
    handle(ink.second ?? ink.base),
    form(MUG, ink),
    mouth([0, -222], [100, 20], lighter(ink.base, 0.25), COFFEE),
    gleam('M-80 -182Q-76 -90 -66 -44Q-58 -36 -56 -48Q-66 -110 -68 -180z', 0.32),
  ].join('')

export const fernmug: Draw = (ink) =>
  mug(ink) +
  group(
    '',
    use('frond', 'translate(-22 -16) rotate(-6) scale(.86)', ink.accent),
    use('frond', 'translate(-26 -16) rotate(-34) scale(.5)', ink.accent),
    use('frond', 'translate(-14 -16) rotate(30) scale(.56)', ink.accent),
  )

export const campmug: Draw = (ink) =>
  [
    stroke('M92 -160C158 -170 160 -62 88 -58', darker(ink.base, 0.12), 16),
    form('M-98 -196L-94 -20Q-92 4 0 6Q92 4 94 -20L98 -196Q0 -174 -98 -196z', ink),
    stroke('M-95 -24Q0 6 95 -24', ink.accent, 4, { opacity: 0.5 }),
    oval([0, -196], [100, 21], ink.accent),
    mouth([0, -197], [95, 18], '#f8f3e7', TEA),
    path('M-54 -66l34 -52l24 30l20 -24l36 46z', ink.accent, { opacity: 0.9 }),
    gleam('M-82 -164Q-80 -80 -76 -34h10Q-72 -96 -70 -162z', 0.4),
  ].join('')

const saucer = (color: string) =>
  oval([0, 0], [132, 26], darker(color, 0.2)) +
  oval([0, -6], [132, 25], lighter(color, 0.16)) +
  oval([0, -5], [98, 17], darker(color, 0.05)) +
  oval([0, -4], [62, 10], darker(color, 0.26), { opacity: 0.6 })

const cup: Draw = (ink) =>
  [
    saucer(ink.base),
    stroke('M70 -82C116 -90 116 -38 60 -40', darker(ink.base, 0.14), 14),
    form('M-78 -108C-78 -44 -50 -6 0 -6S78 -44 78 -108Q0 -88 -78 -108z', ink),
    mouth([0, -108], [78, 16], lighter(ink.base, 0.3), COFFEE),
    gleam('M-62 -86Q-58 -48 -38 -26q6 0 4 -6Q-48 -56 -52 -84z', 0.35),
  ].join('')

export const espresso: Draw = (ink) =>
  group('translate(66 -52) scale(.86)', cup({ ...ink, base: ink.accent })) +
  group('translate(-46 0) scale(1.04)', cup(ink)) +
  stroke('M-70 -136q-14 -24 0 -44t0 -42M-28 -136q-14 -22 0 -40t0 -36', '#fffaf0', 7, { opacity: 0.6 })

export const yunomi: Draw = (ink) =>
  [
    form('M-88 -214C-96 -120 -90 -40 -66 0Q0 14 66 0C90 -40 96 -120 88 -214Q0 -194 -88 -214z', ink),
    path('M-92 -120q46 -34 92 -4t92 -8l-1 34q-46 22 -92 -4t-92 14z', ink.accent, { opacity: 0.55 }),
    path('M-90 -84q52 -30 98 -4t82 -14l-4 28q-36 18 -80 -2t-92 16z', ink.accent, { opacity: 0.35 }),
    mouth([0, -214], [88, 18], lighter(ink.base, 0.3), '#9aa35c'),
    gleam('M-74 -182Q-78 -96 -60 -30q8 6 8 -2Q-64 -100 -62 -180z', 0.3),
    stroke('M-22 -246q-16 -24 0 -46t0 -42M20 -246q-16 -22 0 -40t0 -34', '#fffaf0', 8, { opacity: 0.6 }),
  ].join('')
