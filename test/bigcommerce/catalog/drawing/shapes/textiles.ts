import { darker, type Ink, lighter } from '../ink.ts'
import { box, type Draw, disc, form, formBox, gleam, path, stroke, url, use } from '../paint.ts'

const fringe = (from: number, to: number, y: number, color: string) =>
  Array.from({ length: Math.floor((to - from) / 11) }, (_, index) =>
    stroke(`M${from + index * 11} ${y}q${index % 2 ? 3 : -3} 12 0 24`, color, 4),
  ).join('')

// Hung over a ladder rung, in soft folds.
export const blanket: Draw = (ink) => {
  const cloth =
    'M-118 -312Q0 -328 118 -312Q130 -300 126 -280L138 -30Q106 -14 78 -28Q44 -12 10 -26Q-26 -10 -62 -26Q-100 -12 -136 -28L-126 -280Q-130 -302 -118 -312z'
  const edge = darker(ink.base, 0.08)
  return [
    stroke('M-156 6L-140 -372M156 6L140 -372', '#9b6f45', 15),
    stroke('M-152 6L-137 -372M160 6L143 -372', '#e0b988', 3, { opacity: 0.6 }),
    stroke('M-146 -306H146M-142 -352H142', '#b98550', 13),
    fringe(-132, -52, -30, edge),
    fringe(-54, 14, -30, edge),
    fringe(16, 138, -32, edge),
    form(cloth, ink, 'flat'),
    path(
      'M-62 -26Q-70 -180 -52 -318L-40 -320Q-46 -170 -30 -20zM78 -28Q66 -170 62 -318L74 -317Q86 -160 106 -20z',
      '#2a1a12',
      { opacity: 0.13 },
    ),
    path(
      'M10 -26Q2 -170 8 -321L26 -321Q26 -160 36 -18zM-110 -20Q-108 -170 -100 -314L-88 -316Q-92 -170 -92 -16z',
      '#fff8ea',
      { opacity: 0.2 },
    ),
  ].join('')
}

export const cushion: Draw = (ink) => {
  const soft =
    'M-150 -268Q-154 -282 -138 -280Q0 -258 138 -280Q154 -282 150 -268Q126 -140 152 -14Q156 2 140 0Q0 -22 -140 0Q-156 2 -152 -14Q-126 -140 -150 -268z'
  return [
    form(soft, ink, 'flat'),
    path(
      'M-150 -268Q-126 -140 -152 -14Q-156 2 -140 0Q-40 -16 40 -14Q-110 -60 -116 -150Q-118 -220 -150 -268z',
      '#2a1a12',
      { opacity: 0.1 },
    ),
    stroke(soft, darker(ink.base, 0.28), 5, { opacity: 0.55 }),
    stroke(
      'M-120 -254q20 20 22 52M120 -254q-20 20 -22 52M-122 -26q22 -18 26 -50M122 -26q-22 -18 -26 -50',
      darker(ink.base, 0.3),
      4,
      { opacity: 0.3 },
    ),
    stroke('M0 -234V-46', ink.accent, 4),
    [-210, -172, -134, -96]
      .map(
        (y) =>
          use('leaf', `translate(0 ${y + 34}) rotate(48) scale(.9)`, ink.accent) +
          use('leaf', `translate(0 ${y + 34}) rotate(-48) scale(.9)`, ink.accent),
      )
      .join(''),
    use('leaf', 'translate(0 -206) scale(.72)', ink.accent),
    gleam('M-120 -226Q-60 -240 20 -238q10 8 -4 10Q-70 -228 -112 -208z', 0.25),
  ].join('')
}

const fold = (y: number, wide: number, ink: Ink) =>
  [
    formBox([-wide, y, wide * 2, 44, 20], ink),
    stroke(`M${-wide + 16} ${y + 30}Q0 ${y + 38} ${wide - 8} ${y + 28}`, darker(ink.base, 0.4), 2.5, {
      opacity: 0.4,
    }),
    box([wide - 58, y, 12, 44], ink.accent, { opacity: 0.8 }),
    box([wide - 38, y, 5, 44], ink.accent, { opacity: 0.8 }),
  ].join('')

export const towels: Draw = (ink) =>
  [
    fold(-44, 146, { ...ink, base: darker(ink.base, 0.12) }),
    fold(-88, 142, ink),
    fold(-132, 138, { ...ink, base: lighter(ink.base, 0.2) }),
    fold(-176, 132, ink),
    use('leaf', 'translate(-34 -178) rotate(-66) scale(.9)', '#7d9160'),
    use('leaf', 'translate(-34 -178) rotate(-24) scale(.8)', '#93a88c'),
    use('leaf', 'translate(-34 -178) rotate(34) scale(.72)', '#6d7f4e'),
  ].join('')

export const teatowel: Draw = (ink) => {
  const cloth = 'M-92 -330Q0 -318 92 -330L104 -34Q60 -18 34 -32Q-6 -14 -44 -30Q-76 -18 -106 -34z'
  return [
    box([-160, -344, 320, 12, 6], url('brass')),
    disc(-160, -338, 12, url('brass')),
    disc(160, -338, 12, url('brass')),
    form(cloth, ink, 'flat'),
    path(
      'M-44 -30Q-52 -170 -40 -324L-24 -323Q-30 -170 -14 -22zM58 -24Q50 -170 46 -325L58 -326Q68 -160 82 -24z',
      '#2a1a12',
      { opacity: 0.1 },
    ),
    path('M-92 -338h184v14Q0 -310 -92 -324z', lighter(ink.base, 0.25)),
  ].join('')
}
